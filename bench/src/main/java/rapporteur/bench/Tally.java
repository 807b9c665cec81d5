package rapporteur.bench;

/** How many are right, of those that gold has and those that were predicted. */
record Tally(long right, long gold, long predicted) {

    static final Tally NONE = new Tally(0, 0, 0);

    /** Where there is a prediction for each of gold's, as for given words: precision, recall and F1 are one share. */
    static Tally share(long right, long of) {
        return new Tally(right, of, of);
    }

    /** The same of a single one. */
    static Tally of(boolean right) {
        return share(right ? 1 : 0, 1);
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, gold + other.gold, predicted + other.predicted);
    }

    double precision() {
        return ratio(right, predicted);
    }

    double recall() {
        return ratio(right, gold);
    }

    double f1() {
        return ratio(2 * right, gold + predicted);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
