package rapporteur.formats;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** How many columns of a terminal text takes: two for what Unicode annex 11 calls wide, one for what readers see as one. */
final class Columns {

    private static final int EMOJI_PRESENTATION = 0xFE0F;

    private Columns() {}

    static int of(String text) {
        int columns = 0;
        BreakIterator clusters = clusters(text);
        for (int start = 0, end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            columns += ofCluster(text, start, end);
        }
        return columns;
    }

    /** The length in code units of the longest prefix, of whole characters, that takes no more than so many columns. */
    static int prefix(String text, int width) {
        int columns = 0;
        BreakIterator clusters = clusters(text);
        for (int start = 0, end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            columns += ofCluster(text, start, end);
            if (columns > width) {
                return start;
            }
        }
        return text.length();
    }

    /** The length in code units of the first character from here, as readers see characters. */
    static int firstCluster(String text, int start) {
        return clusters(text.substring(start)).next();
    }

    private static int ofCluster(String text, int start, int end) {
        return text.substring(start, end)
                .codePoints()
                .map(Columns::ofCodePoint)
                .max()
                .orElse(0);
    }

    private static int ofCodePoint(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
                codePoint == EMOJI_PRESENTATION ? 2 : 0;
            default ->
                switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
                    case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                };
        };
    }

    private static BreakIterator clusters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        return clusters;
    }
}
