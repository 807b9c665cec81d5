package rapporteur.language;

/** How far a word stands from another, as the model was told in training. */
final class Distance {

    private static final int MIDDLE = 8;

    private Distance() {}

    /** 8 for the word itself, above it what follows and below it what precedes, by powers of two. */
    static int bucket(int offset) {
        if (offset == 0) {
            return MIDDLE;
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(offset) - 1);
        int size = Math.min(MIDDLE, 1 + bits);
        return offset > 0 ? MIDDLE + size : MIDDLE - size;
    }
}
