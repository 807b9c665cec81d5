package rapporteur.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as ISO 8601 writes it. */
final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + given + "' is not a day written like 2031-05-14");
        }
    }
}
