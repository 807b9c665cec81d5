package rapporteur.model;

/** How much of a statement's content stands in quotation marks: all, some or none. */
public enum QuoteKind implements Coded {
    DIRECT("direct"),
    MIXED("mixed"),
    INDIRECT("indirect");

    private final String code;

    QuoteKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
