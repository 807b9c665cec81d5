package rapporteur.bench;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether names of a gold file and of a record are the same parties. */
final class Names {

    /** A word that alone can stand for a whole name has more letters than this: "Obama" does, "of" does not. */
    private static final int SHORT_WORD = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(the|a|an) ");

    private static final Map<String, String> SPELLINGS = spellings();

    private Names() {}

    /** Every gold name is among those found and none found is foreign to gold; without gold names, none may be found. */
    static boolean sameParty(List<String> gold, List<String> found) {
        if (gold.isEmpty()) {
            return found.isEmpty();
        }
        return gold.stream().allMatch(name -> found.stream().anyMatch(other -> same(name, other)))
                && found.stream().allMatch(name -> gold.stream().anyMatch(other -> same(name, other)));
    }

    /** Equal but for typography and known spellings, or one has all the words of the other, as a full name has a surname. */
    static boolean same(String one, String other) {
        String left = normalise(one);
        String right = normalise(other);
        if (left.equals(right)) {
            return true;
        }
        Set<String> words = new HashSet<>(List.of(left.split(" ")));
        Set<String> otherWords = new HashSet<>(List.of(right.split(" ")));
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(otherWords);
        if (words.size() == otherWords.size() && shared.size() == words.size() - 1) {
            words.removeAll(shared);
            otherWords.removeAll(shared);
            return spelledAlike(words.iterator().next(), otherWords.iterator().next())
                    && shared.stream().anyMatch(word -> word.length() > SHORT_WORD);
        }
        boolean oneHasAll = shared.size() == Math.min(words.size(), otherWords.size());
        return oneHasAll && shared.stream().anyMatch(word -> word.length() > SHORT_WORD);
    }

    /** Transliterations of one name mostly differ in a letter: "Nikolai", "Nikolay". */
    private static boolean spelledAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return shorter > SHORT_WORD && longer - start - end <= 1;
    }

    static String normalise(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String spaced = NOT_OF_A_NAME.matcher(bare).replaceAll(" ").strip();
        String plain = LEADING_ARTICLE.matcher(spaced).replaceFirst("");
        return SPELLINGS.getOrDefault(plain, plain);
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        OwnFile.lines("same-names.tsv").stream()
                .map(line -> line.split("\t", -1))
                .forEach(names -> List.of(names).forEach(name -> spellings.put(name, names[0])));
        return spellings;
    }
}
