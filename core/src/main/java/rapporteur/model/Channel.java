package rapporteur.model;

/** The way by which something was said, where the text tells. */
public enum Channel implements Coded {
    PRESS_CONFERENCE("press-conference"),
    PRESS_STATEMENT("press-statement"),
    SPOKESPERSON("spokesperson"),
    INTERVIEW("interview"),
    PHONE_CALL("phone-call"),
    LETTER("letter"),
    MEETING("meeting"),
    SPEECH("speech"),
    SOCIAL_MEDIA("social-media"),
    BROADCAST("broadcast"),
    REPORT("report"),
    DOCUMENT("document");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
