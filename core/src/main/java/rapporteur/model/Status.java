package rapporteur.model;

/** Whether an act happened, as the text has it. */
public enum Status implements Coded {
    ASSERTED("asserted"),
    NEGATED("negated"),
    DENIED("denied"),
    PLANNED("planned"),
    REQUESTED("requested"),
    OFFERED("offered"),
    THREATENED("threatened"),
    POSSIBLE("possible"),
    FEARED("feared"),
    HYPOTHETICAL("hypothetical");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
