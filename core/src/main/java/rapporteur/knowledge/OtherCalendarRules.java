package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.knowledge.TimeRule.Context;

/** Days and months of the Islamic, Hebrew and Persian calendars. */
final class OtherCalendarRules {

    private record Month(OtherCalendar calendar, int number) {}

    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final List<String> LONE = new ArrayList<>();

    static {
        for (Table.Row row : Table.read("calendar-months.tsv")) {
            OtherCalendar calendar = OtherCalendar.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String name : row.parts(2)) {
                MONTHS.put(key(name), new Month(calendar, Integer.parseInt(row.cell(1))));
                if (!row.cell(3).isEmpty()) {
                    LONE.add(name);
                }
            }
        }
    }

    private static final String NAME = "(?<name>(?-i:"
            + alternatives(Table.read("calendar-months.tsv").stream()
                    .flatMap(row -> row.parts(2).stream())
                    .toList()) + "))";
    private static final String YEAR = "(?<year>1[2-5][0-9]{2}|5[0-9]{3})(?![0-9])";
    private static final String DAY = "(?<day>30|31|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?";

    /** What their dates begin with beside digits. */
    static final Pattern NAMES = Pattern.compile(NAME);

    static final List<TimeRule> RULES = List.of(
            TimeRule.absolute(
                    DAY + " (?:of )?" + NAME + ",? " + YEAR + "(?: ?(?:AH|A\\.H\\.|AM|SH|AP))?",
                    OtherCalendarRules::day),
            TimeRule.absolute(
                    NAME + " " + DAY + ",? " + YEAR + "(?: ?(?:AH|A\\.H\\.|AM|SH|AP))?", OtherCalendarRules::day),
            TimeRule.absolute(NAME + ",? " + YEAR + "(?: ?(?:AH|A\\.H\\.|AM|SH|AP))?", (m, c) -> month(m, year(m))),
            TimeRule.relative(DAY + " (?:of )?" + NAME, OtherCalendarRules::dayOfSomeYear),
            TimeRule.relative(NAME + " " + DAY, OtherCalendarRules::dayOfSomeYear),
            TimeRule.relative(
                    "(?:the (?:holy |fasting |muslim |islamic )*month of )?(?<name>(?-i:" + alternatives(LONE)
                            + "))(?: (?:of |in )?(?<gregorian>(?:19|20)[0-9]{2}))?",
                    OtherCalendarRules::monthOfSomeYear));

    private OtherCalendarRules() {}

    private static String alternatives(List<String> names) {
        return names.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(name -> Pattern.quote(name).replace("'", "\\E['’‘]?\\Q").replace(" ", "\\E[\\s-]\\Q"))
                .collect(Collectors.joining("|"));
    }

    private static String key(String name) {
        return name.replaceAll("['’‘]", "").replaceAll("[\\s-]+", " ").toLowerCase(Locale.ROOT);
    }

    private static Month month(Matcher words) {
        return MONTHS.get(key(words.group("name")));
    }

    /** Years of two calendars do not mix: Ramadan 5781 is none. */
    private static int year(Matcher words) {
        int year = Integer.parseInt(words.group("year"));
        if (!month(words).calendar.hasYear(year)) {
            throw new java.time.DateTimeException("no year " + year);
        }
        return year;
    }

    private static Period day(Matcher words, Context context) {
        return Period.day(day(words, year(words)));
    }

    private static LocalDate day(Matcher words, int year) {
        Month month = month(words);
        return month.calendar.day(year, month.number, Integer.parseInt(words.group("day")));
    }

    private static Period month(Matcher words, int year) {
        Month month = month(words);
        return Period.day(month.calendar.day(year, month.number, 1))
                .until(Period.day(month.calendar.lastDay(year, month.number)));
    }

    private static Period dayOfSomeYear(Matcher words, Context context) {
        int now = month(words).calendar.yearOf(context.day());
        return context.choose(year ->
                Optional.of(Period.day(day(words, now + year - context.day().getYear()))));
    }

    private static Period monthOfSomeYear(Matcher words, Context context) {
        if (words.group("gregorian") != null) {
            int gregorian = Integer.parseInt(words.group("gregorian"));
            int year = month(words).calendar.yearOf(LocalDate.of(gregorian, 1, 1));
            Period first = month(words, year);
            return first.from().getYear() < gregorian ? month(words, year + 1) : first;
        }
        int now = month(words).calendar.yearOf(context.day());
        return context.choose(
                year -> Optional.of(month(words, now + year - context.day().getYear())));
    }
}
