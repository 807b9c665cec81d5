package rapporteur.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Offices, roles and agent nouns by the phrases that name them. Immutable. */
public final class Offices {

    private static final Pattern FORMER = Pattern.compile(
            "\\b(?:former(?:ly)?|ex|late|ousted|deposed|toppled|retired|one-?time|erstwhile|then(?=-)|previous|disgraced|exiled)[\\s-]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTING =
            Pattern.compile("\\b(?:acting|interim|caretaker|transitional|provisional)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUNDARY = Pattern.compile(
            "[,;:(]|\\b(?:of|for|to|at|in|on|from|with|by|about|who|whose|which|that|as|against)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("\\s+(?:of|for|at|from|in)\\s.*", Pattern.DOTALL);

    private static final class Standard {
        private static final Offices INSTANCE = new Offices();
    }

    private final PhraseTable<Office> phrases;

    private Offices() {
        PhraseTable.Builder<Office> builder = new PhraseTable.Builder<>();
        for (Table.Row row : Table.read("offices.tsv")) {
            Optional<String> country = row.cell(5).isEmpty() ? Optional.empty() : Optional.of(row.cell(5));
            builder.add(
                    row.cell(0),
                    new Office(
                            row.cell(1),
                            row.constant(Role.class, 2),
                            row.parts(3),
                            row.constant(Office.Number.class, 4),
                            country));
        }
        phrases = builder.build();
    }

    /** The offices that come with Rapporteur; loaded once, on first use. */
    public static Offices standard() {
        return Standard.INSTANCE;
    }

    /** The foremost office that the whole phrase names: {@code find("foreign ministers")}. */
    public Optional<Office> find(String phrase) {
        return findAll(phrase).stream().findFirst();
    }

    /** Every office that the whole phrase names, the foremost first: "attorney general" is one thing in the US. */
    public List<Office> findAll(String phrase) {
        return phrases.find(phrase);
    }

    /** The offices in a text from left to right, the longest at each place. */
    public List<Occurrence<Office>> scan(String text) {
        List<Occurrence<Office>> found = new ArrayList<>();
        for (Occurrence<List<Office>> occurrence : phrases.scan(text)) {
            found.add(new Occurrence<>(
                    occurrence.start(), occurrence.end(), occurrence.value().get(0)));
        }
        return found;
    }

    /**
     * The office that is the head of a noun phrase: of "the former Estonian defence minister Anna Tamm" the defence
     * minister. A leader or spokesperson takes the sector, and a leader also the role, of the group that the phrase
     * names beside it: "head of the army".
     */
    public Optional<Title> ofNounPhrase(String phrase) {
        List<Occurrence<Office>> found = scan(phrase);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int head = 0;
        while (head + 1 < found.size()
                && !BOUNDARY.matcher(phrase.substring(
                                found.get(head).end(), found.get(head + 1).start()))
                        .find()) {
            head++;
        }
        Occurrence<Office> chosen = found.get(head);
        String before = phrase.substring(0, chosen.end()) + " ";
        Office office = chosen.value();
        Optional<Office> group = beside(phrase, found, head);
        if (group.isPresent()) {
            office = ofGroup(office, group.get());
        }
        return Optional.of(new Title(
                office, FORMER.matcher(before).find(), ACTING.matcher(before).find(), chosen.start(), chosen.end()));
    }

    private static Optional<Office> beside(String phrase, List<Occurrence<Office>> found, int head) {
        if (head > 0) {
            return Optional.of(found.get(head - 1).value());
        }
        if (head + 1 < found.size()
                && LINK.matcher(phrase.substring(
                                found.get(head).end(), found.get(head + 1).start()))
                        .matches()) {
            return Optional.of(found.get(head + 1).value());
        }
        return Optional.empty();
    }

    private static Office ofGroup(Office office, Office group) {
        return switch (office.role()) {
            case LEADER -> office.with(leaderOf(group.role()), group.sectors());
            case SPOKESPERSON -> office.with(Role.SPOKESPERSON, group.sectors());
            default -> office;
        };
    }

    private static Role leaderOf(Role group) {
        return switch (group) {
            case PARTY_MEMBER -> Role.PARTY_LEADER;
            case GOVERNMENT -> Role.HEAD_OF_GOVERNMENT;
            case LEGISLATURE -> Role.SPEAKER;
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MINISTRY -> Role.OFFICIAL;
            default -> group;
        };
    }

    /** Whether the words are of the kind that news hides a name behind: "officials", "a diplomat", "two sources". */
    public boolean isAnonymousSource(String phrase) {
        return ofNounPhrase(phrase.toLowerCase(Locale.ROOT))
                .map(title -> switch (title.office().role()) {
                    case SOURCE, OFFICIAL, DIPLOMAT, ADVISER -> true;
                    default -> false;
                })
                .orElse(false);
    }
}
