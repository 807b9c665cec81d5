package rapporteur.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of dates, and the templates that stand for them in a rule's pattern. */
final class TimeWords {

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String MONTH =
            "(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)\\b\\.?)";
    private static final String FULL_MONTH =
            "(?-i:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String WEEKDAY = "(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
            + "|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.)";
    private static final String DAY = "(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9])";
    private static final String YEAR = "(?:1[5-9]|20)[0-9]{2}(?![0-9])(?![.,][0-9])";
    private static final String NUMBER =
            "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9][0-9]{0,2})";
    private static final String PART =
            "(?:early|mid|late|(?:the )?(?:very )?(?:beginning|start|middle|end) of|(?:the )?(?:first|second) half of)";

    private TimeWords() {}

    /**
     * A pattern without regard to case, but for months and weekdays, in which {@code {month}} and the like stand for
     * named groups; a digit sets the second of a kind apart, and a space matches any white space.
     */
    static Pattern pattern(String template) {
        String regex = template.replace(" ", "\\s+")
                .replace("{month}", "(?<month>" + MONTH + ")")
                .replace("{month2}", "(?<month2>" + MONTH + ")")
                .replace("{fullmonth}", "(?<month>" + FULL_MONTH + ")")
                .replace("{day}", "(?<day>" + DAY + ")")
                .replace("{day2}", "(?<day2>" + DAY + ")")
                .replace("{year}", "(?<year>" + YEAR + ")")
                .replace("{year2}", "(?<year2>" + YEAR + ")")
                .replace("{weekday}", "(?<weekday>" + WEEKDAY + ")")
                .replace("{weekday2}", "(?<weekday2>" + WEEKDAY + ")")
                .replace("{anyweekday}", "(?:(?<of>" + WEEKDAY + "),?\\s+(?:the\\s+)?)?")
                .replace("{number}", "(?<number>" + NUMBER + ")")
                .replace("{unit}", "(?<unit>minute|hour|day|week|month|year|decade)s?")
                .replace("{part}", "(?<part>" + PART.replace(" ", "\\s+") + ")[\\s-]+")
                .replace("{season}", "(?<season>spring|summer|autumn|fall|winter)")
                .replace("{dash}", "\\s*[-–—]\\s*")
                .replace("{time}", "(?:\\s+(?:morning|afternoon|evening|night|lunchtime|noon|midday))?");
        return Pattern.compile("(?<![\\p{L}\\p{N}$€£])(?:" + regex + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    static Month month(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException("not a month: " + word);
    }

    static DayOfWeek weekday(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a weekday: " + word);
    }

    static int day(String word) {
        return Integer.parseInt(word.replaceAll("[^0-9]", ""));
    }

    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("a") || lower.equals("an")) {
            return 1;
        }
        int index = NUMBERS.indexOf(lower);
        return index >= 0 ? index : Integer.parseInt(lower);
    }

    /**
     * Part of a month or year: of a month early is to the 10th, mid the 11th to the 20th, late and the end from the 21st;
     * of a year early is to April, mid May to August, late from September, and the end December.
     */
    static Period part(String words, Period whole) {
        String part = words.toLowerCase(Locale.ROOT);
        LocalDate from = whole.from();
        boolean isMonth = whole.equals(Period.monthOf(from));
        boolean isYear = whole.equals(Period.year(from.getYear()));
        if (!isMonth && !isYear) {
            return whole.to().equals(from.plusDays(6)) ? partOfWeek(part, whole) : whole;
        }
        if (part.contains("half")) {
            LocalDate middle =
                    isMonth ? from.withDayOfMonth(15) : from.withMonth(6).withDayOfMonth(30);
            return part.contains("first") ? new Period(from, middle) : new Period(middle.plusDays(1), whole.to());
        }
        boolean early = part.contains("early") || part.contains("beginning") || part.contains("start");
        boolean middle = part.contains("mid");
        if (isMonth) {
            return early
                    ? new Period(from, from.withDayOfMonth(10))
                    : middle
                            ? new Period(from.withDayOfMonth(11), from.withDayOfMonth(20))
                            : new Period(from.withDayOfMonth(21), whole.to());
        }
        if (early) {
            return new Period(
                    from, from.withMonth(part.contains("early") ? 4 : 1).with(TemporalAdjusters.lastDayOfMonth()));
        }
        return middle
                ? new Period(from.withMonth(5), LocalDate.of(from.getYear(), 8, 31))
                : new Period(from.withMonth(part.contains("end") ? 12 : 9), whole.to());
    }

    private static Period partOfWeek(String part, Period week) {
        if (part.contains("early") || part.contains("beginning") || part.contains("start")) {
            return new Period(week.from(), week.from().plusDays(1));
        }
        return part.contains("mid")
                ? new Period(week.from().plusDays(2), week.from().plusDays(3))
                : new Period(week.from().plusDays(4), week.to());
    }

    /** The meteorological season of the north that begins in the year. */
    static Period season(String word, int year) {
        LocalDate start = switch (word.toLowerCase(Locale.ROOT)) {
            case "spring" -> LocalDate.of(year, 3, 1);
            case "summer" -> LocalDate.of(year, 6, 1);
            case "winter" -> LocalDate.of(year, 12, 1);
            default -> LocalDate.of(year, 9, 1);
        };
        return new Period(start, start.plusMonths(3).minusDays(1));
    }
}
