package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import rapporteur.model.TimeValue;

/**
 * An expression of time in a text.
 *
 * @param start in UTF-16 code units, inclusive
 * @param end exclusive
 * @param value what the words mean, as far as it can be told
 * @param from the first day; present exactly when {@code to} is and {@code reason} is not
 * @param to the last day, inclusive
 * @param reason why there are no days: {@code no-reference-date}, {@code vague} ("for weeks"), {@code anaphoric}
 *     (relative to a time that is not told: "the next day"), {@code recurring} ("on Mondays"), {@code open} ("before
 *     2014"), {@code duration} ("for three weeks"), {@code ambiguous} ("01/02/2022") or {@code no-such-day} ("30
 *     February")
 * @param concluded whether the days are counted from a time that was told before: "two days later"
 */
public record TimeMention(
        int start,
        int end,
        TimeValue value,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> reason,
        boolean concluded) {

    public TimeMention {
        Objects.requireNonNull(value, "value");
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

    /** Whether it is one day that is known. */
    public boolean isDay() {
        return from.isPresent() && from.equals(to);
    }

    TimeMention shifted(int by) {
        return new TimeMention(start + by, end + by, value, from, to, reason, concluded);
    }
}
