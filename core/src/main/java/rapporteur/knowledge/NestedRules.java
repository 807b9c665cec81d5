package rapporteur.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Days and weeks by their place in a month: "the first Monday in September", "the last week of May". */
final class NestedRules {

    private static final String WHICH = "(?:the )?(?:very )?(?<which>first|second|third|fourth|fifth|last|final) ";

    static final List<TimeRule> RULES = Stream.of(
                    both(WHICH + "{weekday} (?:in|of) {month}", NestedRules::weekday),
                    both(WHICH + "week (?:in|of) {month}", NestedRules::week),
                    both(WHICH + "(?<two>two |three )?weeks (?:in|of) {month}", NestedRules::weeks),
                    both(WHICH + "day of {month}", NestedRules::day),
                    both(
                            "(?:the )?week (?:of|ending|ended|beginning|starting|from) (?:{weekday},? )?(?:{day} {month}|{month2} {day2})",
                            NestedRules::weekAround),
                    Stream.of(
                            TimeRule.relative(
                                    "(?:the )?last day of (?:the|this) (?<span>month|year)",
                                    (m, c) -> Period.day(c.day()
                                            .with(
                                                    isYear(m)
                                                            ? TemporalAdjusters.lastDayOfYear()
                                                            : TemporalAdjusters.lastDayOfMonth()))),
                            TimeRule.relative(
                                    "(?:the )?first day of (?:the|this) (?<span>month|year)",
                                    (m, c) -> Period.day(c.day()
                                            .with(
                                                    isYear(m)
                                                            ? TemporalAdjusters.firstDayOfYear()
                                                            : TemporalAdjusters.firstDayOfMonth())))))
            .flatMap(rules -> rules)
            .toList();

    private NestedRules() {}

    @FunctionalInterface
    private interface OfYear {
        Period of(Matcher words, int year);
    }

    /** With its year, and without. */
    private static Stream<TimeRule> both(String template, OfYear days) {
        return Stream.of(
                TimeRule.absolute(
                        template + "(?:,| of| in)? {year}", (m, c) -> days.of(m, Integer.parseInt(m.group("year")))),
                TimeRule.ofSomeYear(template, (m, c) -> c.choose(year -> Optional.of(days.of(m, year)))));
    }

    private static boolean isYear(Matcher words) {
        return words.group("span").equalsIgnoreCase("year");
    }

    private static boolean isLast(Matcher words) {
        String which = words.group("which").toLowerCase(Locale.ROOT);
        return which.equals("last") || which.equals("final");
    }

    private static YearMonth month(Matcher words, int year) {
        return YearMonth.of(year, TimeWords.month(words.group("month")));
    }

    private static Period weekday(Matcher words, int year) {
        DayOfWeek weekday = TimeWords.weekday(words.group("weekday"));
        int number = isLast(words) ? -1 : TimeWords.ordinal(words.group("which"));
        return Period.day(month(words, year).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }

    /** Seven days from the 1st, 8th, 15th, 22nd or 29th, or the last seven. */
    private static Period week(Matcher words, int year) {
        YearMonth month = month(words, year);
        int first = isLast(words) ? month.lengthOfMonth() - 6 : 7 * TimeWords.ordinal(words.group("which")) - 6;
        return new Period(month.atDay(first), month.atDay(Math.min(first + 6, month.lengthOfMonth())));
    }

    private static Period weeks(Matcher words, int year) {
        YearMonth month = month(words, year);
        int days = words.group("two") != null
                        && words.group("two").toLowerCase(Locale.ROOT).startsWith("three")
                ? 21
                : 14;
        return isLast(words)
                ? new Period(month.atDay(month.lengthOfMonth() - days + 1), month.atEndOfMonth())
                : new Period(month.atDay(1), month.atDay(days));
    }

    private static Period day(Matcher words, int year) {
        YearMonth month = month(words, year);
        return Period.day(isLast(words) ? month.atEndOfMonth() : month.atDay(TimeWords.ordinal(words.group("which"))));
    }

    private static Period weekAround(Matcher words, int year) {
        boolean dayFirst = words.group("month") != null;
        LocalDate day = LocalDate.of(
                year,
                TimeWords.month(words.group(dayFirst ? "month" : "month2")),
                TimeWords.day(words.group(dayFirst ? "day" : "day2")));
        return Period.weekOf(day);
    }
}
