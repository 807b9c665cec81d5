package rapporteur.knowledge;

import static rapporteur.knowledge.TimeRule.absolute;
import static rapporteur.knowledge.TimeRule.ofSomeYear;
import static rapporteur.knowledge.TimeRule.relative;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import rapporteur.knowledge.TimeRule.Context;
import rapporteur.model.TimeValue;

/** Days, months, seasons, years and decades that a text names, in full or in part. */
final class DateRules {

    static final List<TimeRule> RULES = List.of(
            // In full.
            absolute("{anyweekday}{day}[ -](?:of )?{month},?[ -]{year}", (m, c) -> fullDay(m)),
            absolute("{anyweekday}{month} (?:the )?{day},? {year}", (m, c) -> fullDay(m)),
            absolute(
                    "{anyweekday}(?:the )?{ordinal} (?:day )?of {month},? {year}",
                    (m, c) -> Period.day(ordinalDay(m, year(m)))),
            absolute(
                    "(?<year>[12][0-9]{3})-(?<second>[01][0-9])-(?<first>[0-3][0-9])",
                    (m, c) -> Period.day(numbers(m))),
            TimeRule.of(
                    TimeRule.Base.NOTHING,
                    "(?<year>[12][0-9]{3})-(?<second>[01][0-9])-(?<first>[0-3][0-9])[T ](?<clock>[0-2][0-9]:[0-5][0-9](?::[0-5][0-9])?)(?:\\.[0-9]+)?(?<zone>Z|[+-][0-2][0-9]:?[0-5][0-9])?",
                    (m, c) -> isoTime(m)),
            absolute(
                    "(?<year>[12][0-9]{3})/(?<second>[01]?[0-9])/(?<first>[0-3]?[0-9])",
                    (m, c) -> Period.day(numbers(m))),
            TimeRule.of(
                    TimeRule.Base.NOTHING,
                    "(?<first>[0-3]?[0-9])[/.](?<second>[0-3]?[0-9])[/.](?<year>(?:19|20)[0-9]{2})",
                    (m, c) -> numeric(m)),
            absolute(
                    "(?:from |between )?{day}(?: to | and | or | through |{dash}){day2} (?:of )?{month},? {year}",
                    (m, c) -> daysOfMonth(m, year(m))),
            absolute(
                    "(?:from |between )?{month} {day}(?: to | and | or | through |{dash}){day2},? {year}",
                    (m, c) -> daysOfMonth(m, year(m))),
            absolute(
                    "(?:from |between )?{month} {day}(?: to | and | through |{dash}){month2} {day2},? {year}",
                    (m, c) -> daysOfMonths(m, year(m))),
            absolute(
                    "(?:from |between )?{day} {month}(?: to | and | through |{dash}){day2} {month2},? {year}",
                    (m, c) -> daysOfMonths(m, year(m))),
            absolute(
                    "(?:from |between )?{month}(?: to | and | until | through |{dash}){month2}(?:,| in| of)? {year}",
                    (m, c) -> months(m, year(m))),
            absolute("{month}(?:,| of| in)? {year}", (m, c) -> month(m, year(m))),
            absolute(
                    "(?<year>[12][0-9]{3})-(?<mm>0[1-9]|1[0-2])(?![-0-9])",
                    (m, c) -> Period.monthOf(LocalDate.of(year(m), Integer.parseInt(m.group("mm")), 1))),
            absolute("{part}{month}(?:,| of)? {year}", (m, c) -> PartOf.of(m.group("part"), month(m, year(m)))),
            absolute(
                    "(?:(?<part>early|mid|late)[ -])?(?:the )?{season}(?: of|,)? {year}(?:[-–/][0-9]{2,4})?",
                    (m, c) -> part(m, Seasons.of(m.group("season"), year(m)))),
            absolute(
                    "(?:the )?{ordinal} quarter(?: of|,| in)? {year}",
                    (m, c) -> Period.quarter(year(m), quarter(TimeWords.ordinal(m.group("ordinal"))))),
            absolute("(?:the )?(?:last|final) quarter of {year}", (m, c) -> Period.quarter(year(m), 4)),
            absolute(
                    "Q(?<quarter>[1-4])(?: of)? ?{year}|{year2}[- ]?Q(?<quarter2>[1-4])",
                    (m, c) -> m.group("quarter") == null
                            ? Period.quarter(Integer.parseInt(m.group("year2")), Integer.parseInt(m.group("quarter2")))
                            : Period.quarter(year(m), Integer.parseInt(m.group("quarter")))),
            absolute(
                    "(?:the )?(?<which>first|second) half of {year}|(?-i:H)(?<half>[12]) {year2}",
                    (m, c) -> m.group("half") == null
                            ? Period.half(year(m), m.group("which").equalsIgnoreCase("first") ? 1 : 2)
                            : Period.half(Integer.parseInt(m.group("year2")), Integer.parseInt(m.group("half")))),
            // In part: the year is to be chosen.
            ofSomeYear("{anyweekday}{day} (?:of )?{month}", DateRules::dayOfSomeYear),
            ofSomeYear("{anyweekday}the {day} (?:day )?of {month}", DateRules::dayOfSomeYear),
            ofSomeYear(
                    "{anyweekday}{month} (?:the )?{day}(?! (?:people|percent|million|billion)\\b)(?![.:,][0-9])",
                    DateRules::dayOfSomeYear),
            ofSomeYear(
                    "{anyweekday}(?:the )?{ordinal} (?:day )?of {month}",
                    (m, c) -> c.choose(y -> Optional.of(Period.day(ordinalDay(m, y))))),
            ofSomeYear(
                    "{anyweekday}(?-i:{month}) {ordinal}",
                    (m, c) -> c.choose(y -> Optional.of(Period.day(ordinalDay(m, y))))),
            ofSomeYear(
                    "(?:from |between )?{day}(?: to | and | or | through |{dash}){day2} (?:of )?{month}",
                    (m, c) -> c.choose(y -> Optional.of(daysOfMonth(m, y)))),
            ofSomeYear(
                    "(?:from |between )?{month} {day}(?: to | and | or | through |{dash}){day2}",
                    (m, c) -> c.choose(y -> Optional.of(daysOfMonth(m, y)))),
            ofSomeYear(
                    "(?:from |between )?{month} {day}(?: to | and | through |{dash}){month2} {day2}",
                    (m, c) -> c.choose(y -> Optional.of(daysOfMonths(m, y)))),
            ofSomeYear(
                    "(?:from |between )?{day} {month}(?: to | and | through |{dash}){day2} {month2}",
                    (m, c) -> c.choose(y -> Optional.of(daysOfMonths(m, y)))),
            ofSomeYear(
                    "(?:from|between) {fullmonth}(?: to | and | until | through |{dash}){month2}",
                    (m, c) -> c.choose(y -> Optional.of(months(m, y)))),
            ofSomeYear("{part}{month}", (m, c) -> c.choose(y -> Optional.of(PartOf.of(m.group("part"), month(m, y))))),
            ofSomeYear(
                    "(?<=\\b(?:in|since|until|till|by|during|throughout|of|from|before|after|around|for|through|to|and) ){fullmonth}",
                    (m, c) -> c.choose(y -> Optional.of(month(m, y)))),
            ofSomeYear("(?!May|March)(?:{fullmonth})", (m, c) -> c.choose(y -> Optional.of(month(m, y)))),
            relative("(?:last|this past|this last) {fullmonth}", (m, c) -> past(c).choose(y -> before(month(m, y), c))),
            relative("(?:next|this coming) {fullmonth}", (m, c) -> future(c).choose(y -> after(month(m, y), c))),
            relative("this {fullmonth}", (m, c) -> month(m, c.day().getYear())),
            relative(
                    "(?:{day} {month}|{fullmonth2} (?:the )?{day2}),? (?:of )?(?<which>last|this|next) year",
                    (m, c) -> Period.day(LocalDate.of(
                            c.day().getYear() + yearStep(m),
                            TimeWords.month(either(m, "month")),
                            TimeWords.day(either(m, "day"))))),
            relative(
                    "{fullmonth} (?:of )?(?<which>last|this|next) year",
                    (m, c) -> month(m, c.day().getYear() + yearStep(m))),
            relative(
                    "(?:the )?{season} (?:of )?(?<which>last|this|next) year",
                    (m, c) -> Seasons.of(m.group("season"), c.day().getYear() + yearStep(m))),
            ofSomeYear(
                    "(?<=\\b(?:in|during|over|since|until|by|throughout|for|before|after|of|that) )(?:(?<part>early|mid|late)[ -])?(?:the )?(?:(?<part2>early|mid|late)[ -])?{season}",
                    (m, c) -> c.choose(y -> Optional.of(part(m, Seasons.of(m.group("season"), y))))),
            relative("last {season}", (m, c) -> past(c).choose(y -> before(Seasons.of(m.group("season"), y), c))),
            relative("next {season}", (m, c) -> future(c).choose(y -> after(Seasons.of(m.group("season"), y), c))),
            relative(
                    "this (?:past |coming )?{season}",
                    (m, c) -> new Context(c.day(), Tense.UNKNOWN)
                            .choose(y -> Optional.of(Seasons.of(m.group("season"), y)))));

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

