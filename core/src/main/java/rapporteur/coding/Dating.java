package rapporteur.coding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.InferredDate;
import rapporteur.model.InferredDate.Evidence;

/**
 * When an article without a date was published, by what its text tells: who is in office, which days are past and which to
 * come. Empty where that leaves an end open or more than some years.
 */
final class Dating {

    /** What is wider tells a database nothing. */
    private static final int MOST_YEARS = 4;

    /** Words, and the days that they allow. */
    record Clue(Evidence evidence, Days days) {}

    private Dating() {}

    static Optional<InferredDate> of(Syntax syntax) {
        TermClues terms = TermClues.of(syntax);
        TimeClues times = TimeClues.of(syntax);
        Days since = terms.since().and(times.since());
        if (since.isEmpty()) {
            return Optional.empty();
        }
        List<Clue> used = new ArrayList<>();
        Days days = narrowed(since, terms.inOffice(since), TermClues.HANDOVER_DAYS, used);
        days = narrowed(days, times.toCome(), 0, used);
        if (isWithinYears(days)) {
            days = narrowed(days, times.near(), 0, used);
        }
        if (!isWithinYears(days)) {
            return Optional.empty();
        }
        terms.earliest(days.first()).ifPresent(used::add);
        times.earliest(days.first()).ifPresent(used::add);
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        times.weekday().ifPresent(weekday -> {
            weekdays.addAll(weekday.possible());
            used.add(new Clue(weekday.evidence(), Days.ALL));
        });
        List<Evidence> evidence = used.stream()
                .map(Clue::evidence)
                .distinct()
                .sorted(Comparator.comparing(Evidence::span))
                .toList();
        InferredDate date = new InferredDate(days.ranges(), weekdays, evidence);
        return evidence.isEmpty() || date.days().findFirst().isEmpty() ? Optional.empty() : Optional.of(date);
    }

    private static boolean isWithinYears(Days days) {
        return !days.last().equals(Days.NEVER)
                && !days.first().equals(Days.FIRST)
                && ChronoUnit.YEARS.between(days.first(), days.last()) < MOST_YEARS;
    }

    /**
     * By all clues, or by none of them where they contradict each other.
     *
     * @param least clues that leave fewer days than these contradict each other too
     */
    private static Days narrowed(Days days, List<Clue> clues, int least, List<Clue> used) {
        Days narrowed = days;
        for (Clue clue : clues) {
            narrowed = narrowed.and(clue.days);
        }
        if (narrowed.isEmpty() || ChronoUnit.DAYS.between(narrowed.first(), narrowed.last()) < least) {
            return days;
        }
        // what takes away nothing is no evidence
        clues.stream().filter(clue -> !days.and(clue.days).equals(days)).forEach(used::add);
        return narrowed;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
