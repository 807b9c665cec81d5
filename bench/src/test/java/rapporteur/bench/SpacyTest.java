package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a stand-in for Python, since spaCy is the user's own. */
class SpacyTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheScriptPrints() throws IOException {
        Path python = python("echo load=1.5; echo seconds=4; echo tokens=$#; echo version=3.8; echo parts=tagger,ner");
        Spacy.Run run = new Spacy(python.toString(), "small").time(List.of(folder, folder), 1, 0);
        // the script, the model, the number to warm up with, and two files
        assertEquals(new Timing(1.5, 4, 5), run.timing());
        assertEquals("spaCy 3.8, tagger,ner", run.title());
    }

    @Test
    void tellsWhatPythonSaid() throws IOException {
        Path python = python("echo \"ModuleNotFoundError: No module named 'spacy'\" >&2; exit 1");
        IOException error = assertThrows(
                IOException.class, () -> new Spacy(python.toString(), Spacy.SMALL).time(List.of(folder), 1, 0));
        assertTrue(error.getMessage().contains("No module named 'spacy'"), error.getMessage());
    }

    private Path python(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("python"), "#!/bin/sh\n" + body + "\n");
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }
}
