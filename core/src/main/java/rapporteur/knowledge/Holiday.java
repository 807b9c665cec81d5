package rapporteur.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day that recurs under a name, or a time that had one. */
record Holiday(List<String> names, Rule rule, String of, int days) {

    enum Rule {
        FIXED,
        EASTER,
        ORTHODOX,
        WEEKDAY,
        ISLAMIC,
        HEBREW,
        PERSIAN,
        CHINESE,
        BETWEEN
    }

    static List<Holiday> read() {
        return Table.read("holidays.tsv").stream().map(Holiday::of).toList();
    }

    private static Holiday of(Table.Row row) {
        Rule rule = Rule.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        return new Holiday(row.parts(0), rule, row.cell(2), Integer.parseInt(row.cell(3)));
    }

    boolean recurs() {
        return rule != Rule.BETWEEN;
    }

    /** That of a year; one that by its calendar falls into a year twice is the first, and empty if it falls into none. */
    Optional<Period> in(int year) {
        if (rule == Rule.BETWEEN) {
            String[] ends = of.split("/");
            return Optional.of(new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
        }
        return first(year).map(first -> new Period(first, first.plusDays(days - 1L)));
    }

    private Optional<LocalDate> first(int year) {
        return switch (rule) {
            case FIXED -> Optional.of(LocalDate.parse(String.format(Locale.ROOT, "%04d-%s", year, of)));
            case EASTER -> Optional.of(easter(year).plusDays(Integer.parseInt(of)));
            case ORTHODOX -> Optional.of(orthodoxEaster(year).plusDays(Integer.parseInt(of)));
            case WEEKDAY -> Optional.of(weekday(year, of.split(" ")));
            case ISLAMIC -> of(OtherCalendar.ISLAMIC, year);
            case HEBREW -> of(OtherCalendar.HEBREW, year);
            case PERSIAN -> of(OtherCalendar.PERSIAN, year);
            default -> of(OtherCalendar.CHINESE, year);
        };
    }

    private static LocalDate weekday(int year, String[] parts) {
        return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), DayOfWeek.valueOf(parts[1])));
    }

    private Optional<LocalDate> of(OtherCalendar calendar, int year) {
        String[] parts = of.split("-");
        int there = calendar.yearOf(LocalDate.of(year, 1, 1));
        for (int candidate = there; candidate <= there + 1; candidate++) {
            LocalDate day = calendar.day(candidate, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            if (day.getYear() == year) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Western Easter, by the anonymous Gregorian computus. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * correction + 114;
        return Year.of(year).atMonth(day / 31).atDay(day % 31 + 1);
    }

    /** Easter by the Julian calendar, by Meeus's rule, on the Gregorian day. */
    static LocalDate orthodoxEaster(int year) {
        int epact = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
        int day = epact + weekday + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(behind);
    }
}
