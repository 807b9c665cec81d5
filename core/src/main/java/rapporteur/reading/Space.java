package rapporteur.reading;

/** What counts as empty at the edges of lines and blocks: white space, no-break spaces, marks without width, controls. */
final class Space {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char NEXT_LINE = '\u0085';

    private Space() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == BYTE_ORDER_MARK
                || c == ZERO_WIDTH_SPACE;
    }

    static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
    }

    /** The first offset from start on that is not space, or end. */
    static int skip(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The last offset down from end with no space before it, or start. */
    static int skipBack(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isBlank(CharSequence text) {
        return skip(text, 0, text.length()) == text.length();
    }
}
