package rapporteur.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The credit in brackets at the end of a caption. */
final class TrailingCredit {

    private static final Pattern CREDIT = LinePatterns.SHIPPED.pattern("credit-at-end");
    private static final int LONGEST = 160;

    private TrailingCredit() {}

    /** Where it begins, or 0 if the text ends with none. */
    static int start(String text) {
        int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        if (bracket <= 0 || text.length() - bracket > LONGEST) {
            return 0;
        }
        Matcher matcher = CREDIT.matcher(text).region(bracket, text.length());
        return matcher.matches() ? bracket : 0;
    }
}
