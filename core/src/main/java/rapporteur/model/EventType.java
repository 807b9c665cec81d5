package rapporteur.model;

/**
 * PLOVER's 16 types of event (PLOVER manual, draft 2.0), and {@link #STATE} for a statement that PLOVER has no type for.
 * Their codes are in upper case because PLOVER writes them so.
 */
public enum EventType implements Coded {
    AGREE("AGREE", 1),
    CONSULT("CONSULT", 1),
    SUPPORT("SUPPORT", 1),
    CONCEDE("CONCEDE", 1),
    COOPERATE("COOPERATE", 2),
    AID("AID", 2),
    RETREAT("RETREAT", 2),
    REQUEST("REQUEST", 3),
    ACCUSE("ACCUSE", 3),
    REJECT("REJECT", 3),
    THREATEN("THREATEN", 3),
    PROTEST("PROTEST", 4),
    SANCTION("SANCTION", 4),
    MOBILIZE("MOBILIZE", 4),
    COERCE("COERCE", 4),
    ASSAULT("ASSAULT", 4),
    STATE("STATE", 0);

    private final String code;
    private final int quad;

    EventType(String code, int quad) {
        this.code = code;
        this.quad = quad;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * PLOVER's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 for
     * {@link #STATE}, which has none.
     */
    public int quad() {
        return quad;
    }
}
