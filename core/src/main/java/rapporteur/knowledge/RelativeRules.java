package rapporteur.knowledge;

import static rapporteur.knowledge.TimeRule.relative;
import static rapporteur.knowledge.TimeRule.without;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import rapporteur.knowledge.TimeRule.Context;
import rapporteur.knowledge.TimeRule.Resolution;

/** Expressions that count from the reference day. */
final class RelativeRules {

    private static final String LATELY = "(?:past|last|previous|recent|preceding)";
    private static final String SOON = "(?:coming|next|following)";

    static final List<TimeRule> RULES = List.of(
            relative("(?:(?:earlier|later|late|early) )?(?:today|tonight)", (m, c) -> Period.day(c.day())),
            relative("this (?:very )?(?:morning|afternoon|evening)|this day", (m, c) -> Period.day(c.day())),
            relative(
                    "(?:(?:late|early|earlier) )?yesterday{time}|last (?:night|evening)",
                    (m, c) -> Period.day(c.day().minusDays(1))),
            relative(
                    "(?:(?:late|early) )?tomorrow{time}",
                    (m, c) -> Period.day(c.day().plusDays(1))),
            relative("the day before yesterday", (m, c) -> Period.day(c.day().minusDays(2))),
            relative("the day after tomorrow", (m, c) -> Period.day(c.day().plusDays(2))),
            relative("overnight", (m, c) -> new Period(c.day().minusDays(1), c.day())),
            // Weekdays.
            relative(
                    "(?:(?:early|late|earlier|later) (?:on )?)?{weekday}{time}",
                    (m, c) -> Period.day(bare(weekday(m), c))),
            relative(
                    "(?:last|this past|the past) {weekday}{time}",
                    (m, c) -> Period.day(c.day().with(TemporalAdjusters.previous(weekday(m))))),
            relative(
                    "(?:next|this coming|the coming) {weekday}{time}",
                    (m, c) -> Period.day(c.day().with(TemporalAdjusters.next(weekday(m))))),
            relative("this {weekday}{time}", (m, c) -> Period.day(inWeek(Period.weekOf(c.day()), weekday(m)))),
            relative(
                    "{weekday}{time},? (?:of )?(?<which>last|this|next) week",
                    (m, c) -> Period.day(inWeek(week(m.group("which"), c), weekday(m)))),
            relative(
                    "(?:from |between ){weekday}{time}(?: to | and | until | through ){weekday2}{time}",
                    (m, c) -> weekdays(m, c)),
            without(
                    "(?:every|each) {weekday}{time}|(?-i:Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)|(?:every|each) (?:day|week|month|year)",
                    "recurring"),
            // Weeks, months and years of the calendar.
            relative(
                    "(?:earlier |later )?(?<which>last|this|next) (?<span>week|month|year|quarter|decade|weekend)",
                    (m, c) -> spanOf(m, c)),
            relative(
                    "{part}(?<which>last|this|next) (?<span>week|month|year)",
                    (m, c) -> TimeWords.part(m.group("part"), spanOf(m, c))),
            relative(
                    "{part}the (?<span>week|month|year)",
                    (m, c) -> TimeWords.part(m.group("part"), span(m.group("span"), "this", c))),
            relative("(?:over |at |during )?the (?:past |last )?(?<span>weekend)", (m, c) -> weekend(c)),
            // Counted from now.
            relative(
                    "(?:about |around |nearly |almost |some |more than |over )?{number} {unit} ago",
                    (m, c) -> ago(m, c)),
            relative("a couple of days ago", (m, c) -> Period.day(c.day().minusDays(2))),
            relative("{number} {unit} from now", (m, c) -> ahead(m, c)),
            new TimeRule(TimeWords.pattern("in {number} {unit}(?:['’] time)?"), true, (m, c) -> inTime(m, c)),
            relative(
                    "within (?:the next )?{number} {unit}",
                    (m, c) -> new Period(c.day(), ahead(m, c).to())),
            relative(
                    "(?:(?:in|over|for|during|within) )?the " + LATELY + " {number} {unit}",
                    (m, c) -> rolling(m, c, -1)),
            relative("(?:(?:in|over|for|during|within) )?the " + SOON + " {number} {unit}", (m, c) -> rolling(m, c, 1)),
            relative(
                    "(?:(?:in|over|for|during|within) )the (?:past|last) (?<unit>day|week|month|year|decade)",
                    (m, c) -> new Period(shift(c.day(), m.group("unit"), -1), c.day())),
            relative(
                    "(?:(?:in|over|for|during|within) )the (?:coming|next) (?<unit>day|week|month|year|decade)",
                    (m, c) -> new Period(c.day(), shift(c.day(), m.group("unit"), 1))),
            // No days to be told.
            without(
                    "(?:(?:in|over|for|during|within) )?(?:the |these |those )?(?:" + LATELY + "|" + SOON
                            + ")(?: (?:few|several|couple of|many))? (?:hours|days|weeks|months|years|decades)",
                    "vague"),
            without(
                    "for (?:the )?(?:(?:many|several|some|a few|a number of) )?(?:hours|days|weeks|months|years|decades|centuries)",
                    "vague"),
            without(
                    "(?:several|some|a few|few|many|a couple of) (?:hours|days|weeks|months|years|decades) ago|(?:days|weeks|months|years|decades|long) ago",
                    "vague"),
            without(
                    "recently|lately|nowadays|currently|at present|at the moment|in the near future|soon|shortly|in the long run|these days",
                    "vague"),
            without("for (?:(?:about|nearly|almost|over|more than|at least|up to) )?{number} {unit}", "duration"),
            without(
                    "(?:{number} {unit}|(?:hours|days|weeks|months|years)|the (?:day|week|month|year)) (?:earlier|later|before|after|previously|afterwards?)",
                    "anaphoric"),
            without(
                    "the (?:next|following|previous|same|preceding) (?:day|morning|afternoon|evening|night|week|month|year)|(?:that|the same) (?:day|morning|afternoon|evening|night|week|month|year)|at the time|at that time|at the same time",
                    "anaphoric"));

