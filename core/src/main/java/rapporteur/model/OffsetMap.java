package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.Arrays;

/**
 * The way back from a text to the document that it was made of, as Lucene's {@code CharFilter.correctOffset} has it.
 * Offsets are UTF-16 code units. The text is a row of runs; a run of the same length as its origin stands there letter
 * by letter, any other (a character reference, a run of white space) stands for its origin as a whole.
 */
public final class OffsetMap {

    private final int[] runs;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    private OffsetMap(int[] runs, int[] starts, int[] ends, int length) {
        this.runs = runs;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /** Where the code unit at this offset of the text begins. */
    public int start(int offset) {
        require(offset >= 0 && offset < length, "%d leaves a text of %d code units", offset, length);
        int run = run(offset);
        return isLetterByLetter(run) ? starts[run] + offset - runs[run] : starts[run];
    }

    /** Where the code unit before this offset of the text ends. */
    public int end(int offset) {
        require(offset > 0 && offset <= length, "nothing ends at %d in a text of %d code units", offset, length);
        int run = run(offset - 1);
        return isLetterByLetter(run) ? starts[run] + offset - runs[run] : ends[run];
    }

    private int run(int offset) {
        int at = Arrays.binarySearch(runs, offset);
        return at >= 0 ? at : -at - 2;
    }

    private boolean isLetterByLetter(int run) {
        int end = run + 1 < runs.length ? runs[run + 1] : length;
        return ends[run] - starts[run] == end - runs[run];
    }

    /** Puts a map together from the beginning of the text to its end. Not thread-safe. */
    public static final class Builder {

        private int[] runs = new int[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int count;
        private int length;

        /**
         * Adds the next code units of the text, which stand for the origin from start to end. What goes on letter by
         * letter is one run.
         */
        public void add(int codeUnits, int start, int end) {
            require(codeUnits > 0 && start >= 0 && start <= end, "%d for %d to %d", codeUnits, start, end);
            boolean letters = codeUnits == end - start;
            if (letters
                    && count > 0
                    && ends[count - 1] == start
                    && length - runs[count - 1] == start - starts[count - 1]) {
                ends[count - 1] = end;
            } else {
                grow();
                runs[count] = length;
                starts[count] = start;
                ends[count] = end;
                count++;
            }
            length += codeUnits;
        }

        private void grow() {
            if (count == runs.length) {
                runs = Arrays.copyOf(runs, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
        }

        public OffsetMap build() {
            return new OffsetMap(
                    Arrays.copyOf(runs, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), length);
        }
    }
}
