package rapporteur.reading.html;

import java.util.List;
import org.jsoup.nodes.Node;

/**
 * Text that stands together on lines of its own: a paragraph, a heading, an item, a cell.
 *
 * @param index its place among the page's passages
 * @param box the innermost box that it stands in
 * @param text its words with single spaces, never blank
 * @param nodes the text nodes, and line breaks, that it is made of
 * @param linkChars how many of its characters stand in links
 * @param bold whether all of it is set bold
 */
record Passage(int index, Box box, String text, List<Node> nodes, int linkChars, boolean bold) {

    /** Fewer words than this hardly ever make a sentence of a story that stands alone. */
    private static final int SHORTEST_PROSE = 60;

    private static final double MOST_LINKS = 0.5;
    /** A letter of Chinese or Japanese says as much as several of an alphabet. */
    private static final double IDEOGRAPH_WEIGHT = 3;

    /** Whether it is running text: long, hardly linked, with the marks of sentences. */
    boolean isProse() {
        return weight() >= SHORTEST_PROSE && linkDensity() < MOST_LINKS && hasSentenceMark();
    }

    double linkDensity() {
        return (double) linkChars / text.length();
    }

    /** Its length in letters, where those that say more count more. */
    double weight() {
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ideographs += c >= '\u2E80' && c <= '\uD7FF' ? 1 : 0;
        }
        return text.length() + (IDEOGRAPH_WEIGHT - 1) * ideographs;
    }

    private boolean hasSentenceMark() {
        for (int i = 0; i < text.length(); i++) {
            if (".!?,;:\u2026\u3002\uFF01\uFF1F\u3001\uFF0C\u0964\u061F\u06D4".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"'\u201D\u2019)\u00BB]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?\u2026\u3002\uFF01\uFF1F".indexOf(text.charAt(last)) >= 0;
    }

    boolean isHeading() {
        return heading() > 0;
    }

    /** 1 to 6 within a heading, else 0. */
    int heading() {
        Box at = box;
        for (int up = 0; up < 3 && at != null; up++, at = at.parent) {
            String tag = at.tag();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
                return tag.charAt(1) - '0';
            }
        }
        return 0;
    }
}
