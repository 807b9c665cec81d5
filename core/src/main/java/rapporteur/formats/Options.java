package rapporteur.formats;

/**
 * How to lay a record out for people; formats for programs take no notice.
 *
 * @param color whether text is colored by ANSI escape codes
 * @param width of text, in columns of a terminal, at least {@link #MIN_WIDTH}
 */
public record Options(boolean color, int width) {

    /** The narrowest text that can still be read. */
    public static final int MIN_WIDTH = 32;

    private static final Options PLAIN = new Options(false, 80);

    public Options {
        if (width < MIN_WIDTH) {
            throw new IllegalArgumentException(
                    "a width of " + width + " columns; at least " + MIN_WIDTH + " are needed");
        }
    }

    /** No color, 80 columns. */
    public static Options plain() {
        return PLAIN;
    }

    public Options withColor(boolean changed) {
        return new Options(changed, width);
    }

    public Options withWidth(int changed) {
        return new Options(color, changed);
    }
}
