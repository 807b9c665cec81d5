package rapporteur.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts words into the pieces of a vocabulary: the longest that fits, again and again, over the word in lower case and
 * without accents, as BERT's uncased models do. Safe for use by several threads.
 */
final class WordPieces {

    /** Pieces a word has at most; of a longer one the first eleven and the last are kept. */
    static final int MOST = 12;

    private static final String UNKNOWN = "[UNK]";
    private static final String CONTINUED = "##";
    private static final int CACHED_WORDS = 100_000;
    private static final int LONGEST_CACHED = 40;

    private final Map<String, Integer> initial = new HashMap<>();
    private final Map<String, Integer> continued = new HashMap<>();
    private final int unknown;
    private final int longest;
    private final Map<String, int[]> cache = new ConcurrentHashMap<>();

    /**
     * @param vocabulary the pieces in the order of their indices
     * @throws IllegalArgumentException if it lacks {@code [UNK]}
     */
    WordPieces(List<String> vocabulary) {
        int length = 1;
        for (int i = 0; i < vocabulary.size(); i++) {
            String piece = vocabulary.get(i);
            if (piece.startsWith(CONTINUED)) {
                continued.put(piece.substring(CONTINUED.length()), i);
            } else {
                initial.put(piece, i);
            }
            length = Math.max(length, piece.length());
        }
        if (!initial.containsKey(UNKNOWN)) {
            throw new IllegalArgumentException("the vocabulary has no " + UNKNOWN);
        }
        unknown = initial.get(UNKNOWN);
        longest = length;
    }

    /** Indices of the pieces, one at least. The array is shared: not to be written to. */
    int[] of(String form) {
        int[] known = cache.get(form);
        if (known != null) {
            return known;
        }
        int[] pieces = cut(form);
        if (form.length() <= LONGEST_CACHED) {
            if (cache.size() >= CACHED_WORDS) {
                cache.clear();
            }
            cache.put(form, pieces);
        }
        return pieces;
    }

    private int[] cut(String form) {
        String text = withoutAccents(form.toLowerCase(Locale.ROOT));
        Pieces pieces = new Pieces();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (isInRun(codePoint)) {
                while (end < text.length() && isInRun(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                cutRun(text.substring(at, end), pieces);
            } else if (!isSpace(codePoint)) {
                cutRun(text.substring(at, end), pieces);
            }
            at = end;
        }
        return pieces.toArray();
    }

    /** A run with a part that no piece fits is unknown as a whole. */
    private void cutRun(String run, Pieces pieces) {
        int before = pieces.size;
        int at = 0;
        while (at < run.length()) {
            Map<String, Integer> index = at == 0 ? initial : continued;
            int end = Math.min(run.length(), at + longest);
            Integer piece = index.get(run.substring(at, end));
            while (piece == null && --end > at) {
                piece = index.get(run.substring(at, end));
            }
            if (piece == null) {
                pieces.size = before;
                pieces.add(unknown);
                return;
            }
            pieces.add(piece);
            at = end;
        }
    }

    private static String withoutAccents(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isInRun(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** Unicode's White_Space. */
    private static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint) || (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x85;
    }

    /** What grows while a word is cut. */
    private final class Pieces {
        private int[] indices = new int[MOST];
        private int size;

        void add(int index) {
            if (size == indices.length) {
                indices = Arrays.copyOf(indices, 2 * size);
            }
            indices[size++] = index;
        }

        int[] toArray() {
            if (size == 0) {
                return new int[] {unknown};
            }
            int[] array = Arrays.copyOf(indices, Math.min(size, MOST));
            array[array.length - 1] = indices[size - 1];
            return array;
        }
    }
}
