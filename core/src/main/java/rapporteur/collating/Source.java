package rapporteur.collating;

import java.util.Optional;
import rapporteur.model.Coded;

/** Which of two articles has its text from the other, and what tells so. */
public enum Source implements Coded {
    /** This one credits the agency that published the other. */
    OTHER_BY_CREDIT("credit"),
    /** The other one was published on an earlier day. */
    OTHER_BY_DATE("date"),
    /** The other one credits the agency that published this. */
    THIS_BY_CREDIT("credit"),
    /** This one was published on an earlier day. */
    THIS_BY_DATE("date"),
    /** Neither dates nor credits tell. */
    UNKNOWN("unknown");

    private final String code;

    Source(String code) {
        this.code = code;
    }

    /** What tells: a credit, a date, or nothing. */
    @Override
    public String code() {
        return code;
    }

    /** Whether this article is known to have its text from the other. */
    public boolean isOther() {
        return this == OTHER_BY_CREDIT || this == OTHER_BY_DATE;
    }

    /** Whether the other article is known to have its text from this one. */
    public boolean isThis() {
        return this == THIS_BY_CREDIT || this == THIS_BY_DATE;
    }

    /** A credit is a word of the article itself, so it goes before dates, which may be those of an update. */
    static Source between(Fingerprint one, Fingerprint other) {
        boolean creditsOther = other.agency().filter(one.credited()::contains).isPresent();
        boolean creditedByOther =
                one.agency().filter(other.credited()::contains).isPresent();
        if (creditsOther != creditedByOther) {
            return creditsOther ? OTHER_BY_CREDIT : THIS_BY_CREDIT;
        }
        Optional<Integer> order =
                one.published().flatMap(day -> other.published().map(day::compareTo));
        return order.map(days -> days == 0 ? UNKNOWN : days > 0 ? OTHER_BY_DATE : THIS_BY_DATE)
                .orElse(UNKNOWN);
    }
}
