package rapporteur.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import rapporteur.formats.Format;
import rapporteur.formats.Options;
import rapporteur.formats.RecordWriter;
import rapporteur.model.Record;

/** Writes records for whoever wants to look closer. */
final class Records {

    private Records() {}

    static void write(Record record, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file);
                RecordWriter writer = Format.JSONL.writer(out, Options.plain())) {
            writer.write(record);
        }
    }
}
