package rapporteur.formats;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph for a terminal, built up piece by piece and then cut into lines. Of any white space one space stays, and
 * of control characters, with which an article could take over the terminal, a mark that one stood there.
 */
final class StyledText {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();

    StyledText add(String words) {
        return add(words, Style.PLAIN);
    }

    StyledText add(String words, Style style) {
        words.codePoints().map(StyledText::printable).forEach(codePoint -> {
            boolean doubled = codePoint == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (!doubled) {
                text.appendCodePoint(codePoint);
                while (styles.size() < text.length()) {
                    styles.add(style);
                }
            }
        });
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private static int printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> Character.isWhitespace(codePoint) || codePoint == '\u0085' ? ' ' : REPLACEMENT;
            case Character.SURROGATE -> REPLACEMENT;
            case Character.FORMAT -> isDirectional(codePoint) ? REPLACEMENT : codePoint;
            default -> codePoint;
        };
    }

    /** Embeddings, overrides and isolates, which could turn the rest of a line around (Unicode annex 9). */
    private static boolean isDirectional(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    /** The lines, none wider than so many columns unless a single character is. */
    List<String> lines(int width, boolean color) {
        List<String> lines = new ArrayList<>();
        String plain = text.toString();
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(plain);
        int lineStart = 0;
        int lineEnd = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (Columns.of(plain.substring(lineStart, end).stripTrailing()) > width) {
                if (lineEnd > lineStart) {
                    lines.add(line(lineStart, lineEnd, color));
                    lineStart = lineEnd;
                }
                for (int cut = fitting(plain, lineStart, end, width);
                        cut < end;
                        cut = fitting(plain, cut, end, width)) {
                    lines.add(line(lineStart, cut, color));
                    lineStart = cut;
                }
            }
            lineEnd = end;
        }
        if (lineEnd > lineStart) {
            lines.add(line(lineStart, lineEnd, color));
        }
        return lines;
    }

    /** The end of what fits from start, at least one character; the end itself where all of it fits. */
    private static int fitting(String plain, int start, int end, int width) {
        if (Columns.of(plain.substring(start, end).stripTrailing()) <= width) {
            return end;
        }
        return start + Math.max(Columns.prefix(plain.substring(start, end), width), Columns.firstCluster(plain, start));
    }

    private String line(int start, int end, boolean color) {
        int stop = start + text.substring(start, end).stripTrailing().length();
        if (!color) {
            return text.substring(start, stop);
        }
        StringBuilder line = new StringBuilder();
        Style style = Style.PLAIN;
        for (int i = start; i < stop; i++) {
            if (styles.get(i) != style) {
                line.append(style.off()).append(styles.get(i).on());
                style = styles.get(i);
            }
            line.append(text.charAt(i));
        }
        return line.append(style.off()).toString();
    }
}
