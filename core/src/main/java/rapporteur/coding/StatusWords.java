package rapporteur.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.model.Coded;
import rapporteur.model.Status;

/** The words that take a deed out of the plain assertion, by where they stand, read from a table. */
final class StatusWords {

    private static final Map<String, Map<String, Status>> WORDS = read();

    private StatusWords() {}

    private static Map<String, Map<String, Status>> read() {
        Map<String, Map<String, Status>> words = new HashMap<>();
        for (List<String> cells : Resource.rows("statuses.txt")) {
            Status status = Coded.find(Status.class, cells.get(1)).orElseThrow();
            Map<String, Status> there = words.computeIfAbsent(cells.get(0), key -> new HashMap<>());
            cells.subList(2, cells.size()).forEach(word -> there.put(word, status));
        }
        return words;
    }

    /** What a word above a deed makes of it. */
    static Optional<Status> above(String lemma) {
        return of("above", lemma);
    }

    static Optional<Status> attribute(String word) {
        return of("attribute", word);
    }

    static Optional<Status> adverb(String lemma) {
        return of("adverb", lemma);
    }

    static Optional<Status> mark(String lemma) {
        return of("mark", lemma);
    }

    /** Whether it says that something is not true. */
    static boolean isUntrue(String lemma) {
        return of("untrue", lemma).isPresent();
    }

    /** Whether it names what somebody claims. */
    static boolean isClaim(String lemma) {
        return of("claim", lemma).isPresent();
    }

    private static Optional<Status> of(String place, String word) {
        return Optional.ofNullable(WORDS.get(place).get(word));
    }
}
