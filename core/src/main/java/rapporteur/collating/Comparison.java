package rapporteur.collating;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Decides how two articles are alike. */
final class Comparison {

    /** The share of one article in the other that makes it a copy. */
    private static final double COPIED = 0.5;

    /** The share of each in the other that makes them near copies; an article merged of two equal ones has less. */
    private static final double NEAR = 0.6;

    /** Words in common times their order: translations are above, most reports on one event below. */
    private static final double SAME_TELLING = 0.27;

    /** The same outside what is shared word for word: reports on one event share quotations, but little else. */
    private static final double SAME_ELSEWHERE = 0.22;

    /** Telling words of a text that can be told to be a copy, some forty words in all: shorter ones are alike by chance. */
    private static final int LEAST_WORDS = 20;

    private Comparison() {}

    /**
     * What the first article has of the second; empty if they are none of each other.
     *
     * @param boilerplate telling words of the first that do not count
     */
    static Optional<Copy> of(Fingerprint one, Fingerprint other, BitSet boilerplate) {
        Source source = Source.between(one, other);
        if (one.size() < LEAST_WORDS || other.size() < LEAST_WORDS) {
            return Optional.empty();
        }
        if (one.hasSameWords(other)) {
            return Optional.of(new Copy(Copy.Kind.EXACT, other.article(), 1, 1, List.of(), source));
        }
        if (one.size() - boilerplate.cardinality() < LEAST_WORDS) {
            return Optional.empty();
        }
        Tiles tiles = new Tiles(one, other, boilerplate);
        double share = tiles.share();
        double shareOfOther = tiles.shareOfOther();
        List<Passage> passages = tiles.passages();
        if (Math.max(share, shareOfOther) >= COPIED && !passages.isEmpty()) {
            Copy.Kind kind = Math.min(share, shareOfOther) >= NEAR
                    ? Copy.Kind.NEAR
                    : share > shareOfOther ? Copy.Kind.CUT : Copy.Kind.MERGED;
            return Optional.of(new Copy(kind, other.article(), share, shareOfOther, passages, source));
        }
        SameTelling whole = new SameTelling(one, boilerplate, other, tiles.boilerplateInOther());
        if (whole.isAtLeast(SAME_TELLING)
                && new SameTelling(one, tiles.told(), other, tiles.toldInOther()).isAtLeast(SAME_ELSEWHERE)) {
            double words = whole.words();
            return Optional.of(new Copy(Copy.Kind.TRANSLATED, other.article(), words, words, List.of(), source));
        }
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Copy(Copy.Kind.PASSAGES, other.article(), share, shareOfOther, passages, source));
    }
}
