package rapporteur.knowledge;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which rules may match what begins with some letters. Asking a few hundred patterns at every word would cost more than
 * the encoder. Thread-safe; what it remembers has a bound, and changes no answer.
 */
final class RuleIndex {

    private static final int LETTERS = 6;

    /** Numbers differ too much for their digits to be worth remembering. */
    private static final int DIGITS = 2;

    private static final int MOST_REMEMBERED = 50_000;

    private final List<TimeRule> rules;
    private final Map<TimeRule, Pattern> ahead = new IdentityHashMap<>();
    private final Map<String, List<TimeRule>> byStart = new ConcurrentHashMap<>();

    RuleIndex(List<TimeRule> rules) {
        this.rules = List.copyOf(rules);
        rules.forEach(rule -> ahead.put(rule, ahead(rule.pattern())));
    }

    /** In the rules' order. */
    List<TimeRule> at(String sentence, int start) {
        int length = Character.isDigit(sentence.charAt(start)) ? DIGITS : LETTERS;
        String letters = sentence.substring(start, Math.min(sentence.length(), start + length));
        List<TimeRule> known = byStart.get(letters);
        if (known == null) {
            known = letters.length() > 1 && rules(letters.substring(0, 1)).isEmpty()
                    ? Collections.emptyList()
                    : matching(letters.length() > 1 ? rules(letters.substring(0, 1)) : rules, letters);
            if (byStart.size() < MOST_REMEMBERED) {
                byStart.put(letters, known);
            }
        }
        return known;
    }

    private List<TimeRule> rules(String letter) {
        return byStart.computeIfAbsent(letter, any -> matching(rules, letter));
    }

    private List<TimeRule> matching(List<TimeRule> some, String letters) {
        return some.stream()
                .filter(rule -> {
                    Matcher matcher = ahead.get(rule).matcher(letters);
                    return matcher.lookingAt() || matcher.hitEnd();
                })
                .toList();
    }

    /** The pattern without what it wants to stand before. */
    private static Pattern ahead(Pattern pattern) {
        String regex = TimeWords.LOOKS_BEHIND.matcher(pattern.pattern()).replaceAll("");
        try {
            return Pattern.compile(regex, pattern.flags());
        } catch (PatternSyntaxException nested) {
            throw new IllegalStateException("cannot leave out what stands before " + pattern.pattern(), nested);
        }
    }
}
