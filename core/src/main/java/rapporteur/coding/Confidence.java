package rapporteur.coding;

/**
 * How likely an act is to be right, from 0 to 1. The encoder is surer of a cue than it should be; these weights of a
 * logistic curve were fitted to the share of right ones on PolNeAR's dev part, which {@code evaluate attributions} prints.
 */
final class Confidence {

    /**
     * Of statements that tree and lexicon alone found: a judgement, not fitted, for most stand within another's content, where
     * PolNeAR seldom marks any.
     */
    static final double BY_RULE = 0.5;

    // of events, fitted to the verdicts that `evaluate judged` counts
    private static final double WORD = 0.427;
    private static final double AGREED = 0.726;
    private static final double BOTH_KNOWN = 0.699;
    private static final double PLAIN = 0.98;
    private static final double EVENT = -1.929;

    private static final double CUE = 0.507;
    private static final double WORD_OF_SAYING = 0.58;
    private static final double NO_SOURCE = -1.046;
    private static final double INDIRECT = -0.257;
    private static final double BASE = -1.019;

    private static final double LEAST = 1e-4;

    private Confidence() {}

    /**
     * @param word whether a word of the codebook and the tree tell it; else the encoder alone
     * @param agreed whether the encoder sees an event of the same type there
     * @param bothKnown whether source and recipient are somebody known
     * @param asserted whether it is told as done
     */
    static double ofEvent(boolean word, boolean agreed, boolean bothKnown, boolean asserted) {
        return logistic(EVENT
                + (word ? WORD : 0)
                + (agreed ? AGREED : 0)
                + (bothKnown ? BOTH_KNOWN : 0)
                + (asserted ? PLAIN : 0));
    }

    private static double logistic(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /**
     * @param score the encoder's probability of the cue
     * @param wordOfSaying whether the cue is in the table of words of saying
     * @param sourced whether a source was found
     * @param indirect whether nothing of the content is quoted
     */
    static double ofStatement(double score, boolean wordOfSaying, boolean sourced, boolean indirect) {
        double cue = Math.max(LEAST, Math.min(1 - LEAST * 10, score));
        double sum = BASE
                + CUE * StrictMath.log(cue / (1 - cue))
                + (wordOfSaying ? WORD_OF_SAYING : 0)
                + (sourced ? 0 : NO_SOURCE)
                + (indirect ? INDIRECT : 0);
        return logistic(sum);
    }
}
