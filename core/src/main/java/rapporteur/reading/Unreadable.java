package rapporteur.reading;

/** Why something cannot be read, on its way to an {@link Outcome.Failed}. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String remedy;

    /** See {@link Outcome.Failed} for the three. */
    public Unreadable(String place, String problem, String remedy) {
        super(problem);
        this.place = place;
        this.remedy = remedy;
    }

    /** See {@link Outcome.Failed#place}. */
    public String place() {
        return place;
    }

    /** The outcome for the file in which it happened. */
    public Outcome.Failed in(String file) {
        return new Outcome.Failed(file, place, getMessage(), remedy);
    }
}
