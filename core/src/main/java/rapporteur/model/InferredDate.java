package rapporteur.model;

import static rapporteur.model.Checks.require;
import static rapporteur.model.Checks.requireText;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When an article without a date was published, as far as its text tells: on one of the days of some ranges, if it is one
 * of the weekdays.
 *
 * @param ranges ascending, with days between them that are none of its days
 * @param weekdays empty if any may be
 * @param evidence what tells it, in article order; never empty
 */
public record InferredDate(List<Range> ranges, Set<DayOfWeek> weekdays, List<Evidence> evidence) {

    /** Days from the first to the last, inclusive. */
    public record Range(LocalDate from, LocalDate to) {

        public Range {
            require(!from.isAfter(to), "%s is after %s", from, to);
        }
    }

    /**
     * Words that tell something of the day.
     *
     * @param rule what they tell: {@code term} of someone in office, {@code past-date}, {@code date-to-come}, {@code
     *     day-of-year}, {@code month} or {@code weekday}
     */
    public record Evidence(Span span, String rule) {

        public Evidence {
            Objects.requireNonNull(span, "span");
            requireText(rule, "rule");
        }
    }

    public InferredDate {
        ranges = List.copyOf(ranges);
        weekdays = Set.copyOf(weekdays);
        evidence = List.copyOf(evidence);
        require(!ranges.isEmpty(), "a date without days");
        require(!evidence.isEmpty(), "a date without evidence");
        for (int i = 1; i < ranges.size(); i++) {
            require(
                    ranges.get(i - 1).to.plusDays(1).isBefore(ranges.get(i).from),
                    "%s and %s are not apart",
                    ranges.get(i - 1),
                    ranges.get(i));
        }
    }

    /** No day is earlier. */
    public LocalDate from() {
        return ranges.get(0).from;
    }

    /** No day is later. */
    public LocalDate to() {
        return ranges.get(ranges.size() - 1).to;
    }

    /** Whether it may be that day. */
    public boolean contains(LocalDate day) {
        return days().anyMatch(day::equals);
    }

    /** All days that it may be, ascending. */
    public Stream<LocalDate> days() {
        return ranges.stream()
                .flatMap(range -> range.from.datesUntil(range.to.plusDays(1)))
                .filter(day -> weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()));
    }
}
