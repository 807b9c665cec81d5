package rapporteur.reading.html;

import org.jsoup.parser.Parser;

/**
 * Where each code unit of a text node stands in the markup that it was read from. A character reference stands there
 * for what it means; what a parser drops is stepped over.
 */
final class Alignment {

    private static final int LONGEST_REFERENCE = 40;

    private final String source;
    private final int from;
    private final int to;
    private final String text;
    /** Null where the node reads as its markup does. */
    private final int[] starts;

    private final int[] ends;

    private Alignment(String source, int from, int to, String text) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.text = text;
        boolean same = to - from == text.length() && source.startsWith(text, from);
        starts = same ? null : new int[text.length()];
        ends = same ? null : new int[text.length()];
    }

    /** @param from where the node's markup begins in the source, to where it ends */
    static Alignment of(String source, int from, int to, String text) {
        Alignment alignment = new Alignment(source, from, to, text);
        if (alignment.starts != null) {
            alignment.walk();
        }
        return alignment;
    }

    /** Where the code unit of the node at this index begins in the source. */
    int start(int index) {
        return starts == null ? from + index : starts[index];
    }

    int end(int index) {
        return ends == null ? from + index + 1 : ends[index];
    }

    private void walk() {
        int at = from;
        int i = 0;
        while (i < text.length()) {
            int units = 0;
            for (int look = at; look < to && units == 0; look++) {
                units = stands(i, look);
            }
            if (units == 0) {
                place(i, 1, at, at);
                units = 1;
            }
            at = ends[i];
            i += units;
        }
    }

    /** Places what stands here, if it is what comes next in the node; how many code units of it that is, or 0. */
    private int stands(int i, int look) {
        int units = source.charAt(look) == '&' ? reference(i, look) : 0;
        if (units == 0 && source.charAt(look) == text.charAt(i)) {
            place(i, 1, look, look + 1);
            units = 1;
        }
        return units;
    }

    /** Places the meaning of the reference that stands here; how many code units that is, 0 if it is none. */
    private int reference(int i, int at) {
        int stop = at + 1;
        int limit = Math.min(to, at + LONGEST_REFERENCE);
        while (stop < limit && (Character.isLetterOrDigit(source.charAt(stop)) || source.charAt(stop) == '#')) {
            stop++;
        }
        if (stop < limit && source.charAt(stop) == ';') {
            stop++;
        }
        for (int end = stop; end > at + 2; end--) {
            String raw = source.substring(at, end);
            String meaning = Parser.unescapeEntities(raw, false);
            if (!meaning.equals(raw) && !meaning.isEmpty() && text.startsWith(meaning, i)) {
                place(i, meaning.length(), at, end);
                return meaning.length();
            }
        }
        return 0;
    }

    private void place(int i, int units, int start, int end) {
        for (int unit = i; unit < i + units; unit++) {
            starts[unit] = start;
            ends[unit] = end;
        }
    }
}
