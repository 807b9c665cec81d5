package rapporteur.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import rapporteur.model.Record;

/** What a format makes of records, as text. */
final class Written {

    private Written() {}

    static String as(Format format, Record... records) {
        return as(format, Options.plain(), records);
    }

    static String as(Format format, Options options, Record... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = format.writer(out, options)) {
            for (Record record : Arrays.asList(records)) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
