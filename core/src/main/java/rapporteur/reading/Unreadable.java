package rapporteur.reading;

/** Why something cannot be read, on its way to an {@link Outcome.Failed}. */
final class Unreadable extends Exception {

    private final String place;
    private final String remedy;

    Unreadable(String place, String problem, String remedy) {
        super(problem);
        this.place = place;
        this.remedy = remedy;
    }

    Outcome.Failed in(String file) {
        return new Outcome.Failed(file, place, getMessage(), remedy);
    }
}
