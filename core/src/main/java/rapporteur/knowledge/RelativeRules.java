package rapporteur.knowledge;

import static rapporteur.knowledge.TimeRule.relative;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import rapporteur.knowledge.Amount.Unit;
import rapporteur.knowledge.TimeRule.Base;
import rapporteur.knowledge.TimeRule.Context;
import rapporteur.model.TimeValue.Type;

/** Expressions that count from the reference day. */
final class RelativeRules {

    private static final String ROUGHLY =
            "(?:(?:about|around|nearly|almost|some|more than|over|just|less than|at least|only|exactly|roughly|just over|just under) )?";

    private static final String LONG = "(?<unit>week|fortnight|month|quarter|year|decade|century)";

    static final List<TimeRule> RULES = List.of(
            relative("(?:(?:earlier|later|late|early) )?today|this (?:very )?day", (m, c) -> Period.day(c.day())),
            part("(?:(?:early|earlier|late|later) )?this (?:very )?(?<daypart>morning|afternoon|evening|lunchtime)", 0),
            part("(?:(?:late|later|early) )?to(?<daypart>night)", 0),
            part("last (?<daypart>night|evening)", -1),
            relative(
                    "(?:(?:late|early|earlier) )?yesterday",
                    (m, c) -> Period.day(c.day().minusDays(1))),
            relative(
                    "(?:(?:late|early) )?tomorrow", (m, c) -> Period.day(c.day().plusDays(1))),
            relative("the day before yesterday", (m, c) -> Period.day(c.day().minusDays(2))),
            relative("the day after tomorrow", (m, c) -> Period.day(c.day().plusDays(2))),
            TimeRule.of(
                    Base.REFERENCE,
                    "overnight",
                    (m, c) -> Meaning.of(new Period(c.day().minusDays(1), c.day()))
                            .as(Type.TIME, Period.day(c.day()).value() + "TNI")),
            // Weekdays.
            relative(
                    "(?:(?:early|late|earlier|later|mid) (?:on )?)?{weekday}",
                    (m, c) -> Period.day(bare(weekday(m), c))),
            relative(
                    "(?:last|this past|the past|this last) {weekday}",
                    (m, c) -> Period.day(c.day().with(TemporalAdjusters.previous(weekday(m))))),
            relative(
                    "(?:next|this coming|the coming) {weekday}",
                    (m, c) -> Period.day(c.day().with(TemporalAdjusters.next(weekday(m))))),
            relative("this {weekday}", (m, c) -> Period.day(inWeek(Period.weekOf(c.day()), weekday(m)))),
            relative(
                    "{weekday},? (?:of )?(?<which>last|this|next) week",
                    (m, c) -> Period.day(inWeek(span(Unit.WEEK, m.group("which"), c), weekday(m)))),
            relative(
                    "a week (?:from|on) {weekday}",
                    (m, c) -> Period.day(
                            c.day().with(TemporalAdjusters.next(weekday(m))).plusWeeks(1))),
            relative("(?:from |between ){weekday}(?: to | and | until | through ){weekday2}", RelativeRules::weekdays),
            // Weeks, months and years of the calendar.
            relative(
                    "(?:(?<when>earlier|later|sometime) )?(?<which>last|this|next|this past|this coming|the current) "
                            + LONG,
                    RelativeRules::spanOf),
            relative("(?:the )?" + LONG + " (?<which>before last|after next)", RelativeRules::beforeLast),
            relative(
                    "{part}(?<which>last|this|next|the current) " + LONG,
                    (m, c) -> PartOf.of(m.group("part"), span(unit(m), m.group("which"), c))),
            relative(
                    "{part}the " + LONG + "(?! of\\b)", (m, c) -> PartOf.of(m.group("part"), span(unit(m), "this", c))),
            relative("(?:this|the) mid-?week|mid-?week", (m, c) -> PartOf.of("mid", Period.weekOf(c.day()))),
            relative(
                    "(?:the )?weekend before last",
                    (m, c) -> Period.weekendFrom(weekend(m, c).from().minusWeeks(1))),
            relative("(?:(?:over|at|during|on|for) )?(?:the |this )(?:past |last )?weekend", RelativeRules::weekend),
            relative(
                    "(?:over |at |during )?(?<which>last|next|this past|this coming) weekend",
                    RelativeRules::otherWeekend),
            relative("(?:the )?{ordinal} quarter(?: of (?:the|this) year)?", (m, c) -> quarter(m, c)),
            relative(
                    "(?:the )?(?<which>last|final) quarter of (?:the|this) year",
                    (m, c) -> Period.quarter(c.day().getYear(), 4)),
            // Counted from now.
            counted(ROUGHLY + "{amount} {unit} (?:ago|back)(?! then)", -1),
            counted(ROUGHLY + "{amount} {unit} from now", 1),
            counted(ROUGHLY + "{amount} {unit} (?:ago|before) today", -1),
            relative(
                    ROUGHLY + "an? {unit} and a half ago",
                    (m, c) -> Amount.one(unit(m)).half().at(c.day(), -1)),
            relative(
                    "(?:this time|this day) last year|a year ago today",
                    (m, c) -> Period.day(c.day().minusYears(1))),
            TimeRule.of(
                    Base.REFERENCE,
                    "in " + ROUGHLY + "{amount} {unit}(?<time>['’]s?(?: time)?| time)?",
                    RelativeRules::inTime),
            relative(
                    "(?<which>this|last|next) century",
                    (m, c) -> Period.century(c.day().getYear() / 100 + 1 + step(m.group("which")))));

