package rapporteur.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, day and agency that open an agency's report. */
final class Dateline {

    private static final Pattern WITH_AGENCY = LinePatterns.SHIPPED.pattern("agency-dateline");
    private static final Pattern WITH_PLACE = LinePatterns.SHIPPED.pattern("place-dateline");
    private static final int LONGEST = 120;

    private Dateline() {}

    /** Its length in code units with the dash that ends it, or 0 if the text opens with none that is certain. */
    static int length(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST));
        for (Pattern pattern : new Pattern[] {WITH_AGENCY, WITH_PLACE}) {
            Matcher matcher = pattern.matcher(opening);
            if (matcher.lookingAt()) {
                return Space.skipBack(opening, 0, matcher.end());
            }
        }
        return 0;
    }
}
