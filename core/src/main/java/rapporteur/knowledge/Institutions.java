package rapporteur.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.knowledge.Words.Word;

/**
 * The many organizations that news names now and then: parliaments, parties, courts, forces, companies, armed groups.
 * Read by search, not loaded. Immutable.
 */
final class Institutions {

    private static final int LONGEST = 9;

    private static final class Standard {
        private static final Institutions INSTANCE = new Institutions();
    }

    private final SortedTable table = SortedTable.read("institutions.tsv");

    private Institutions() {}

    static Institutions standard() {
        return Standard.INSTANCE;
    }

    SortedTable table() {
        return table;
    }

    /** The organizations that the whole phrase names, each once: "Liberal Party" has many. */
    List<Organization> findAll(String phrase) {
        List<Word> words = Words.of(phrase);
        int first =
                words.size() > 1 && PhraseTable.ARTICLES.contains(words.get(0).key()) ? 1 : 0;
        List<Organization> whole = named(words, 0, words.size());
        return whole.isEmpty() && first == 1 ? named(words, 1, words.size()) : whole;
    }

    /** The longest names in a text from left to right, each with all that bear it. */
    List<Occurrence<List<Organization>>> scan(String text) {
        List<Word> words = Words.of(text);
        List<Occurrence<List<Organization>>> found = new ArrayList<>();
        int first = 0;
        while (first < words.size()) {
            int end = Math.min(words.size(), first + LONGEST);
            List<Organization> named = List.of();
            while (end > first && (named = named(words, first, end)).isEmpty()) {
                end--;
            }
            if (end > first) {
                int last = words.get(end - 1).withoutPossessive().end();
                found.add(new Occurrence<>(words.get(first).start(), last, named));
                first = end;
            } else {
                first++;
            }
        }
        return found;
    }

    /** What is common to several organizations of one name; with one, it itself. */
    static Optional<Organization> common(String phrase, List<Organization> named) {
        if (named.size() < 2) {
            return named.stream().findFirst();
        }
        Organization first = named.get(0);
        boolean sameKind = named.stream().allMatch(other -> other.kind() == first.kind());
        Set<String> countries = new LinkedHashSet<>();
        named.forEach(other -> countries.add(other.country().orElse("")));
        if (countries.size() == 1) {
            return Optional.of(first);
        }
        return sameKind
                ? Optional.of(new Organization(phrase, first.kind(), first.sectors(), Optional.empty()))
                : Optional.empty();
    }

    private List<Organization> named(List<Word> words, int first, int end) {
        if (end - first > LONGEST || end == first) {
            return List.of();
        }
        for (int i = first + 1; i < end; i++) {
            if (!words.get(i).joined()) {
                return List.of();
            }
        }
        List<Word> name = new ArrayList<>(words.subList(first, end));
        List<Organization> exact = rows(name);
        Word bare = name.get(name.size() - 1).withoutPossessive();
        if (!exact.isEmpty() || bare == name.get(name.size() - 1)) {
            return exact;
        }
        name.set(name.size() - 1, bare);
        return rows(name);
    }

    private List<Organization> rows(List<Word> words) {
        if (!words.get(0).isCapitalised() && !words.get(words.size() - 1).isCapitalised()) {
            return List.of();
        }
        Map<String, Organization> found = new LinkedHashMap<>();
        for (Table.Row row : table.find(PhraseTable.key(words, 0, words.size()))) {
            if (PhraseTable.sameCase(Words.of(row.cell(1)), words)) {
                Optional<String> country = row.cell(5).isEmpty() ? Optional.empty() : Optional.of(row.cell(5));
                Organization organization =
                        new Organization(row.cell(2), row.constant(Organization.Kind.class, 3), row.parts(4), country);
                found.putIfAbsent(row.cell(2) + row.cell(5), organization);
            }
        }
        return List.copyOf(found.values());
    }
}
