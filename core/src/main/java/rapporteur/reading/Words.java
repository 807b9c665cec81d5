package rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a passage, and the stems by which two passages can be told to be about the same. */
final class Words {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019][sS]\\b");
    /** Russia and Russian, accuse and accused share their first letters. */
    private static final int STEM_LETTERS = 5;

    private static final int SHORTEST_TELLING_WORD = 3;

    private static final Set<String> COMMON = Set.of(
            "about", "after", "again", "against", "all", "also", "amid", "and", "any", "are", "back", "because", "been",
            "before", "being", "between", "but", "can", "could", "did", "does", "down", "during", "ever", "every",
            "first", "for", "from", "get", "gets", "had", "has", "have", "her", "him", "his", "how", "into", "its",
            "just", "last", "like", "made", "make", "makes", "may", "more", "most", "much", "must", "new", "not", "now",
            "off", "one", "only", "other", "our", "out", "over", "own", "said", "says", "she", "should", "since",
            "some", "still", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
            "those", "through", "time", "two", "under", "until", "very", "was", "were", "what", "when", "where",
            "which", "while", "who", "why", "will", "with", "would", "year", "years", "you", "your");

    private Words() {}

    /** Every word in lower case, in order, without possessive endings and punctuation. */
    static List<String> of(String text) {
        return stream(text).toList();
    }

    /** The stems of the words that tell what a passage is about. */
    static Set<String> stems(String text) {
        return stream(text)
                .filter(word -> word.length() >= SHORTEST_TELLING_WORD && !COMMON.contains(word))
                .map(word -> word.length() <= STEM_LETTERS ? word : word.substring(0, STEM_LETTERS))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> stream(String text) {
        String lower = POSSESSIVE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return NOT_A_WORD.splitAsStream(lower).filter(word -> !word.isEmpty());
    }
}
