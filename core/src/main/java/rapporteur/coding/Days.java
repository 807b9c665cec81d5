package rapporteur.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import rapporteur.model.InferredDate.Range;

/**
 * A set of days, as ranges in order that do not touch each other. Immutable.
 *
 * @param ranges the last of which may end with {@link #NEVER}
 */
record Days(List<Range> ranges) {

    /** No article is from before or after, as far as this is about. */
    static final LocalDate FIRST = LocalDate.of(1985, 1, 1);

    static final LocalDate NEVER = LocalDate.of(2099, 12, 31);

    static final Days ALL = new Days(List.of(new Range(FIRST, NEVER)));

    static Days of(Stream<Range> ranges) {
        List<Range> joined = new ArrayList<>();
        ranges.sorted(Comparator.comparing(Range::from)).forEach(range -> {
            Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !last.to().plusDays(1).isBefore(range.from())) {
                LocalDate to = last.to().isAfter(range.to()) ? last.to() : range.to();
                joined.set(joined.size() - 1, new Range(last.from(), to));
            } else {
                joined.add(range);
            }
        });
        return new Days(List.copyOf(joined));
    }

    static Days between(LocalDate from, LocalDate to) {
        return new Days(List.of(new Range(from, to)));
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    LocalDate first() {
        return ranges.get(0).from();
    }

    LocalDate last() {
        return ranges.get(ranges.size() - 1).to();
    }

    /** Those of both. */
    Days and(Days others) {
        return of(ranges.stream()
                .flatMap(one -> others.ranges.stream()
                        .filter(other ->
                                !one.from().isAfter(other.to()) && !other.from().isAfter(one.to()))
                        .map(other -> new Range(
                                one.from().isAfter(other.from()) ? one.from() : other.from(),
                                one.to().isBefore(other.to()) ? one.to() : other.to()))));
    }
}