    private RelativeRules() {}

    private static TimeRule part(String template, int days) {
        return TimeRule.of(Base.REFERENCE, template, (words, context) -> {
            Meaning day = Meaning.of(Period.day(context.day().plusDays(days)));
            return day.as(Type.TIME, day.value().value() + ClockRules.part(words.group("daypart")));
        });
    }

    /** A count of days is exact; a count of weeks, months or years means the week, month or year of the calendar. */
    private static TimeRule counted(String template, int sign) {
        return TimeRule.of(Base.REFERENCE, template, (words, context) -> counted(words, context, sign));
    }

    private static Meaning counted(Matcher words, Context context, int sign) {
        Amount amount = Amount.of(words);
        if (amount.count().isEmpty()) {
            return Meaning.none(Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF", "vague");
        }
        if (amount.unit().compareTo(Unit.HOUR) <= 0) {
            LocalDate other = amount.from(context.day(), sign);
            return Meaning.of(sign < 0 ? new Period(other, context.day()) : new Period(context.day(), other));
        }
        return Meaning.of(amount.at(context.day(), sign));
    }

    /** "In three weeks" is a point in time only if the verb tells of the future. */
    private static Meaning inTime(Matcher words, Context context) {
        if (context.tense() == Tense.FUTURE || words.group("time") != null) {
            return counted(words, context, 1);
        }
        Amount amount = Amount.of(words);
        return Meaning.none(Type.DURATION, amount.iso(), amount.count().isEmpty() ? "vague" : "duration");
    }

    private static Unit unit(Matcher words) {
        return Unit.of(words.group("unit"));
    }

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
            return Period.day(from).until(Period.day(from.with(TemporalAdjusters.nextOrSame(last))));
        }
        LocalDate to = bare(last, context);
        return Period.day(to.with(TemporalAdjusters.previousOrSame(weekday(words))))
                .until(Period.day(to));
    }

    private static Period spanOf(Matcher words, Context context) {
        Period whole = span(unit(words), words.group("which"), context);
        String when = words.group("when") == null ? "" : words.group("when").toLowerCase(Locale.ROOT);
        if (!whole.contains(context.day())) {
            return whole;
        }
        return switch (when) {
            case "earlier" -> new Period(whole.from(), context.day(), whole.value());
            case "later" -> new Period(context.day(), whole.to(), whole.value());
            default -> whole;
        };
    }

    private static Period beforeLast(Matcher words, Context context) {
        int twice = words.group("which").toLowerCase(Locale.ROOT).startsWith("before") ? -2 : 2;
        return shifted(unit(words), context.day(), twice);
    }

    private static int step(String which) {
        return switch (which.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
            case "last", "this past" -> -1;
            case "next", "this coming" -> 1;
            default -> 0;
        };
    }

    private static Period span(Unit unit, String which, Context context) {
        return shifted(unit, context.day(), step(which));
    }

    private static Period shifted(Unit unit, LocalDate day, int step) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> Period.weekOf(day.plusWeeks(step));
            case MONTH -> Period.monthOf(day.withDayOfMonth(1).plusMonths(step));
            case QUARTER -> Unit.QUARTER.around(day.withDayOfMonth(1).plusMonths(3L * step));
            case YEAR -> Period.year(day.getYear() + step);
            case DECADE -> Period.decade((day.getYear() / 10 + step) * 10);
            case CENTURY -> Period.century(day.getYear() / 100 + 1 + step);
            default -> Period.day(day.plusDays(step));
        };
    }

    private static Period weekend(Matcher words, Context context) {
        LocalDate day = context.day();
        return Period.weekendFrom(
                day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : bare(DayOfWeek.SATURDAY, context));
    }

    private static Period otherWeekend(Matcher words, Context context) {
        LocalDate day = context.day();
        int step = step(words.group("which"));
        LocalDate saturday = inWeek(Period.weekOf(day), DayOfWeek.SATURDAY);
        return Period.weekendFrom(
                step < 0 || day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? saturday.plusWeeks(step) : saturday);
    }

    private static Period quarter(Matcher words, Context context) {
        int quarter = TimeWords.ordinal(words.group("ordinal"));
        if (quarter > 4) {
            throw new DateTimeException("no quarter " + quarter);
        }
        return context.choose(year -> Optional.of(Period.quarter(year, quarter)));
    }
}
