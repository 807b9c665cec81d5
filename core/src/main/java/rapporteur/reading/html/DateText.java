package rapporteur.reading.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the days that a text names in full. A day is taken as it stands: that of the place where it was written, not of
 * another time zone.
 *
 * @param language of the text, two or three letters, or empty
 * @param monthFirst whether 5/6/2031 is the sixth of May
 */
record DateText(String language, boolean monthFirst) {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;
    private static final int FEWEST_DIGITS = 3;
    private static final int CENTURY_TURNS = 90;

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)" + YEAR + "\\s?[-/.\u5E74\uB144]\\s?(\\d\\d?)\\s?[-/.\u6708\uC6D4]\\s?(\\d\\d?)(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![\\d.])(\\d\\d?)\\s?([-/.])\\s?(\\d\\d?)\\s?[-/.]\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d/])");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)" + YEAR + "(0[1-9]|1[0-2])([0-2]\\d|3[01])(?:T\\d|\\d{6}|(?!\\d))");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d\\d?)(?:st|nd|rd|th|er|\u00BA|\u00AA|\\.|-)?[\\s,-]{0,3}(?:de |of |da |d['\u2019]|ng )?(\\p{L}[\\p{L}\\p{M}]+)\\.?[\\s,-]{0,3}"
                    + "(?:de |del |do )?[\u2018'\u2019]?((?:19|20)\\d\\d|\\d\\d(?= |$))(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(\\p{L}[\\p{L}\\p{M}]+)\\.?[\\s-]{0,3}(\\d\\d?)(?:st|nd|rd|th)?[\\s,.-]{1,3}(?:\\d\\d:\\d\\d:\\d\\d \\S{2,6} )?"
                    + YEAR + "(?!\\d)");
    private static final Pattern YEAR_MONTH = Pattern.compile(
            YEAR + "[.,]?\\s(?:m\\. |urtarrilak |gada )?(\\p{L}[\\p{L}\\p{M}]+)\\.?\\s(\\d\\d?)(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

    /** The first day that the text names. */
    Optional<LocalDate> first(String text) {
        if (!mayNameDay(text)) {
            return Optional.empty();
        }
        LocalDate best = null;
        int at = Integer.MAX_VALUE;
        for (Found found : new Found[] {
            yearFirst(text),
            yearLast(text),
            words(DAY_MONTH, text, 1, 2, 3),
            words(MONTH_DAY, text, 2, 1, 3),
            words(YEAR_MONTH, text, 3, 2, 1)
        }) {
            if (found != null && found.at < at) {
                best = found.date;
                at = found.at;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Few lines have the digits that a day needs, and looking for them costs little. */
    private static boolean mayNameDay(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    /** The day that a value is, as machines write them: also without separators, or as seconds or milliseconds. */
    Optional<LocalDate> value(String text) {
        String value = text.strip();
        if (EPOCH.matcher(value).matches()) {
            long number = Long.parseLong(value);
            LocalDate day = Instant.ofEpochSecond(value.length() > 10 ? number / 1000 : number)
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
            return plausible(day) ? Optional.of(day) : Optional.empty();
        }
        Optional<LocalDate> named = first(value);
        return named.isPresent() ? named : compact(value);
    }

    Optional<LocalDate> compact(String text) {
        Matcher matcher = COMPACT.matcher(text);
        while (matcher.find()) {
            LocalDate date = date(matcher.group(1), matcher.group(2), matcher.group(3));
            if (date != null) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private record Found(int at, LocalDate date) {}

    private Found yearFirst(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        while (matcher.find()) {
            LocalDate date = date(matcher.group(1), matcher.group(2), matcher.group(3));
            if (date != null) {
                return new Found(matcher.start(), date);
            }
        }
        return null;
    }

    private Found yearLast(String text) {
        Matcher matcher = YEAR_LAST.matcher(text);
        while (matcher.find()) {
            boolean swap = monthFirst && !matcher.group(2).equals(".");
            String day = matcher.group(swap ? 3 : 1);
            String month = matcher.group(swap ? 1 : 3);
            LocalDate date = date(matcher.group(4), month, day);
            date = date == null ? date(matcher.group(4), day, month) : date;
            if (date != null) {
                return new Found(matcher.start(), date);
            }
        }
        return null;
    }

    private Found words(Pattern pattern, String text, int day, int month, int year) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            int number = Months.of(matcher.group(month), language);
            LocalDate date = number == 0 ? null : date(matcher.group(year), String.valueOf(number), matcher.group(day));
            if (date != null) {
                return new Found(matcher.start(), date);
            }
            from = matcher.start() + 1;
        }
        return null;
    }

    private static LocalDate date(String year, String month, String day) {
        int number = Integer.parseInt(year);
        int full = year.length() > 2 ? number : number + (number >= CENTURY_TURNS ? 1900 : 2000);
        try {
            LocalDate date = LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
            return plausible(date) ? date : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean plausible(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() <= LATEST;
    }
}
