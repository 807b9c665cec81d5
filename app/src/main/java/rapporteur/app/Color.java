package rapporteur.app;

import rapporteur.model.Coded;

/** When text is colored. */
enum Color implements Coded {
    /** On a terminal, unless its user asks for none. */
    AUTO("auto"),
    ALWAYS("always"),
    NEVER("never");

    private final String code;

    Color(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean applies(boolean onTerminal, boolean wanted) {
        return this == ALWAYS || (this == AUTO && onTerminal && wanted);
    }
}
