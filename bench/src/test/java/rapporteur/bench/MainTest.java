package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "syntax nowhere/none.conllu",
                "tokens nowhere/none.conllu",
                "entities nowhere/none.iob2",
                "attributions nowhere/none",
                "acts nowhere/none.json",
                "petrarch nowhere",
                "places nowhere/none.xml",
                "judged nowhere",
                "copies nowhere",
                "int8 --full nowhere --attributions nowhere nowhere/none.conllu",
                "speed nowhere",
            })
    void saysThatACorpusIsMissing(String arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, Main.run(OutputStream.nullOutputStream(), err, arguments.split(" ")));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("nowhere") && said.contains("docs/evaluation.md"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gossip", "acts", "int8", "syntax --shape round"})
    void saysWhatIsNotUnderstood(String arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] given = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        assertEquals(2, Main.run(OutputStream.nullOutputStream(), err, given));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("; see rapporteur evaluate"), err::toString);
    }

    @Test
    void saysOfEachCorpusThatAFolderLacks(@TempDir Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, Main.run(out, err, folder.toString()));
        String said = err.toString(StandardCharsets.UTF_8);
        for (Path corpus :
                List.of(Corpora.EWT, Corpora.GUM, Corpora.NAMES, Corpora.POLNEAR, Corpora.PETRARCH, Corpora.PLACES)) {
            assertTrue(said.contains(folder.resolve(corpus) + " does not exist"), said);
        }
        String commands = out.toString(StandardCharsets.UTF_8);
        assertTrue(commands.contains("> rapporteur evaluate attributions --encoder " + folder), commands);
    }
}
