package rapporteur.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together into paragraphs. Most texts have one line a paragraph; some break their lines at a width, and
 * there a line goes on where the next line's first word would not have fitted.
 */
final class Paragraphs {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    /** Breakers leave a few columns free, and some measure in bytes. */
    private static final int RAGGED = 3;

    private static final int FEWEST_BREAKS = 2;
    private static final double MID_SENTENCE_SHARE = 0.6;
    /** A line shorter than this is no broken sentence but a heading, a name or an item. */
    private static final int SHORTEST_BROKEN_LINE = 40;

    private static final int SHORTEST_CONTINUATION = 15;

    private final String text;
    private final List<Line> lines;
    private final int width;

    private Paragraphs(String text) {
        this.text = text;
        this.lines = Line.of(text);
        this.width = wrapWidth();
    }

    static List<Paragraph> of(String text) {
        return new Paragraphs(text).join();
    }

    private List<Paragraph> join() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !goesOn(i - 1)) {
                Line top = lines.get(first);
                paragraphs.add(new Paragraph(top.start(), lines.get(i - 1).end(), top.blanksBefore()));
                first = i;
            }
        }
        return paragraphs;
    }

    /** The width at which the text breaks its lines, or 0 if it does not. */
    private int wrapWidth() {
        int longest = longestOfAllButAFew();
        if (longest < NARROWEST || longest > WIDEST) {
            return 0;
        }
        int full = 0;
        int midSentence = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (adjacent(i) && isFull(i, longest)) {
                full++;
                midSentence += breaksSentence(i) ? 1 : 0;
            }
        }
        return full >= FEWEST_BREAKS && midSentence >= MID_SENTENCE_SHARE * full ? longest : 0;
    }

    /** A table row or a long link may stick out of a text whose lines are broken. */
    private int longestOfAllButAFew() {
        int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / 50];
    }

    private boolean goesOn(int i) {
        if (!adjacent(i)) {
            return false;
        }
        Line next = lines.get(i + 1);
        if (width > 0 && isFull(i, width)) {
            return next.indent() <= lines.get(i).indent() || startsLower(i + 1);
        }
        return lines.get(i).length() >= SHORTEST_BROKEN_LINE
                && next.length() >= SHORTEST_CONTINUATION
                && startsLower(i + 1)
                && !endsWithStop(i);
    }

    private boolean adjacent(int i) {
        return lines.get(i + 1).blanksBefore() == 0;
    }

    /** Whether the next line's first word had no room on this one. */
    private boolean isFull(int i, int columns) {
        Line next = lines.get(i + 1);
        int wordEnd = next.start();
        while (wordEnd < next.end() && !Space.isSpace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return lines.get(i).length() + 1 + wordEnd - next.start() > columns - RAGGED;
    }

    private boolean breaksSentence(int i) {
        return startsLower(i + 1) || !endsWithStop(i);
    }

    private boolean startsLower(int i) {
        return Character.isLowerCase(text.codePointAt(lines.get(i).start()));
    }

    private boolean endsWithStop(int i) {
        return Punctuation.endsWithStop(text, lines.get(i).start(), lines.get(i).end());
    }
}
