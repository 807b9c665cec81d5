package rapporteur.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import rapporteur.model.TimeValue.Modifier;

/**
 * Days from the first to the last, inclusive.
 *
 * @param value what TIMEX3 calls the whole that the days are of: "2019" of the days of "late 2019", whose modifier is END
 */
record Period(LocalDate from, LocalDate to, String value, Optional<Modifier> modifier) {

    Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    /** Days that the calendar has no name for. */
    Period(LocalDate from, LocalDate to) {
        this(from, to, from.equals(to) ? iso(from) : iso(from) + "/" + iso(to), Optional.empty());
    }

    Period(LocalDate from, LocalDate to, String value) {
        this(from, to, value, Optional.empty());
    }

    static Period day(LocalDate day) {
        return new Period(day, day, iso(day));
    }

    /** Monday to Sunday. */
    static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6), week(monday));
    }

    static Period weekendFrom(LocalDate saturday) {
        return new Period(saturday, saturday.plusDays(1), week(saturday) + "-WE");
    }

    static Period monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new Period(
                month.atDay(1),
                month.atEndOfMonth(),
                year4(day.getYear()) + String.format(Locale.ROOT, "-%02d", day.getMonthValue()));
    }

    /** @param quarter 1 to 4 */
    static Period quarter(int year, int quarter) {
        LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(from, from.plusMonths(3).minusDays(1), year4(year) + "-Q" + quarter);
    }

    /** @param half 1 or 2 */
    static Period half(int year, int half) {
        LocalDate from = LocalDate.of(year, 6 * half - 5, 1);
        return new Period(from, from.plusMonths(6).minusDays(1), year4(year) + "-H" + half);
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), year4(year));
    }

    static Period years(int first, int last) {
        return year(first).until(year(last));
    }

    /** @param first the decade's first year, such as 1990 */
    static Period decade(int first) {
        return years(first, first + 9).named(String.format(Locale.ROOT, "%03d", first / 10));
    }

    /** @param century such as 19 for the years 1800 to 1899, or -3 for the third before Christ */
    static Period century(int century) {
        return century > 0
                ? years((century - 1) * 100, century * 100 - 1).named(String.format(Locale.ROOT, "%02d", century - 1))
                : years(century * 100 + 1, century * 100 + 100)
                        .named(String.format(Locale.ROOT, "BC%02d", -century - 1));
    }

    Period named(String other) {
        return new Period(from, to, other, modifier);
    }

    /** Some of the days, which the value of all goes with. */
    Period only(LocalDate first, LocalDate last, Modifier which) {
        return new Period(first, last, value, Optional.of(which));
    }

    boolean isDay() {
        return from.equals(to);
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
        return new Period(from, other.to, value.equals(other.value) ? value : value + "/" + other.value);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String iso(LocalDate day) {
        return year4(day.getYear())
                + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    /** Years before Christ as TIMEX3 writes them: BC0508. */
    private static String year4(int year) {
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }
}
