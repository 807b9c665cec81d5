package rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "read --help", "read -h", "help read"})
    void everyHelpShowsAnExample(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("  rapporteur read --published 2031-05-14 examples/chaco-crisis.txt"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void helpIsColoredOnATerminalOnly() {
        assertTrue(Run.onTerminal("--help").out().contains("\u001b["));
        assertFalse(Run.of("--help").out().contains("\u001b["));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "read --version"})
    void versionIsTheBuilds(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertEquals(0, run.exitCode());
        assertTrue(run.out().matches("rapporteur \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|a command is missing; see rapporteur --help",
                "raed x|'raed'",
                "read|Missing required parameter",
                "read --published 31.3.2020 x|'31.3.2020' is not a day written like",
                "read --published 2031-02-30 x|'2031-02-30' is not a day written like",
                "read --format xml x|'xml' is none of jsonl, json",
                "read --format JSON x|'JSON' is none of jsonl, json",
                "read --color often x|'often' is none of auto, always, never",
                "read --threads 0 x|--threads must be at least 1, not 0",
                "read --threads two x|'two' is not",
                "read --expand x|'--expand'",
                "read -o examples x|-o names the folder examples",
                "read -o examples/briefs.jsonl examples/briefs.jsonl|-o names the input examples/briefs.jsonl",
            })
    void whatIsNotUnderstoodIsSaidInOneLine(String arguments, String expected) {
        Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("rapporteur: "), run.err());
        assertTrue(run.err().contains(expected), run.err());
    }

    @Test
    void aMissingModelIsAFailureThatNamesIt(@TempDir Path folder) throws IOException {
        Path output = Files.writeString(folder.resolve("acts.jsonl"), "older\n");

        Run run = Run.of("read", "--model", folder.toString(), "-o", output.toString(), "examples/briefs.jsonl");

        assertEquals(1, run.exitCode());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().contains(folder.toString()), run.err());
        assertEquals("older\n", Files.readString(output));
    }
}
