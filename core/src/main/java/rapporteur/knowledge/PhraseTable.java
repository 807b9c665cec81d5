package rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.knowledge.Words.Word;

/** Phrases and what they stand for; the meanings of one phrase keep the order in which they were added. */
final class PhraseTable<T> {

    static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private record Entry<T>(List<Word> words, T value) {}

    private final Map<String, List<Entry<T>>> entries;
    private final int longest;

    private PhraseTable(Map<String, List<Entry<T>>> entries, int longest) {
        this.entries = entries;
        this.longest = longest;
    }

    static final class Builder<T> {

        private final Map<String, List<Entry<T>>> entries = new HashMap<>();
        private int longest = 1;

        void add(String phrase, T value) {
            List<Word> words = Words.of(phrase);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a phrase without words: '" + phrase + "'");
            }
            entries.computeIfAbsent(key(words, 0, words.size()), key -> new ArrayList<>())
                    .add(new Entry<>(words, value));
            longest = Math.max(longest, words.size());
        }

        PhraseTable<T> build() {
            return new PhraseTable<>(entries, longest);
        }
    }

    /** Every meaning of the whole phrase, the foremost first; an article before it does not count. */
    List<T> find(String phrase) {
        List<Word> words = Words.of(phrase);
        int first = words.size() > 1 && ARTICLES.contains(words.get(0).key()) ? 1 : 0;
        List<T> whole = meanings(words, 0, words.size());
        return whole.isEmpty() && first == 1 ? meanings(words, 1, words.size()) : whole;
    }

    /** The known phrases of a text from left to right, the longest at each place, with all their meanings. */
    List<Occurrence<List<T>>> scan(String text) {
        List<Word> words = Words.of(text);
        List<Occurrence<List<T>>> found = new ArrayList<>();
        int first = 0;
        while (first < words.size()) {
            int end = Math.min(words.size(), first + longest);
            List<T> values = List.of();
            while (end > first && (values = meanings(words, first, end)).isEmpty()) {
                end--;
            }
            if (end > first) {
                int start = words.get(first).start();
                Word last = words.get(end - 1);
                boolean possessive = matching(words.subList(first, end)).isEmpty();
                found.add(new Occurrence<>(
                        start, possessive ? last.withoutPossessive().end() : last.end(), values));
                first = end;
            } else {
                first++;
            }
        }
        return found;
    }

    private List<T> meanings(List<Word> words, int first, int end) {
        if (end - first > longest || end == first) {
            return List.of();
        }
        for (int i = first + 1; i < end; i++) {
            if (!words.get(i).joined()) {
                return List.of();
            }
        }
        List<T> exact = matching(words.subList(first, end));
        Word last = words.get(end - 1);
        Word bare = last.withoutPossessive();
        if (!exact.isEmpty() || bare == last) {
            return exact;
        }
        List<Word> changed = new ArrayList<>(words.subList(first, end - 1));
        changed.add(bare);
        return matching(changed);
    }

    private List<T> matching(List<Word> words) {
        List<T> values = new ArrayList<>();
        for (Entry<T> entry : entries.getOrDefault(key(words, 0, words.size()), List.of())) {
            if (!values.contains(entry.value) && sameCase(entry.words, words)) {
                values.add(entry.value);
            }
        }
        return values;
    }

    /** Whether words are written with the capitals that a name's words need. */
    static boolean sameCase(List<Word> known, List<Word> words) {
        for (int i = 0; i < known.size(); i++) {
            Word wanted = known.get(i);
            Word word = words.get(i);
            boolean shortAbbreviation = wanted.isAllCapitals()
                    && wanted.key().length() <= 3
                    && wanted.raw().length() > 1;
            boolean same = shortAbbreviation
                    ? word.isAllCapitals() || word.hasDots()
                    : !wanted.isCapitalised() || word.isCapitalised();
            if (!same) {
                return false;
            }
        }
        return true;
    }

    static String key(List<Word> words, int first, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i < end; i++) {
            key.append(i == first ? "" : " ").append(words.get(i).key());
        }
        return key.toString();
    }
}
