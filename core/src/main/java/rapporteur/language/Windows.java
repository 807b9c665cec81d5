package rapporteur.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into windows: paragraphs whole as far as they fit, a longer one where a sentence seems to end. A window that
 * starts within a paragraph has the last sentences before it for context; before a paragraph, context was found to give
 * nothing and costs a fifth of the time.
 */
final class Windows {

    /** Pieces in a window, its context included: what the encoder was trained on. */
    static final int PIECES = 256;

    /** Pieces of context, in whole sentences. */
    static final int CONTEXT = 64;

    /** Pieces of context where the last sentence alone is longer than {@link #CONTEXT}. */
    static final int LONG_CONTEXT = 128;

    private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", "}");

    private final int[] piecesBefore;
    private final BitSet paragraphs;
    private final BitSet sentences;
    private final int words;

    private Windows(int[] piecesBefore, BitSet paragraphs, BitSet sentences) {
        this.piecesBefore = piecesBefore;
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.words = piecesBefore.length - 1;
    }

    /**
     * @param lengths pieces of each word, {@link WordPieces#MOST} at most
     * @param paragraphs words that a paragraph starts with
     * @param sentences words that a sentence starts with, as far as one can tell
     */
    static List<Window> of(int[] lengths, BitSet paragraphs, BitSet sentences) {
        int[] before = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            before[i + 1] = before[i] + lengths[i];
        }
        return new Windows(before, paragraphs, sentences).cut();
    }

    /** Words that a sentence seems to start with, judging by full stops and paragraphs. */
    static BitSet likelySentences(List<Word> text) {
        BitSet starts = new BitSet(text.size());
        boolean ended = true;
        for (int i = 0; i < text.size(); i++) {
            Word word = text.get(i);
            boolean closes = CLOSERS.contains(word.form()) && word.layout() == Word.Layout.GLUED;
            if (word.opensParagraph() || (ended && !closes)) {
                starts.set(i);
            }
            ended = endsSentence(word.form()) || (ended && closes);
        }
        return starts;
    }

    private static boolean endsSentence(String form) {
        return !form.isEmpty() && form.chars().allMatch(c -> c == '.' || c == '!' || c == '?' || c == '…');
    }

    private List<Window> cut() {
        List<Window> windows = new ArrayList<>();
        int first = 0;
        while (first < words) {
            int context = contextOf(first);
            int last = endOf(first, PIECES - pieces(context, first));
            windows.add(new Window(context, first, last));
            first = last;
        }
        return windows;
    }

    private int contextOf(int first) {
        if (first == 0 || paragraphs.get(first)) {
            return first;
        }
        int context = first;
        int start = sentences.previousSetBit(first - 1);
        while (start >= 0 && pieces(start, first) <= (context == first ? LONG_CONTEXT : CONTEXT)) {
            context = start;
            start = sentences.previousSetBit(start - 1);
        }
        return context;
    }

    private int endOf(int first, int room) {
        int end = first;
        int next = paragraphEnd(first);
        while (end < words && pieces(first, next) <= room) {
            end = next;
            next = paragraphEnd(end);
        }
        if (end > first) {
            return end;
        }
        int most = first + 1;
        while (pieces(first, most + 1) <= room) {
            most++;
        }
        int cut = sentences.previousSetBit(most);
        return cut > first ? cut : most;
    }

    private int paragraphEnd(int from) {
        int next = paragraphs.nextSetBit(from + 1);
        return next < 0 ? words : next;
    }

    private int pieces(int first, int last) {
        return piecesBefore[last] - piecesBefore[first];
    }
}
