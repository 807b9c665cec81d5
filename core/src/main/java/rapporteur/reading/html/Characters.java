package rapporteur.reading.html;

/** Which characters of a page are space, and which leave no trace on it. */
final class Characters {

    private Characters() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || (c <= '\u001F') || c == '\u0085' || isRareSpace(c);
    }

    private static boolean isRareSpace(char c) {
        return c > '\u167F' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    /** Soft hyphens, joiners and marks without width: words are not to be cut by them. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u200E' || c == '\u200F';
    }
}
