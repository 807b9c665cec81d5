package rapporteur.collating;

import java.util.Arrays;

/**
 * Collects the words of a text: a run of letters and digits, a possessive ending left out, a number with its commas. Of all
 * of them it keeps one hash, of the telling ones what {@link Stems} makes of them, with their places.
 */
final class Words {

    private static final int LENGTH_BITS = 5;
    private static final int MOST_LENGTH = (1 << LENGTH_BITS) - 1;
    private static final int MOST_GAP = (1 << (Character.SIZE - LENGTH_BITS)) - 1;

    private final String text;
    private int[] packed = new int[64];
    private char[] places = new char[64];
    private int size;
    private int end;
    private long hash;
    private int count;

    Words(String text) {
        this.text = text;
    }

    static int gap(char place) {
        return place >>> LENGTH_BITS;
    }

    static int length(char place) {
        return place & MOST_LENGTH;
    }

    /** All words of the telling and the common kind. */
    int count() {
        return count;
    }

    long hash() {
        return hash;
    }

    int[] packed() {
        return Arrays.copyOf(packed, size);
    }

    char[] places() {
        return Arrays.copyOf(places, size);
    }

    /** Adds the words of the text from one offset to another, after those added before. */
    void add(int from, int to) {
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            if (isPart(point)) {
                int last = endOfWord(at, to);
                word(at, last);
                at = afterPossessive(last, to);
            } else {
                at += Character.charCount(point);
            }
        }
    }

    private int endOfWord(int from, int to) {
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            if (!isPart(point) && !joinsDigits(at, from, to)) {
                break;
            }
            at += Character.charCount(point);
        }
        return Math.min(at, to);
    }

    private boolean joinsDigits(int at, int from, int to) {
        return text.charAt(at) == ','
                && at > from
                && at + 3 < to
                && isDigit(at - 1)
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3);
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private int afterPossessive(int at, int to) {
        boolean apostrophe = at + 1 < to && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019');
        boolean ends = apostrophe
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == to || !isPart(text.codePointAt(at + 2)));
        return ends ? at + 2 : at;
    }

    private static boolean isPart(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private void word(int from, int to) {
        String normal = Stems.normal(text.substring(from, to).replace(",", ""));
        hash = Hashes.then(hash, Hashes.of(normal));
        count++;
        int stem = Stems.pack(normal);
        if (stem == 0) {
            return;
        }
        while (from - end > MOST_GAP) {
            keep(0, MOST_GAP, 0);
        }
        keep(stem, from - end, Math.min(to - from, MOST_LENGTH));
    }

    private void keep(int stem, int gap, int length) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        packed[size] = stem;
        places[size++] = (char) (gap << LENGTH_BITS | length);
        end += gap + length;
    }
}
