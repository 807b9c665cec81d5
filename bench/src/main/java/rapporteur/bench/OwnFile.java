package rapporteur.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that come along with the evaluation. */
final class OwnFile {

    private OwnFile() {}

    /** The lines of a file beside this class that are no comments, which begin with #. */
    static List<String> lines(String name) {
        try (InputStream resource = OwnFile.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
