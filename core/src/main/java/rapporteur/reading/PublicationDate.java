package rapporteur.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

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

    private PublicationDate() {}

    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.from(FORMAT.parse(text.strip().replaceFirst("^(\\S+) ", "$1T"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