    private RelativeRules() {}

    private static DayOfWeek weekday(Matcher words) {
        return TimeWords.weekday(words.group("weekday"));
    }

    /** The nearest in the past, the day itself included; the nearest to come if the verb tells of the future. */
    private static LocalDate bare(DayOfWeek weekday, Context context) {
        return context.day()
                .with(
                        context.tense() == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
    }

    private static LocalDate inWeek(Period week, DayOfWeek weekday) {
        return week.from().with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static Period weekdays(Matcher words, Context context) {
        DayOfWeek last = TimeWords.weekday(words.group("weekday2"));
        if (context.tense() == Tense.FUTURE) {
            LocalDate from = bare(weekday(words), context);
            return new Period(from, from.with(TemporalAdjusters.nextOrSame(last)));
        }
        LocalDate to = bare(last, context);
        return new Period(to.with(TemporalAdjusters.previousOrSame(weekday(words))), to);
    }

    private static Period week(String which, Context context) {
        return span("week", which, context);
    }

    private static Period spanOf(Matcher words, Context context) {
        Period whole = span(words.group("span"), words.group("which"), context);
        String all = words.group().toLowerCase(Locale.ROOT);
        if (!whole.contains(context.day())) {
            return whole;
        }
        if (all.startsWith("earlier")) {
            return new Period(whole.from(), context.day());
        }
        return all.startsWith("later") ? new Period(context.day(), whole.to()) : whole;
    }

    private static Period span(String span, String which, Context context) {
        int step = switch (which.toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        LocalDate day = context.day();
        return switch (span.toLowerCase(Locale.ROOT)) {
            case "week" -> Period.weekOf(day.plusWeeks(step));
            case "month" -> Period.monthOf(day.withDayOfMonth(1).plusMonths(step));
            case "year" -> Period.year(day.getYear() + step);
            case "decade" -> Period.years((day.getYear() / 10 + step) * 10, (day.getYear() / 10 + step) * 10 + 9);
            case "quarter" -> {
                LocalDate first = day.withDayOfMonth(1)
                        .withMonth((day.getMonthValue() - 1) / 3 * 3 + 1)
                        .plusMonths(3L * step);
                yield new Period(first, first.plusMonths(3).minusDays(1));
            }
            default -> step == 0 ? weekend(context) : otherWeekend(day, step);
        };
    }

    private static Period weekendFrom(LocalDate saturday) {
        return new Period(saturday, saturday.plusDays(1));
    }

    private static Period weekend(Context context) {
        LocalDate day = context.day();
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return weekendFrom(day.minusDays(1));
        }
        return weekendFrom(bare(DayOfWeek.SATURDAY, context));
    }

    private static Period otherWeekend(LocalDate day, int step) {
        LocalDate saturday = inWeek(Period.weekOf(day), DayOfWeek.SATURDAY);
        return weekendFrom(
                step < 0 || day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? saturday.plusWeeks(step) : saturday);
    }

    private static LocalDate shift(LocalDate day, String unit, long count) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "minute" -> day;
            // Nearest day: half a day of hours already reaches into the next.
            case "hour" -> day.plusDays(Long.signum(count) * ((Math.abs(count) + 11) / 24));
            case "day" -> day.plusDays(count);
            case "week" -> day.plusWeeks(count);
            case "month" -> day.plusMonths(count);
            case "year" -> day.plusYears(count);
            default -> day.plusYears(10 * count);
        };
    }

    private static int number(Matcher words) {
        return TimeWords.number(words.group("number"));
    }

    /** A count of days is exact; a count of weeks, months or years means the week, month or year of the calendar. */
    private static Period ago(Matcher words, Context context) {
        int number = number(words);
        String unit = words.group("unit").toLowerCase(Locale.ROOT);
        if (unit.equals("hour")) {
            return new Period(shift(context.day(), unit, -number), context.day());
        }
        return around(shift(context.day(), unit, -number), unit);
    }

    private static Period ahead(Matcher words, Context context) {
        return around(
                shift(context.day(), words.group("unit"), number(words)),
                words.group("unit").toLowerCase(Locale.ROOT));
    }

    private static Period around(LocalDate day, String unit) {
        return switch (unit) {
            case "week" -> Period.weekOf(day);
            case "month" -> Period.monthOf(day);
            case "year", "decade" -> Period.year(day.getYear());
            default -> Period.day(day);
        };
    }

    /** "In three weeks" is a point in time only if the verb tells of the future. */
    private static Resolution inTime(Matcher words, Context context) {
        return context.tense() == Tense.FUTURE
                        || words.group().toLowerCase(Locale.ROOT).endsWith("time")
                ? Resolution.of(ahead(words, context))
                : Resolution.none("duration");
    }

    private static Period rolling(Matcher words, Context context, int direction) {
        LocalDate other = shift(context.day(), words.group("unit"), (long) direction * number(words));
        return direction < 0 ? new Period(other, context.day()) : new Period(context.day(), other);
    }
}
