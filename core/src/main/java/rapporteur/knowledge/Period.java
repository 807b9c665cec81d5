package rapporteur.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Days from the first to the last, inclusive. */
record Period(LocalDate from, LocalDate to) {

    Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /** Monday to Sunday. */
    static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    static Period monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Days between this period and a day; 0 inside. */
    long distance(LocalDate day) {
        if (contains(day)) {
            return 0;
        }
        return day.isBefore(from) ? from.toEpochDay() - day.toEpochDay() : day.toEpochDay() - to.toEpochDay();
    }

    /** From the first day of one to the last day of the other. */
    Period until(Period other) {
        return new Period(from, other.to);
    }
}
