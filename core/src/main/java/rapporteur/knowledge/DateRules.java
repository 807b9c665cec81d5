package rapporteur.knowledge;

import static rapporteur.knowledge.TimeRule.absolute;
import static rapporteur.knowledge.TimeRule.relative;
import static rapporteur.knowledge.TimeRule.without;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import rapporteur.knowledge.TimeRule.Context;

/** Days, months, seasons, years and decades that a text names, in full or in part. */
final class DateRules {

    private static final String HOLIDAY =
            "(?<holiday>Christmas Eve|Christmas Day|Christmas|Boxing Day|New Year['’]s Eve|New Year['’]s Day|Halloween|Easter Sunday|Easter Monday|Good Friday|Easter|May Day)";

    static final List<TimeRule> RULES = List.of(
            // In full.
            absolute("{anyweekday}{day} (?:of )?{month},? {year}", (m, c) -> fullDay(m)),
            absolute("{anyweekday}{month} {day},? {year}", (m, c) -> fullDay(m)),
            absolute("(?<isoyear>[12][0-9]{3})-(?<isomonth>[01][0-9])-(?<isoday>[0-3][0-9])", (m, c) -> isoDay(m)),
            new TimeRule(
                    TimeWords.pattern("(?<first>[0-3]?[0-9])[/.](?<second>[0-3]?[0-9])[/.](?<year>(?:19|20)[0-9]{2})"),
                    false,
                    (m, c) -> numeric(m)),
            absolute(
                    "(?:from |between )?{day}(?: to | and |{dash}){day2} (?:of )?{month},? {year}",
                    (m, c) -> daysOfMonth(m, year(m))),
            absolute(
                    "(?:from |between )?{month} {day}(?: to | and |{dash}){day2},? {year}",
                    (m, c) -> daysOfMonth(m, year(m))),
            absolute(
                    "(?:from |between )?{month} {day}(?: to | and |{dash}){month2} {day2},? {year}",
                    (m, c) -> daysOfMonths(m, year(m))),
            absolute(
                    "(?:from |between )?{day} {month}(?: to | and |{dash}){day2} {month2},? {year}",
                    (m, c) -> daysOfMonths(m, year(m))),
            absolute("(?:from |between )?{month}(?: to | and |{dash}){month2},? {year}", (m, c) -> months(m, year(m))),
            absolute("{month}(?:,| of)? {year}", (m, c) -> month(m, year(m))),
            absolute("{part}{month}(?:,| of)? {year}", (m, c) -> TimeWords.part(m.group("part"), month(m, year(m)))),
            absolute("(?:the )?{season}(?: of)? {year}", (m, c) -> TimeWords.season(m.group("season"), year(m))),
            absolute(HOLIDAY + ",? {year}", (m, c) -> Period.day(holiday(m.group("holiday"), year(m)))),
            absolute("(?:the )?(?<quarter>first|second|third|fourth) quarter of {year}", (m, c) -> quarter(m)),
            absolute(
                    "(?<=\\b(?:in|since|until|till|during|throughout|before|after|around|early|late|mid|circa|through)\\s){year}(?! (?:people|percent)\\b)",
                    (m, c) -> Period.year(year(m))),
            absolute(
                    "(?<=\\b(?:of|from|by|to|and|or|until|for)\\s){year}(?!\\s+[a-z]+s\\b)(?!\\s+(?:people|men|women|children|percent|million|billion)\\b)(?!%)",
                    (m, c) -> Period.year(year(m))),
            absolute("(?<=\\bthe\\s)(?![0-9]{2}00){year}", (m, c) -> Period.year(year(m))),
            absolute("(?<=\\()(?:{year})(?=\\))", (m, c) -> Period.year(year(m))),
            absolute("{part}{year}", (m, c) -> TimeWords.part(m.group("part"), Period.year(year(m)))),
            absolute(
                    "(?:from|between) {year}(?: to | and |{dash}){year2}",
                    (m, c) -> Period.years(year(m), Integer.parseInt(m.group("year2")))),
            absolute("{year}[-–]{year2}", (m, c) -> Period.years(year(m), Integer.parseInt(m.group("year2")))),
            absolute(
                    "(?:the )?(?:(?<third>early|mid|late)[ -])?(?:the )?(?<decade>(?:19|20)[0-9]0)['’]?s",
                    (m, c) -> decade(m)),
            // In part: the year is to be chosen.
            relative("{anyweekday}{day} (?:of )?{month}", DateRules::dayOfSomeYear),
            relative("{anyweekday}{month} {day}(?! (?:people|percent|million|billion)\\b)", DateRules::dayOfSomeYear),
            relative(
                    "(?:from |between )?{day}(?: to | and |{dash}){day2} (?:of )?{month}",
                    (m, c) -> c.choose(y -> Optional.of(daysOfMonth(m, y)))),
            relative(
                    "(?:from |between )?{month} {day}(?: to | and |{dash}){day2}",
                    (m, c) -> c.choose(y -> Optional.of(daysOfMonth(m, y)))),
            relative(
                    "(?:from |between )?{month} {day}(?: to | and |{dash}){month2} {day2}",
                    (m, c) -> c.choose(y -> Optional.of(daysOfMonths(m, y)))),
            relative(
                    "(?:from |between )?{day} {month}(?: to | and |{dash}){day2} {month2}",
                    (m, c) -> c.choose(y -> Optional.of(daysOfMonths(m, y)))),
            relative(
                    "(?:from|between) {fullmonth}(?: to | and |{dash}){month2}",
                    (m, c) -> c.choose(y -> Optional.of(months(m, y)))),
            relative(
                    "{part}{month}",
                    (m, c) -> c.choose(y -> Optional.of(TimeWords.part(m.group("part"), month(m, y))))),
            relative(
                    "(?<=\\b(?:in|since|until|till|by|during|throughout|of|from|before|after|around|for|through)\\s){fullmonth}",
                    (m, c) -> c.choose(y -> Optional.of(month(m, y)))),
            relative("(?!May|March)(?:{fullmonth})", (m, c) -> c.choose(y -> Optional.of(month(m, y)))),
            relative("(?:last|this past) {fullmonth}", (m, c) -> past(c).choose(y -> before(month(m, y), c))),
            relative("(?:next|this coming) {fullmonth}", (m, c) -> future(c).choose(y -> after(month(m, y), c))),
            relative("this {fullmonth}", (m, c) -> month(m, c.day().getYear())),
            relative(
                    "(?<=\\b(?:in|during|over|since|until|by|throughout)\\s)(?:the )?{season}",
                    (m, c) -> c.choose(y -> Optional.of(TimeWords.season(m.group("season"), y)))),
            relative("last {season}", (m, c) -> past(c).choose(y -> before(TimeWords.season(m.group("season"), y), c))),
            relative(
                    "next {season}", (m, c) -> future(c).choose(y -> after(TimeWords.season(m.group("season"), y), c))),
            relative(
                    "this {season}",
                    (m, c) -> new Context(c.day(), Tense.UNKNOWN)
                            .choose(y -> Optional.of(TimeWords.season(m.group("season"), y)))),
            relative(HOLIDAY, (m, c) -> c.choose(y -> Optional.of(Period.day(holiday(m.group("holiday"), y))))),
            without("(?:before|after|prior to) (?:the )?(?:{year})", "open"));

