package rapporteur.model;

/** What sort of page or article it is; only reports tell what happened in the outlet's own name. */
public enum Genre implements Coded {
    REPORT("report"),
    OPINION("opinion"),
    LIVE_BLOG("live-blog"),
    GALLERY("gallery"),
    LISTING("listing"),
    PAYWALL("paywall"),
    ERROR_PAGE("error-page");

    private final String code;

    Genre(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
