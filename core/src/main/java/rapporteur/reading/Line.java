package rapporteur.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something on it, without the space around it.
 *
 * @param indent code units of space before it on its line
 * @param blanksBefore empty lines between it and the line before it
 */
record Line(int start, int end, int indent, int blanksBefore) {

    int length() {
        return end - start;
    }

    /** The lines of a text, whichever line breaks it has; a carriage return with its line feed is one break. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int blanks = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Space.isLineBreak(text.charAt(end))) {
                end++;
            }
            int first = Space.skip(text, at, end);
            if (first == end) {
                blanks++;
            } else {
                lines.add(new Line(first, Space.skipBack(text, first, end), first - at, blanks));
                blanks = 0;
            }
            at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }
}
