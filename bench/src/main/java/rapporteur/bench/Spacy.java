package rapporteur.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** spaCy as a peer, in a process of the user's own Python. */
final class Spacy {

    /** Its small English model. */
    static final String SMALL = "en_core_web_sm";

    private final String python;
    private final String model;

    /**
     * @param python a Python that has spaCy and the model
     * @param model by name, or the folder it is in
     */
    Spacy(String python, String model) {
        this.python = python;
        this.model = model;
    }

    /** What it took, and which parts of which version did it. */
    record Run(Timing timing, String title) {}

    /**
     * Reads the files, after the first of them were read to warm up.
     *
     * @throws IOException if it cannot be run, with the last it said
     */
    Run time(List<Path> files, int warmUp, int core) throws IOException {
        Path folder = Files.createTempDirectory("spacy");
        Path script = folder.resolve("spacy-speed.py");
        Path printed = folder.resolve("printed");
        Path said = folder.resolve("said");
        try (InputStream resource = Spacy.class.getResourceAsStream("spacy-speed.py")) {
            Files.copy(resource, script);
            List<String> command = new ArrayList<>(List.of(python, script.toString(), model, String.valueOf(warmUp)));
            files.forEach(file -> command.add(file.toAbsolutePath().toString()));
            Child.run(Child.pinned(command, core), printed, said);
            Properties lines = Child.properties(printed);
            return new Run(
                    Timing.of(lines), "spaCy " + lines.getProperty("version") + ", " + lines.getProperty("parts"));
        } finally {
            for (Path file : List.of(script, printed, said, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
