package rapporteur.reading.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two wordings are the same but for marks, case and what sites put around them. */
final class Likeness {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    static List<String> words(String text) {
        return NOT_A_WORD
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The letters and digits of a text alone. */
    static String letters(String text) {
        return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The share of the distinct words of the one that the other has too, 0 to 1; 0 if the one has none. */
    static double covered(List<String> one, List<String> other) {
        Set<String> words = new HashSet<>(one);
        if (words.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(other);
        both.retainAll(words);
        return (double) both.size() / words.size();
    }
}
