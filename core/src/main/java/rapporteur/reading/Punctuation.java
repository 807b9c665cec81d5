package rapporteur.reading;

/** The marks at the end of sentences and lines, whatever the typography. */
final class Punctuation {

    private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F\u203C\u2047\u2048\u2049";
    private static final String CLOSERS = "\"'\u201D\u2019\u201C\u2018\u00BB\u203A\u00AB\u2039)]}*_";
    private static final String OPEN_ENDS = ":;,\u2013\u2014-";
    private static final String BULLETS = "-\u2013\u2014*\u2022\u00B7\u25AA\u25CF\u25BA\u25A0~+>#";

    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private Punctuation() {}

    /** Whether a sentence ends here, before closing quotation marks and brackets. */
    static boolean endsWithStop(CharSequence text, int start, int end) {
        int at = beforeClosers(text, start, end);
        return at > start && STOPS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether the words lead on to something: a colon, a comma, a dash. */
    static boolean leadsOn(String text) {
        int at = beforeClosers(text, 0, text.length());
        return at > 0 && OPEN_ENDS.indexOf(text.charAt(at - 1)) >= 0;
    }

    static boolean startsWithBullet(String text) {
        if (BULLETS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > 0 && at <= 3 && at < text.length() && ".)".indexOf(text.charAt(at)) >= 0;
    }

    static boolean hasQuotation(String text) {
        return text.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0);
    }

    private static int beforeClosers(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && (CLOSERS.indexOf(text.charAt(at - 1)) >= 0 || Space.isSpace(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }
}
