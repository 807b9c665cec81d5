package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapporteur.Rapporteur;
import rapporteur.model.Status;

/** What is measured by the shipped model on sentences. */
class OwnSentencesTest {

    private static Rapporteur rapporteur;

    @BeforeAll
    static void open() {
        rapporteur = Rapporteur.open();
    }

    @AfterAll
    static void close() {
        rapporteur.close();
    }

    @ParameterizedTest
    @EnumSource(MarkedStatuses.Half.class)
    void eachHalfHasFifteenSentencesOfEachStatus(MarkedStatuses.Half half) {
        Scores scores = MarkedStatuses.of(half, rapporteur, new PrintWriter(Writer.nullWriter()));
        for (Status status : Status.values()) {
            assertEquals(15, scores.of(status.code()).gold(), status.code());
        }
        assertEquals(150, scores.of("all").gold());
        assertTrue(scores.of("asserted").right() > 7, "most that is plainly told is told so");
    }

    @Test
    void petrarchsCodingsAreMatchedByTheTextOfTheParties(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve(Petrarch.ACTORS),
                "<!-- a remark -->\nFRANCE [FRA]\n+FRENCH\n\nIRAN\n\t[IRN]\nPERU [PER]\n");
        Files.writeString(
                folder.resolve(Petrarch.RECORDS),
                sentence("FRA", "IRN", "122", "The French government condemned Iran on Monday.")
                        + sentence("FRA", "PER", "122", "France condemned\nIran on Tuesday.")
                        + sentence("FRA", "IRN", "903", "France condemned Iran on Friday."));

        Petrarch tests = Petrarch.read(folder);
        Scores scores = tests.score(rapporteur);

        assertEquals(2, tests.size(), "a code of no root cannot be scored");
        assertEquals(new Tally(1, 2, 2), scores.of("codings found"));
        assertEquals(new Tally(1, 2, 2), scores.of("sentences, all found"));
    }

    private static String sentence(String source, String target, String code, String text) {
        return "<Sentence date=\"19950101\" id=\"T\" category=\"T\">\n<EventCoding sourcecode=\"" + source
                + "\" targetcode=\"" + target + "\" eventcode=\"" + code + "\"></EventCoding>\n<Text>\n" + text
                + "\n</Text>\n</Sentence>\n";
    }
}
