package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NgecTestsTest {

    @TempDir
    private Path folder;

    private NgecTests read(String python) throws IOException {
        Files.writeString(folder.resolve("test_own.py"), python);
        return NgecTests.read(folder);
    }

    @Test
    void readsPhrasesDaysAndAssertions() throws IOException {
        NgecTests tests = read("""
                def test_one(ag):
                    code = ag.agent_to_code("Danish sailors", query_date="2 May 2019")
                    assert code['country'] == "DNK"  # a comment
                    assert code['code_1'] in ["MIL", "LAB"]
                    assert code['code_2'] == "OPP"

                #def test_never(ag):
                #    code = ag.agent_to_code("nobody")
                def test_two(ag):
                    d = {"actor": "the navy", "context": "Peru",
                         "date": "Today", "correct_country": "PER"}
                    code = ag.agent_to_code(d['actor'], d['context'], d['date'])
                    assert code['country'] == d['correct_country']

                cooks = ["cook", "fry cook"]
                @pytest.mark.parametrize("cook", cooks)
                def test_three(ag, cook):
                    code = ag.short_text_to_agent(cook)
                    assert code is None

                def test_four(ag):
                    wiki = ag.query_wiki("Peru")
                    assert wiki['title'] == "Peru"
                """);
        assertEquals(4, tests.functions());
        assertEquals(3, tests.understood());
        NgecTests.Case first = tests.cases().get(0);
        assertEquals("Danish sailors", first.phrase());
        assertEquals(Optional.of(LocalDate.of(2019, 5, 2)), first.date());
        assertEquals(List.of("DNK"), first.countries());
        assertEquals(List.of(List.of("MIL", "LAB"), List.of("OPP")), first.sectors());
        NgecTests.Case second = tests.cases().get(1);
        assertEquals(List.of("Peru"), second.context());
        assertEquals(List.of("PER"), second.countries());
        assertEquals(
                List.of("cook", "fry cook"),
                tests.cases().subList(2, 4).stream().map(NgecTests.Case::phrase).toList());
        assertEquals(List.of(List.of("")), tests.cases().get(2).sectors());
    }

    @Test
    void countsRightOnes() throws IOException {
        NgecTests tests = read("""
                def test_right(ag):
                    code = ag.agent_to_code("Danish soldiers")
                    assert code['country'] == "DNK"
                    assert code['code_1'] == "MIL"
                def test_wrong(ag):
                    code = ag.agent_to_code("Danish soldiers")
                    assert code['country'] == "NOR"
                    assert code['code_1'] == ""
                """);
        StringWriter misses = new StringWriter();
        Scores scores = new ActorPhraseScore(LocalDate.of(2022, 1, 1), new PrintWriter(misses)).of(tests.cases());
        assertEquals(new Tally(1, 2, 2), scores.of("country"));
        assertEquals(new Tally(1, 2, 2), scores.of("sector"));
        assertTrue(misses.toString().contains("test_wrong"));
    }

    @Test
    void refusesAFolderWithoutTests() {
        assertThrows(Corpora.Missing.class, () -> NgecTests.read(folder));
    }

    @Test
    void rosterNamesTheLineThatIsWrong() throws IOException {
        RosterScore score = new RosterScore(new PrintWriter(new StringWriter()));
        assertEquals(
                2,
                score.facts("own.tsv", List.of("country\tyears", "DNK\t2014 A|2015 B"))
                        .size());
        for (String line : List.of("DNK", "XXX\t2014 A", "DNK\tA 2014")) {
            IOException error = assertThrows(IOException.class, () -> score.facts("own.tsv", List.of(line)));
            assertTrue(error.getMessage().startsWith("own.tsv, line 1: "), error.getMessage());
        }
    }
}
