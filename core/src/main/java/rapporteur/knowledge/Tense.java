package rapporteur.knowledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time that the verb beside an expression tells of, which decides what "on Friday" or "in June" means. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Pattern CLAUSE = Pattern.compile(
            "[;:—–()“”\"]|,\\s(?:and|but|which|who|while|as)\\b|\\b(?:after|before|since|until|ahead of)\\s");
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:will|shall|won['’]t|going to|gonna|due|scheduled|slated|set to|plans?|planned|planning|expects?|expected|hopes?|upcoming|(?:is|are|am) to|to be (?:held|published|discussed|signed)|deadline|vows?|promises?|intends?|(?-i:may|might))\\b|['’]ll\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GONE = Pattern.compile(
            "(?<!\\bbe )\\b(?:was|were|had|did|has|have|been|said|told|came|went|took|met|began|became|made|held|won|lost|left|fell|rose|broke|wrote|spoke|gave|found|saw|got|(?-i:[a-z]{2,}ed))\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * The tense of the verb that stands nearest in the same clause, as far as words tell it without a tree; what tells of
     * no future passes for the past, which is what news tells of.
     *
     * @param start of the expression, in UTF-16 code units of the sentence
     */
    public static Tense near(String sentence, int start, int end) {
        int from = 0;
        int to = sentence.length();
        Matcher clause = CLAUSE.matcher(sentence);
        while (clause.find()) {
            if (clause.end() <= start && clause.end() > from) {
                from = clause.end();
            } else if (clause.start() >= end) {
                to = clause.start();
                break;
            }
        }
        int future = distance(TO_COME.matcher(sentence).region(from, to), start, end);
        int past = distance(GONE.matcher(sentence).region(from, to), start, end);
        // "is planned", "had planned": the plan is what tells
        return future <= past && future < Integer.MAX_VALUE ? FUTURE : PAST;
    }

    /** To the nearest match; the next after the expression is as far as two before it. */
    private static int distance(Matcher matcher, int start, int end) {
        int least = Integer.MAX_VALUE;
        while (matcher.find()) {
            int distance = matcher.end() <= start ? start - matcher.end() : 2 * Math.max(0, matcher.start() - end) + 8;
            least = Math.min(least, distance);
        }
        return least;
    }
}
