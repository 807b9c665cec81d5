package rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnActorsTest {

    private static final String TEXT =
            "The Tollek Front attacked the port on Monday. Arna Tollek said the dredgers had been warned.";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aTableAndADictionaryTellWhoSomeoneIs() throws IOException {
        String table = file("own.tsv", """
                name\tkind\tcountry\tsectors\trole\twikidata
                Tollek Front\tgroup\tKEN\tREB\t\tQ42
                Arna Tollek\tperson\tKEN\tOPP\tmayor in waiting\t
                """);
        String agents = file("own.agents.txt", "DREDGER [~LAB]\nODD [~XXQ]\n");

        Run run = Run.withInput(TEXT, "read", "--actors", table, "--actors", agents, "-");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("own.agents.txt: 1 codes name no country or sector"), run.err());
        assertTrue(
                run.out()
                        .contains(
                                "\"name\":\"Tollek Front\",\"kind\":\"group\",\"country\":\"KEN\",\"sectors\":[\"REB\"],\"wikidata\":\"Q42\""),
                run.out());
        assertTrue(run.out().contains("\"role\":\"mayor in waiting\""), run.out());
    }

    @Test
    void aRowThatIsWrongEndsTheRun() throws IOException {
        String table = file("own.tsv", "name\tcountry\nTollek Front\tKenya\n");

        Run run = Run.withInput(TEXT, "read", "--actors", table, "-");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("own.tsv, line 2: 'Kenya' is no country; write the ISO 3166 code"), run.err());
        assertEquals("", run.out());
    }
}
