package rapporteur.knowledge;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of dates, and the templates that stand for them in a rule's pattern. */
final class TimeWords {

    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first");

    private static final String MONTH =
            "(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)\\b\\.?)";
    private static final String FULL_MONTH =
            "(?-i:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String WEEKDAY = "(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
            + "|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.)";
    private static final String DAY = "(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9])";
    private static final String YEAR = "(?:1[0-9]|20)[0-9]{2}(?![0-9])(?![.,][0-9])";
    private static final String PART =
            "(?:early|mid|late|(?:the )?(?:very )?(?:beginning|start|middle|end|first days|last days|close|turn) of"
                    + "|(?:the )?(?:first|second) half of)";

    private static final String AMOUNT =
            "(?![0-9]{2,} (?:second|minute|hour|day|week|month|year|decade|century)\\b)(?<number>half an?|half(?=-)|an?|(?:a )?(?:couple|pair) of|a dozen|several|some|a few|few"
                    + "|(?:a (?:good |great )?)?many|a number of|" + Numbers.NUMBER
                    + ")(?<half> and a half|[- ]and-a-half| 1/2)?";

    private static final String UNIT =
            "(?<unit>second|minute|hour|day|week|fortnight|month|quarter|year|decade|centurie|century|millenni(?:um|a))s?";

    /** What stands before an expression; its length must have a bound, so that a space there is one character. */
    static final Pattern LOOKS_BEHIND =
            Pattern.compile("\\(\\?<[=!](?:[^()\\\\]|\\\\.|\\((?:[^()\\\\]|\\\\.|\\([^()]*\\))*\\))*\\)");

    private TimeWords() {}

    /**
     * A pattern without regard to case, but for months and weekdays, in which {@code {month}} and the like stand for
     * named groups; a digit sets the second of a kind apart, and a space matches any white space.
     */
    static Pattern pattern(String template) {
        String regex = LOOKS_BEHIND
                .matcher(template)
                .replaceAll(behind -> Matcher.quoteReplacement(behind.group().replace(" ", "\\s")))
                .replace("{amount}", AMOUNT)
                .replace("{part}", "(?<part>" + PART + ")[\\s-]+")
                .replace(" ", "\\s+")
                .replace("{month}", "(?<month>" + MONTH + ")")
                .replace("{month2}", "(?<month2>" + MONTH + ")")
                .replace("{fullmonth}", "(?<month>" + FULL_MONTH + ")")
                .replace("{fullmonth2}", "(?<month2>" + FULL_MONTH + ")")
                .replace("{day}", "(?<day>" + DAY + ")")
                .replace("{day2}", "(?<day2>" + DAY + ")")
                .replace("{ordinal}", "(?<ordinal>" + String.join("|", ORDINALS) + ")")
                .replace("{year}", "(?<year>" + YEAR + ")")
                .replace("{year2}", "(?<year2>" + YEAR + ")")
                .replace("{weekday}", "(?<weekday>" + WEEKDAY + ")")
                .replace("{weekday2}", "(?<weekday2>" + WEEKDAY + ")")
                .replace("{anyweekday}", "(?:(?:(?:last|this|next)\\s+)?(?<of>" + WEEKDAY + "),?\\s+(?:the\\s+)?)?")
                .replace("{unit}", UNIT)
                .replace("{season}", "(?<season>spring|summer|autumn|fall|winter)(?:time)?")
                .replace("{dash}", "\\s*[-–—]\\s*");
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

    /** Of "third" 3. */
    static int ordinal(String word) {
        return ORDINALS.indexOf(word.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
    }
}
