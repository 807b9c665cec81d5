package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An expression of time in a text.
 *
 * @param start in UTF-16 code units, inclusive
 * @param end exclusive
 * @param from the first day; present exactly when {@code to} is and {@code reason} is not
 * @param to the last day, inclusive
 * @param reason why there are no days: {@code no-reference-date}, {@code vague} ("for weeks"), {@code anaphoric}
 *     (relative to another event: "the next day"), {@code recurring} ("on Mondays"), {@code open} ("before 2014"),
 *     {@code duration} ("for three weeks"), {@code ambiguous} ("01/02/2022") or {@code no-such-day} ("30 February")
 */
public record TimeMention(
        int start, int end, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> reason) {

    public TimeMention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
        if (from.isPresent() != to.isPresent() || from.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("a time has either both its days or a reason why not");
        }
        if (from.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(from.get() + " is after " + to.get());
        }
    }
}
