package rapporteur.formats;

/** How words stand out on a terminal (ECMA-48, select graphic rendition). */
enum Style {
    PLAIN(""),
    DIM("2"),
    STRONG("1"),
    GREEN("1;32"),
    CYAN("1;36"),
    YELLOW("1;33"),
    RED("1;31");

    static final String RESET = "\u001B[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The color of PLOVER's quad class, or of a statement that has none. */
    static Style ofQuad(int quad) {
        return switch (quad) {
            case 1 -> GREEN;
            case 2 -> CYAN;
            case 3 -> YELLOW;
            case 4 -> RED;
            default -> STRONG;
        };
    }

    String on() {
        return this == PLAIN ? "" : "\u001B[" + code + "m";
    }

    String off() {
        return this == PLAIN ? "" : RESET;
    }
}
