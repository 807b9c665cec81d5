package rapporteur.knowledge;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;

/** Calendars beside the Gregorian one, months counted from 1. */
enum OtherCalendar {
    /** Of Umm al-Qura: where the moon is sighted, a day may fall a day later. */
    ISLAMIC(null, 1300, 1600) {
        @Override
        LocalDate day(int year, int month, int day) {
            return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
        }

        @Override
        int yearOf(LocalDate day) {
            ChronoLocalDate there = HijrahChronology.INSTANCE.date(day);
            return there.get(ChronoField.YEAR);
        }
    },
    HEBREW("@calendar=hebrew", 5000, 6000),
    PERSIAN("@calendar=persian", 1200, 1600),
    CHINESE("@calendar=chinese", 1, 10_000);

    private final String locale;
    private final int first;
    private final int last;

    OtherCalendar(String locale, int first, int last) {
        this.locale = locale;
        this.first = first;
        this.last = last;
    }

    /** Whether a text of our days may mean such a year. */
    boolean hasYear(int year) {
        return year >= first && year <= last;
    }

    /** @throws DateTimeException if the calendar has no such day */
    LocalDate day(int year, int month, int day) {
        com.ibm.icu.util.Calendar there = calendar();
        there.set(yearField(), year);
        there.set(com.ibm.icu.util.Calendar.MONTH, month - 1);
        there.set(com.ibm.icu.util.Calendar.DAY_OF_MONTH, day);
        if (this == CHINESE) {
            there.set(com.ibm.icu.util.Calendar.IS_LEAP_MONTH, 0);
        }
        LocalDate found = LocalDate.ofEpochDay(Math.floorDiv(there.getTimeInMillis(), 86_400_000L));
        if (there.get(com.ibm.icu.util.Calendar.DAY_OF_MONTH) != day) {
            throw new DateTimeException("no day " + day + " in month " + month + " of " + year);
        }
        return found;
    }

    int yearOf(LocalDate day) {
        com.ibm.icu.util.Calendar there = calendar();
        there.setTimeInMillis(day.toEpochDay() * 86_400_000L);
        return there.get(yearField());
    }

    /** The last day of a month. */
    LocalDate lastDay(int year, int month) {
        try {
            return day(year, month, 30);
        } catch (DateTimeException shorter) {
            return day(year, month, 29);
        }
    }

    private int yearField() {
        return com.ibm.icu.util.Calendar.EXTENDED_YEAR;
    }

    private com.ibm.icu.util.Calendar calendar() {
        com.ibm.icu.util.Calendar there =
                com.ibm.icu.util.Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en" + locale));
        there.clear();
        return there;
    }
}
