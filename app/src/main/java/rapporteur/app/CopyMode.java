package rapporteur.app;

import rapporteur.model.Coded;

/** What becomes of an article that repeats one read before in the same run. */
enum CopyMode implements Coded {
    /** It is told, and not read if it tells nothing new. */
    ONCE("once"),
    /** It is told, and read all the same. */
    MARK("mark"),
    /** Copies are not looked for. */
    OFF("off");

    private final String code;

    CopyMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