    private DateRules() {}

    private static Context past(Context context) {
        return new Context(context.day(), Tense.PAST);
    }

    private static Context future(Context context) {
        return new Context(context.day(), Tense.FUTURE);
    }

    private static Optional<Period> before(Period period, Context context) {
        return Optional.of(period).filter(whole -> whole.to().isBefore(context.day()));
    }

    private static Optional<Period> after(Period period, Context context) {
        return Optional.of(period).filter(whole -> whole.from().isAfter(context.day()));
    }

    private static int year(Matcher words) {
        return Integer.parseInt(words.group("year"));
    }

    private static Period fullDay(Matcher words) {
        return Period.day(
                LocalDate.of(year(words), TimeWords.month(words.group("month")), TimeWords.day(words.group("day"))));
    }

    private static Period isoDay(Matcher words) {
        return Period.day(LocalDate.of(
                Integer.parseInt(words.group("isoyear")),
                Integer.parseInt(words.group("isomonth")),
                Integer.parseInt(words.group("isoday"))));
    }

    /** Dotted dates put the day first; slashed ones tell it only if one number is no month, or both are the same. */
    private static TimeRule.Resolution numeric(Matcher words) {
        int first = Integer.parseInt(words.group("first"));
        int second = Integer.parseInt(words.group("second"));
        if (words.group().contains(".") || first > 12 || first == second) {
            return TimeRule.Resolution.of(Period.day(LocalDate.of(year(words), second, first)));
        }
        return second > 12
                ? TimeRule.Resolution.of(Period.day(LocalDate.of(year(words), first, second)))
                : TimeRule.Resolution.none("ambiguous");
    }

