package rapporteur.collating;

/**
 * A stretch of text that two articles share word for word, or nearly: offsets in UTF-16 code units into each one's text,
 * end exclusive, from the first shared telling word to the end of the last.
 *
 * @param start in the article that was looked at
 * @param otherStart in the other
 */
public record Passage(int start, int end, int otherStart, int otherEnd) {

    public Passage {
        if (start < 0 || start >= end || otherStart < 0 || otherStart >= otherEnd) {
            throw new IllegalArgumentException(
                    "not a passage: " + start + " to " + end + ", " + otherStart + " to " + otherEnd);
        }
    }

    /** Whether every code unit from one offset to another is in the passage, in the article that was looked at. */
    public boolean contains(int from, int to) {
        return start <= from && to <= end;
    }
}
