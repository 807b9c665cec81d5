package rapporteur.language;

import java.util.BitSet;

/** Decides where sentences start. */
final class Sentences {

    /** Words in a sentence; a longer one is split. */
    static final int LONGEST = 200;

    private static final float THRESHOLD = 0.5f;

    private Sentences() {}

    /**
     * The words from first to last that a sentence starts with, the first always among them.
     *
     * @param paragraphs words that a paragraph starts with, counted from first
     * @param closing words that close a quotation: a sentence that would start with one starts after it
     * @param opening words that open a quotation behind a full stop: a sentence starts with them
     * @param probabilities of a start at each word, the first word's at offset
     */
    static BitSet starts(
            int words, BitSet paragraphs, BitSet closing, BitSet opening, float[] probabilities, int offset) {
        BitSet starts = (BitSet) paragraphs.clone();
        starts.set(0);
        starts.or(opening);
        for (int word = 1; word < words; word++) {
            if (probabilities[offset + word] > THRESHOLD) {
                starts.set(closing.get(word) && word + 1 < words ? word + 1 : word);
            }
        }
        splitLong(words, starts, probabilities, offset);
        return starts;
    }

    /** At the likeliest start within, of equals the first. */
    static void splitLong(int words, BitSet starts, float[] probabilities, int offset) {
        int first = 0;
        while (first < words) {
            int next = starts.nextSetBit(first + 1);
            int last = next < 0 ? words : next;
            if (last - first <= LONGEST) {
                first = last;
                continue;
            }
            int best = first + 1;
            for (int word = first + 2; word < last; word++) {
                if (probabilities[offset + word] > probabilities[offset + best]) {
                    best = word;
                }
            }
            starts.set(best);
        }
    }
}
