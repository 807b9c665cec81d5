package rapporteur.bench;

import java.util.BitSet;
import java.util.Collection;

/** Part of a text or of a list of words, end exclusive. Corpora count characters as code points. */
record Range(int start, int end) {

    /** All positions within the ranges. */
    static BitSet positions(Collection<Range> ranges) {
        BitSet positions = new BitSet();
        ranges.forEach(range -> positions.set(range.start, range.end));
        return positions;
    }

    /** How many positions both have, of those that either has; 0 if neither has any. */
    static double jaccard(BitSet one, BitSet other) {
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either.isEmpty() ? 0 : (double) shared(one, other) / either.cardinality();
    }

    static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** The positions within both, of those within gold's and those within the predicted ranges. */
    static Tally positionsTally(Collection<Range> gold, Collection<Range> predicted) {
        BitSet expected = positions(gold);
        BitSet found = positions(predicted);
        return new Tally(shared(expected, found), expected.cardinality(), found.cardinality());
    }
}
