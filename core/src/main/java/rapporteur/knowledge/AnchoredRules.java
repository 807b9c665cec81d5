package rapporteur.knowledge;

import static rapporteur.knowledge.TimeRule.anchored;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import rapporteur.knowledge.Amount.Unit;
import rapporteur.knowledge.TimeRule.Context;
import rapporteur.model.TimeValue.Type;

/** Expressions that count from a time told before: "the next day", "two weeks later", "that year". */
final class AnchoredRules {

    private static final String UNIT = "(?<unit>day|week|month|quarter|year|decade|century)";
    private static final String ROUGHLY =
            "(?:(?:about|around|nearly|almost|some|more than|over|just|less than|at least|only|exactly) )?";

    static final List<TimeRule> RULES = List.of(
            counted(ROUGHLY + "{amount} {unit} (?:later|afterwards?|thereafter|on(?=[,.;]))", 1),
            counted(ROUGHLY + "{amount} {unit} (?:earlier|previously|beforehand|before(?=[,.;)]|$))", -1),
            beside("the (?:very )?(?:next|following|subsequent|ensuing) " + UNIT, 1),
            beside("the (?:very )?(?:previous|preceding|prior) " + UNIT, -1),
            beside("the " + UNIT + " (?:after|afterwards?)(?=[,.;)]|$| that\\b)", 1),
            beside("the " + UNIT + " (?:before|earlier)(?=[,.;)]|$| that\\b)", -1),
            beside("(?:that|that same|the same|that very) " + UNIT, 0),
            beside("(?:earlier |later |early |late )?that " + UNIT, 0),
            ofYear("{month},? (?:of |in )?(?:that|the same|that same) year", 0),
            ofYear("{month},? (?:of |in )?the (?:following|next) year", 1),
            ofYear("{month},? (?:of |in )?the previous year", -1),
            part("(?:that|the same|that same) (?<daypart>morning|afternoon|evening|night)", 0),
            part("(?:the )?(?:next|following) (?<daypart>morning|afternoon|evening|night)", 1),
            part("the (?:previous) (?<daypart>morning|afternoon|evening|night)", -1),
            anchored(
                    "at (?:the|that) time|at the same time|by then|back then|in those days|at that point",
                    (words, context) -> Meaning.none(Type.DATE, "PAST_REF", "anaphoric")));

    private AnchoredRules() {}

    private static TimeRule counted(String template, int sign) {
        return anchored(template, (words, context) -> counted(words, context, sign));
    }

    private static Meaning counted(Matcher words, Context context, int sign) {
        Amount amount = Amount.of(words);
        if (amount.count().isEmpty()) {
            return Meaning.none(Type.DURATION, amount.iso(), "anaphoric");
        }
        Period there = amount.at(context.day(), sign);
        return Meaning.of(there).isDated() && isTold(context.anchor(), there)
                ? Meaning.of(there)
                : Meaning.none(Type.DURATION, amount.iso(), "anaphoric");
    }

    /** "Two days after May 2019" is no day, whichever day May begins with. */
    private static boolean isTold(Period anchor, Period there) {
        long anchored = anchor.to().toEpochDay() - anchor.from().toEpochDay();
        return anchored <= there.to().toEpochDay() - there.from().toEpochDay() + 3;
    }

    private static TimeRule beside(String template, int step) {
        return anchored(template, (words, context) -> {
            Unit unit = Unit.of(words.group("unit").toLowerCase(Locale.ROOT));
            LocalDate day = Amount.one(unit).from(context.day(), step);
            Period there = step == 0 ? unit.around(context.day()) : unit.around(day);
            return isTold(context.anchor(), there)
                    ? Meaning.of(there)
                    : Meaning.none(Type.DATE, "XXXX-XX-XX", "anaphoric");
        });
    }

    private static TimeRule ofYear(String template, int step) {
        return anchored(
                template,
                (words, context) -> Meaning.of(Period.monthOf(
                        LocalDate.of(context.day().getYear() + step, TimeWords.month(words.group("month")), 1))));
    }

    private static TimeRule part(String template, int step) {
        return anchored(template, (words, context) -> {
            if (!context.anchor().isDay()) {
                return Meaning.none(Type.TIME, "XXXX-XX-XX" + ClockRules.part(words.group("daypart")), "anaphoric");
            }
            Meaning day = Meaning.of(Period.day(context.day().plusDays(step)));
            return day.as(Type.TIME, day.value().value() + ClockRules.part(words.group("daypart")));
        });
    }
}
