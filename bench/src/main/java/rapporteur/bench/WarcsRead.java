package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.netpreserve.jwarc.WarcReader;

/** What is read of each web archive, beside the records that jwarc reads by itself. */
final class WarcsRead {

    private final PrintWriter out;

    WarcsRead(PrintWriter out) {
        this.out = out;
    }

    void print(Path folder) throws IOException {
        out.println("web archives:");
        for (Path file : Corpora.files(folder, name -> true)) {
            InputsRead read = InputsRead.of(Files.readAllBytes(file));
            out.printf(
                    Locale.ROOT,
                    "  %-42s articles %2d, jwarc alone %s%n",
                    file.getFileName(),
                    read.articles(),
                    jwarc(file));
            read.refused().forEach(reason -> out.println("    " + reason));
        }
    }

    private static String jwarc(Path file) {
        int records = 0;
        try (WarcReader reader = new WarcReader(file)) {
            while (reader.next().isPresent()) {
                records++;
            }
            return records + " records";
        } catch (IOException | RuntimeException e) {
            return records + " records, then: " + e.getMessage();
        }
    }
}
