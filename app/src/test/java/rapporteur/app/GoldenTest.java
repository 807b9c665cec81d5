package rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The whole output for the example, byte for byte. Who changes it on purpose writes it anew with
 * {@code -Dgolden.update=true}, and reads every act that differs.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("app/src/test/resources/golden/chaco-crisis.jsonl");

    @Test
    void theExampleGivesTheRecordThatWasReadByPeople() throws IOException {
        Run run = Run.of("read", "--published", "2031-05-14", "examples/chaco-crisis.txt");
        assertEquals(0, run.exitCode(), run.err());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, run.out());
        }

        assertEquals(Files.readString(GOLDEN), run.out());
    }
}