    private static LocalDate numbers(Matcher words) {
        return LocalDate.of(
                year(words), Integer.parseInt(words.group("second")), Integer.parseInt(words.group("first")));
    }

    private static Meaning isoTime(Matcher words) {
        Meaning day = Meaning.of(Period.day(numbers(words)));
        String zone = words.group("zone") == null ? "" : words.group("zone");
        return day.as(TimeValue.Type.TIME, day.value().value() + "T" + words.group("clock") + zone);
    }

    /** Dotted dates put the day first; slashed ones tell it only if one number is no month, or both are the same. */
    private static Meaning numeric(Matcher words) {
        int first = Integer.parseInt(words.group("first"));
        int second = Integer.parseInt(words.group("second"));
        if (words.group().contains(".") || first > 12 || first == second) {
            return Meaning.of(Period.day(numbers(words)));
        }
        return second > 12
                ? Meaning.of(Period.day(LocalDate.of(year(words), first, second)))
                : Meaning.none(TimeValue.Type.DATE, words.group("year") + "-XX-XX", "ambiguous");
    }

    private static LocalDate ordinalDay(Matcher words, int year) {
        return LocalDate.of(year, TimeWords.month(words.group("month")), TimeWords.ordinal(words.group("ordinal")));
    }

    private static Period part(Matcher words, Period whole) {
        String part = words.group("part");
        if (part == null && words.pattern().pattern().contains("(?<part2>")) {
            part = words.group("part2");
        }
        return part == null ? whole : PartOf.of(part, whole);
    }

    private static String either(Matcher words, String group) {
        return words.group(group) == null ? words.group(group + "2") : words.group(group);
    }

    private static int yearStep(Matcher words) {
        return List.of("last", "this", "next").indexOf(words.group("which").toLowerCase(Locale.ROOT)) - 1;
    }

    private static int quarter(int ordinal) {
        if (ordinal < 1 || ordinal > 4) {
            throw new DateTimeException("no quarter " + ordinal);
        }
        return ordinal;
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

    private static Period daysOfMonth(Matcher words, int year) {
        YearMonth month = YearMonth.of(year, TimeWords.month(words.group("month")));
        LocalDate from = month.atDay(TimeWords.day(words.group("day")));
        LocalDate to = month.atDay(TimeWords.day(words.group("day2")));
        if (from.isAfter(to)) {
            throw new DateTimeException(from + " is after " + to);
        }
        return new Period(from, to);
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
}
