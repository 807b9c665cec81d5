package rapporteur.knowledge;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.knowledge.TimeRule.Context;

/** Days by their names. */
final class HolidayRules {

    private static final Map<String, Holiday> BY_NAME = new HashMap<>();

    static {
        for (Holiday holiday : Holiday.read()) {
            holiday.names().forEach(name -> BY_NAME.put(key(name), holiday));
        }
    }

    private static final String RECURRING = names(true);

    /** The names, wherever they stand. */
    static final Pattern NAMES = Pattern.compile(RECURRING + "|" + names(false).replace("<name>", "<other>"));

    static final List<TimeRule> RULES = List.of(
            TimeRule.absolute(RECURRING + "(?:,| of| in)? {year}", (m, c) -> in(m, Integer.parseInt(m.group("year")))),
            TimeRule.absolute(names(false), (m, c) -> in(m, 1)),
            TimeRule.relative(RECURRING, (m, c) -> c.choose(year -> holiday(m).in(year))),
            TimeRule.relative("(?<which>last|next|this) " + RECURRING, HolidayRules::beside),
            TimeRule.relative(
                    "(?:(?<which>last|next|this) year['’]s )" + RECURRING + "|(?<which2>last|next|this) year "
                            + RECURRING.replace("<name>", "<name2>"),
                    (m, c) -> inYear(m, c)),
            TimeRule.relative(
                    RECURRING + " (?<which>last|next|this) year",
                    (m, c) -> in(m, c.day().getYear() + step(m.group("which")))));

    private HolidayRules() {}

    private static String names(boolean recurring) {
        return Holiday.read().stream()
                .filter(holiday -> holiday.recurs() == recurring)
                .flatMap(holiday -> holiday.names().stream())
                .sorted((one, other) -> other.length() - one.length())
                .map(name -> name.replace(".", "\\.").replace("'", "['’]").replace(" ", "\\s"))
                .collect(Collectors.joining("|", "(?<name>(?-i:", "))"));
    }

    private static String key(String name) {
        return name.replace('’', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Holiday holiday(Matcher words) {
        return BY_NAME.get(key(words.group("name")));
    }

    private static Period in(Matcher words, int year) {
        return in(holiday(words), year);
    }

    private static Period in(Holiday holiday, int year) {
        return holiday.in(year).orElseThrow(() -> new DateTimeException("not in " + year));
    }

    private static int step(String which) {
        return List.of("last", "this", "next").indexOf(which.toLowerCase(Locale.ROOT)) - 1;
    }

    private static Period inYear(Matcher words, Context context) {
        boolean first = words.group("which") != null;
        Holiday holiday = BY_NAME.get(key(words.group(first ? "name" : "name2")));
        return in(holiday, context.day().getYear() + step(words.group(first ? "which" : "which2")));
    }

    private static Period beside(Matcher words, Context context) {
        int step = step(words.group("which"));
        Tense tense = step == 0 ? Tense.UNKNOWN : step < 0 ? Tense.PAST : Tense.FUTURE;
        return new Context(context.day(), tense)
                .choose(year -> holiday(words)
                        .in(year)
                        .filter(period -> step == 0
                                || (step < 0
                                        ? period.to().isBefore(context.day())
                                        : period.from().isAfter(context.day()))));
    }
}