    /** A weekday beside the day chooses the year, if it falls so within a year of the reference day. */
    private static Period dayOfSomeYear(Matcher words, Context context) {
        if (words.group("of") != null) {
            DayOfWeek weekday = TimeWords.weekday(words.group("of"));
            Optional<Period> fitting = IntStream.rangeClosed(-1, 1)
                    .mapToObj(years -> dayOrNone(words, context.day().getYear() + years))
                    .flatMap(Optional::stream)
                    .filter(period -> period.from().getDayOfWeek() == weekday)
                    .min(Comparator.comparingLong(period -> period.distance(context.day())));
            if (fitting.isPresent()) {
                return fitting.get();
            }
        }
        return context.choose(year -> dayOrNone(words, year));
    }

    private static Optional<Period> dayOrNone(Matcher words, int year) {
        YearMonth month = YearMonth.of(year, TimeWords.month(words.group("month")));
        int day = TimeWords.day(words.group("day"));
        return month.isValidDay(day) ? Optional.of(Period.day(month.atDay(day))) : Optional.empty();
    }

    private static Period ordered(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new DateTimeException(from + " is after " + to);
        }
        return new Period(from, to);
    }

    private static Period daysOfMonth(Matcher words, int year) {
        YearMonth month = YearMonth.of(year, TimeWords.month(words.group("month")));
        return ordered(month.atDay(TimeWords.day(words.group("day"))), month.atDay(TimeWords.day(words.group("day2"))));
    }

    private static Period daysOfMonths(Matcher words, int year) {
        LocalDate to = LocalDate.of(year, TimeWords.month(words.group("month2")), TimeWords.day(words.group("day2")));
        LocalDate from = LocalDate.of(year, TimeWords.month(words.group("month")), TimeWords.day(words.group("day")));
        return from.isAfter(to) ? new Period(from.minusYears(1), to) : new Period(from, to);
    }

    private static Period month(Matcher words, int year) {
        return Period.monthOf(LocalDate.of(year, TimeWords.month(words.group("month")), 1));
    }

    private static Period months(Matcher words, int year) {
        LocalDate to = LocalDate.of(year, TimeWords.month(words.group("month2")), 1);
        LocalDate from = LocalDate.of(year, TimeWords.month(words.group("month")), 1);
        return Period.monthOf(from.isAfter(to) ? from.minusYears(1) : from).until(Period.monthOf(to));
    }

    private static Period quarter(Matcher words) {
        int index = List.of("first", "second", "third", "fourth")
                .indexOf(words.group("quarter").toLowerCase(Locale.ROOT));
        LocalDate from = LocalDate.of(year(words), 1 + 3 * index, 1);
        return new Period(from, from.plusMonths(3).minusDays(1));
    }

    private static Period decade(Matcher words) {
        int first = Integer.parseInt(words.group("decade"));
        String part = words.group("third") == null ? "" : words.group("third").toLowerCase(Locale.ROOT);
        return switch (part) {
            case "early" -> Period.years(first, first + 3);
            case "mid" -> Period.years(first + 4, first + 6);
            case "late" -> Period.years(first + 7, first + 9);
            default -> Period.years(first, first + 9);
        };
    }

    private static LocalDate holiday(String name, int year) {
        String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
        return switch (lower) {
            case "christmas eve" -> LocalDate.of(year, 12, 24);
            case "christmas", "christmas day" -> LocalDate.of(year, 12, 25);
            case "boxing day" -> LocalDate.of(year, 12, 26);
            case "new year's eve" -> LocalDate.of(year, 12, 31);
            case "new year's day" -> LocalDate.of(year, 1, 1);
            case "halloween" -> LocalDate.of(year, 10, 31);
            case "good friday" -> easter(year).minusDays(2);
            case "easter", "easter sunday" -> easter(year);
            case "easter monday" -> easter(year).plusDays(1);
            default -> LocalDate.of(year, 5, 1);
        };
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
}
