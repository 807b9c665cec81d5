package rapporteur.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of an ISO 8601 date or date-time, as it stands: the day where it was published, not that of another time zone.
 * RFC 3339's space for the T is accepted, and so is an offset without its colon.
 */
final class PublicationDate {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d{3})");
    /** RFC 822 and HTTP: 6 Nov 1994, 06-Nov-94. */
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]+(" + MONTHS + ")[a-z]*\\.?,?[ -]+(\\d{4}|\\d{2})(?![\\d:])",
            Pattern.CASE_INSENSITIVE);
    /** C's asctime and American usage: Nov 6 08:49:37 1994, November 6, 1994. */
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(" + MONTHS
                    + ")[a-z]*\\.?[ -]+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[a-z]+\\s+)?)?(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);

    private PublicationDate() {}

    /** The day in whatever feeds, wires and mails write: ISO 8601, RFC 822 and their usual slips; as it stands. */
    static Optional<LocalDate> find(String text) {
        Optional<LocalDate> day = yearFirst(text);
        Matcher matcher = DAY_FIRST.matcher(text);
        if (day.isEmpty() && matcher.find()) {
            day = day(year(matcher.group(3)), month(matcher.group(2)), matcher.group(1));
        }
        matcher = MONTH_FIRST.matcher(text);
        if (day.isEmpty() && matcher.find()) {
            day = day(matcher.group(3), month(matcher.group(1)), matcher.group(2));
        }
        return day;
    }

    private static Optional<LocalDate> yearFirst(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        return matcher.find() ? day(matcher.group(1), matcher.group(3), matcher.group(4)) : Optional.empty();
    }

    /** RFC 2822: two digits below 50 are of this century. */
    private static String year(String digits) {
        return digits.length() == 4 ? digits : (digits.compareTo("50") < 0 ? "20" : "19") + digits;
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.from(FORMAT.parse(text.strip().replaceFirst("^(\\S+) ", "$1T"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
