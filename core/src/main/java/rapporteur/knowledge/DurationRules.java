package rapporteur.knowledge;

import static rapporteur.knowledge.TimeRule.without;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import rapporteur.knowledge.Amount.Unit;
import rapporteur.knowledge.TimeRule.Base;
import rapporteur.knowledge.TimeRule.Context;
import rapporteur.model.TimeValue.Modifier;
import rapporteur.model.TimeValue.Type;

/** How long, how often, and the past, present and future as such: expressions that name no days, or count them. */
final class DurationRules {

    private static final String DURING = "(?:(?:in|over|for|during|within|throughout|across) )";
    private static final String LATELY = "(?:past|last|previous|recent|preceding)";
    private static final String SOON = "(?:coming|next|following)";
    private static final String ABOUT =
            "(?:(?<about>about|around|roughly|approximately|some|nearly|almost|more than|over|at least|up to|less than|fewer than|under|another|a further|an additional|the whole|a full|another full) )?";
    private static final String PLURAL =
            "(?<unit>second|minute|hour|day|week|month|quarter|year|decade|centurie|millennia)s?(?<!day|week|month|hour|minute|second|year|decade|quarter)";
    private static final String ONE = "(?<unit>hour|day|week|month|quarter|year|decade|century)";
    private static final String OLD = "(?![- ]olds?\\b)(?! of age\\b)(?!['’]s\\b)";

    static final List<TimeRule> RULES = List.of(
            // How long, up to now or from now on.
            rolling(DURING + "?(?:the |these )?" + LATELY + " {amount} {unit}", -1),
            rolling(DURING + "the (?:past|last) " + ONE + "(?! of\\b)", -1),
            rolling(DURING + "?(?:the )?(?:coming|next) {amount} {unit}", 1),
            rolling(DURING + "the (?:coming|next) " + ONE + "(?! of\\b)", 1),
            rolling("within (?:the next )?{amount} {unit}", 1),
            rolling("{amount} {unit} to come", 1),
            vague(DURING + "?(?:the|these) " + LATELY + "(?: (?:few|several|couple of|many|some))? " + PLURAL
                    + "(?! of\\b)"),
            vague(DURING + "?the (?:next|following) (?:few|several|couple of|many|some) " + PLURAL),
            // How long.
            duration("for " + ABOUT + "{amount} {unit}" + OLD),
            duration(ABOUT + "(?!an? (?!few|couple|dozen|pair|number|good|great|many)){amount} {unit}" + OLD),
            duration(
                    "(?<=\\b(?:over|within|after|in|than|nearly|almost|about|around|lasted|of|last|lasting|lasts|spent|spend|spends|takes|took|take|another|to|and|by) )"
                            + "{amount} {unit}" + OLD),
            duration(ABOUT + "{amount}-{unit}(?![- ]olds?\\b)"),
            half("for an? {unit} and a half"),
            half("an? {unit} and a half"),
            vague("for (?:the )?(?:(?:many|several|some|a few|a number of) )?" + PLURAL),
            vague("(?:for )?(?:many|several|some|a few|few|countless) " + PLURAL),
            vague("(?<=\\b(?:after|over|in|lasted|of|take|takes|taken|spent|within|lasting) )" + PLURAL
                    + "(?! (?:ago|later|earlier|before)\\b)"),
            // How often.
            set("(?:every|each) {amount} {unit}", words -> Amount.of(words)),
            set("every (?:(?<other>other|second) )?{unit}", DurationRules::every),
            set("(?:each|per) {unit}", words -> Amount.one(Unit.of(words.group("unit")))),
            set(
                    "(?:once|twice|(?:{amount}|three|several|many) times) (?:an?|each|every|per) (?<per>hour|day|week|month|quarter|year|decade)",
                    words -> Amount.one(Unit.of(words.group("per")))),
            without("(?-i:daily)|day after day|day in and day out|(?:once|twice) daily", Type.SET, "P1D", "recurring"),
            without("(?-i:hourly)", Type.SET, "PT1H", "recurring"),
            without("nightly", Type.SET, "XXXX-XX-XXTNI", "recurring"),
            without("(?:twice )?(?-i:weekly)|week after week", Type.SET, "P1W", "recurring"),
            without("fortnightly|biweekly", Type.SET, "P2W", "recurring"),
            without("(?:twice )?(?-i:monthly)|month after month", Type.SET, "P1M", "recurring"),
            without("(?-i:quarterly)", Type.SET, "P3M", "recurring"),
            without("yearly|annually|year after year|year in,? year out", Type.SET, "P1Y", "recurring"),
            TimeRule.of(
                    Base.NOTHING,
                    "(?:every|each) {weekday}(?: (?<daypart>morning|afternoon|evening|night))?|(?:on )?(?-i:(?<days>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)",
                    DurationRules::weekdays),
            TimeRule.of(
                    Base.NOTHING,
                    "(?:every|each) (?<daypart>morning|afternoon|evening|night)|(?:in the )?(?<daypart2>morning|afternoon|evening|night)s",
                    DurationRules::dayparts),
            TimeRule.of(Base.NOTHING, "(?:every|each) (?:{fullmonth}|{season})", DurationRules::ofEveryYear),
            // Past, present and future as such.
            past(
                    "in recent (?:hours|days|weeks|months|years|decades|times|memory)|recent (?:hours|days|weeks|months|years|decades)"),
            past(
                    "(?:only |until |more )?recently|lately|formerly|long ago|once upon a time|in the (?:distant |recent |not too distant )?past|of late|in the old days|in the olden days|earlier times"),
            past(
                    "(?:just |only )?(?:several|some|a few|few|many|countless) " + PLURAL
                            + " (?:ago|back)|(?:days|weeks|months|years|decades|centuries|millennia|generations|minutes|hours|moments) ago|a (?:while|short while|long time|short time|moment) ago|a long time back"),
            present(
                    "(?:right |just |until |till |up to |by |from )?(?-i:now|Now)|nowadays|(?:until |even )?today['’]s world|currently|at present|at the (?:present )?moment|at the present time|at this (?:time|point|moment|stage)|presently|these days|as of now|to date|so far|for the moment|for the time being|in this day and age"),
            future(
                    "in the (?:not too distant |not-too-distant |foreseeable |very )?(?:near |immediate )?future|in the (?:near|long|short|medium|longer|shorter) (?:term|run)|(?:very |as )?soon(?! as\\b)(?:er or later)?|shortly(?! (?:before|after)\\b)|before long|in (?:the )?(?:coming|upcoming) (?:minutes|hours|days|weeks|months|years|decades)|(?:the )?(?:coming|upcoming) (?:days|weeks|months|years|decades)|in the (?:hours|days|weeks|months|years|decades) (?:ahead|to come)|the (?:hours|days|weeks|months|years|decades) (?:ahead|to come)|one day soon|in due course|sometime soon"));

