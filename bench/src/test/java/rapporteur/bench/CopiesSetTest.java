package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapporteur.bench.MadeCopies.Change;
import rapporteur.bench.TranslatedNews.Rendering;

class CopiesSetTest {

    private static final String XML = """
            <dataset>
              <doc id="one"><src lang="is"><p><seg id="1">Skip</seg></p></src>
                <ref lang="en" translator="A"><p><seg id="1">A ship.</seg><seg id="2">It &amp; sailed.</seg></p></ref>
                <hyp system="X" lang="en"><p><seg id="1">A boat.</seg></p></hyp></doc>
              <doc id="two"><src lang="is"><p><seg id="1">Hus</seg></p></src>
                <ref lang="en" translator="A"><p><seg id="1">A house.</seg></p></ref></doc>
            </dataset>
            """;

    @Test
    void halvesHaveEveryOtherDocument() throws Exception {
        assertEquals(
                List.of(
                        new Rendering("f/one", "human A", List.of("A ship.", "It & sailed.")),
                        new Rendering("f/one", "X", List.of("A boat."))),
                TranslatedNews.parse("f", XML, false));
        assertEquals(
                List.of(new Rendering("f/two", "human A", List.of("A house."))), TranslatedNews.parse("f", XML, true));
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void copiesAreTheSameInEveryRunAndNoneOfThemTheReport(Change change) {
        Rendering report = rendering("one");
        String made = MadeCopies.of(report, change, rendering("two"));

        assertEquals(made, MadeCopies.of(report, change, rendering("two")));
        assertNotEquals(MadeCopies.text(report.sentences()), made);
        assertTrue(made.contains("Sentence 2 of one."), made);
    }

    private static Rendering rendering(String name) {
        List<String> sentences = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "Sentence " + i + " of " + name + ".")
                .toList();
        return new Rendering(name, "X", sentences);
    }
}
