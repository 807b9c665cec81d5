package rapporteur.coding;

/**
 * How likely a statement is to be right, from 0 to 1. The encoder is surer of a cue than it should be; these weights of a
 * logistic curve were fitted to the share of right ones on PolNeAR's dev part, which {@code evaluate attributions} prints.
 */
final class Confidence {

    /**
     * Of statements that tree and lexicon alone found: a judgement, not fitted, for most stand within another's content, where
     * PolNeAR seldom marks any.
     */
    static final double BY_RULE = 0.5;

    private static final double CUE = 0.507;
    private static final double WORD_OF_SAYING = 0.58;
    private static final double NO_SOURCE = -1.046;
    private static final double INDIRECT = -0.257;
    private static final double BASE = -1.019;

    private static final double LEAST = 1e-4;

    private Confidence() {}

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
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