    private DurationRules() {}

    private interface Length {
        Amount of(Matcher words);
    }

    private static TimeRule rolling(String template, int sign) {
        return TimeRule.of(Base.REFERENCE, template, (words, context) -> rolling(words, context, sign));
    }

    private static Meaning rolling(Matcher words, Context context, int sign) {
        Amount amount = template(words, "number") ? Amount.of(words) : Amount.one(Unit.of(words.group("unit")));
        if (amount.count().isEmpty()) {
            return Meaning.none(Type.DURATION, amount.iso(), "vague");
        }
        LocalDate other = amount.from(context.day(), sign);
        Period days = sign < 0 ? new Period(other, context.day()) : new Period(context.day(), other);
        return Meaning.of(Type.DURATION, days.named(amount.iso()));
    }

    private static boolean template(Matcher words, String group) {
        return words.pattern().pattern().contains("(?<" + group + ">");
    }

    private static TimeRule duration(String template) {
        return TimeRule.of(Base.NOTHING, template, (words, context) -> {
            Amount amount = Amount.of(words);
            Meaning meaning =
                    Meaning.none(Type.DURATION, amount.iso(), amount.count().isEmpty() ? "vague" : "duration");
            return template(words, "about") && words.group("about") != null
                    ? modified(meaning, words.group("about").toLowerCase(Locale.ROOT))
                    : meaning;
        });
    }

    private static Meaning modified(Meaning meaning, String about) {
        return switch (about.replaceAll("\\s+", " ")) {
            case "about", "around", "roughly", "approximately", "some" -> meaning.with(Modifier.APPROX);
            case "more than", "over", "at least" -> meaning.with(Modifier.MORE_THAN);
            case "nearly", "almost", "less than", "fewer than", "under", "up to" -> meaning.with(Modifier.LESS_THAN);
            default -> meaning;
        };
    }

    private static TimeRule half(String template) {
        return TimeRule.of(
                Base.NOTHING,
                template,
                (words, context) -> Meaning.none(
                        Type.DURATION,
                        Amount.one(Unit.of(words.group("unit"))).half().iso(),
                        "duration"));
    }

    private static TimeRule vague(String template) {
        return TimeRule.of(
                Base.NOTHING,
                template,
                (words, context) -> Meaning.none(
                        Type.DURATION, Amount.some(Unit.of(words.group("unit"))).iso(), "vague"));
    }

    private static TimeRule set(String template, Length length) {
        return TimeRule.of(
                Base.NOTHING,
                template,
                (words, context) -> Meaning.none(Type.SET, length.of(words).iso(), "recurring"));
    }

    private static Amount every(Matcher words) {
        Amount one = Amount.one(Unit.of(words.group("unit")));
        return words.group("other") == null
                ? one
                : new Amount(one.count().map(BigDecimal.valueOf(2)::multiply), one.unit());
    }

    private static Meaning weekdays(Matcher words, Context context) {
        String day = words.group("weekday") == null ? words.group("days") : words.group("weekday");
        String part = words.group("daypart") == null ? "" : ClockRules.part(words.group("daypart"));
        return Meaning.none(Type.SET, "XXXX-WXX-" + TimeWords.weekday(day).getValue() + part, "recurring");
    }

    private static Meaning dayparts(Matcher words, Context context) {
        String part = words.group("daypart") == null ? words.group("daypart2") : words.group("daypart");
        return Meaning.none(Type.SET, "XXXX-XX-XX" + ClockRules.part(part), "recurring");
    }

    private static Meaning ofEveryYear(Matcher words, Context context) {
        String value = words.group("month") == null
                ? Seasons.code(words.group("season"))
                : String.format(
                        Locale.ROOT,
                        "%02d",
                        TimeWords.month(words.group("month")).getValue());
        return Meaning.none(Type.SET, "XXXX-" + value, "recurring");
    }

    private static TimeRule past(String template) {
        return without(template, Type.DATE, "PAST_REF", "vague");
    }

    private static TimeRule present(String template) {
        return TimeRule.relative(
                template, (words, context) -> Period.day(context.day()).named("PRESENT_REF"));
    }

    private static TimeRule future(String template) {
        return without(template, Type.DATE, "FUTURE_REF", "vague");
    }
}
