package rapporteur.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.model.Article;

class JsonLinesTest {

    private static final int LIMIT = 1000;

    @Test
    void readsAllFields() {
        List<Outcome> outcomes = read("""
                {"id": "a", "text": "\\uFEFFTalks.", "published": "2022-02-01T23:00:00-05:00", "title": "Talks", \
                "url": "https://courier.example/a", "outlet": "The Courier", "tags": [{"deep": [1]}]}
                """.getBytes(UTF_8));
        Article article = assertInstanceOf(Outcome.Read.class, outcomes.get(0)).article();
        assertEquals("a", article.id());
        assertEquals("\uFEFFTalks.", article.text());
        assertEquals(Optional.of(LocalDate.of(2022, 2, 1)), article.published());
        assertEquals(Optional.of("Talks"), article.title());
        assertEquals(Optional.of("https://courier.example/a"), article.url());
        assertEquals(Optional.of("The Courier"), article.outlet());
        assertEquals(1, outcomes.size());
    }

    @Test
    void takesNullAndBlankForUnknownAndRepeatedIdsAsTheyAre() {
        List<Outcome> outcomes = read(("{\"text\": \"A.\", \"id\": null, \"title\": \" \", \"url\": \"\"}\r\n"
                        + "{\"text\": \"B.\", \"id\": \"x\"}\n{\"text\": \"C.\", \"id\": \"x\"}")
                .getBytes(UTF_8));
        List<Article> articles = outcomes.stream()
                .map(outcome -> assertInstanceOf(Outcome.Read.class, outcome).article())
                .toList();
        assertEquals(
                List.of("f#1", "x", "x"), articles.stream().map(Article::id).toList());
        assertEquals(Optional.empty(), articles.get(0).title());
    }

    static Stream<List<String>> broken() {
        return Stream.of(
                List.of("{\"text\": 5}", "1:10", "field \"text\" is not a string"),
                List.of("{\"text\": \"A.\", \"published\": 2022}", "1:29", "field \"published\" is not a string"),
                List.of(
                        "{\"text\": \"A.\", \"published\": \"yesterday\"}",
                        "1:29",
                        "field \"published\" is not an ISO date or date-time: \"yesterday\""),
                List.of("{\"id\": \"a\"}", "1:1", "field \"text\" is missing or blank"),
                List.of("{\"text\": \" \\n\\u00a0\"}", "1:1", "field \"text\" is missing or blank"),
                List.of("[1, 2]", "1:1", "not a JSON object"),
                List.of("{\"text\": \"A.\"} {\"text\": \"B.\"}", "1:16", "more after the object"),
                List.of("{\"text\": \"\\ud83d\"}", "1:10", "field \"text\" has half a surrogate pair at character 0"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsWrongAndWhere(List<String> expected) {
        List<Outcome> outcomes = read((expected.get(0) + "\n{\"text\": \"Next.\"}").getBytes(UTF_8));
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, outcomes.get(0));
        assertEquals(expected.get(1), failed.place());
        assertEquals(expected.get(2), failed.problem());
        assertEquals(
                "f#2",
                assertInstanceOf(Outcome.Read.class, outcomes.get(1)).article().id());
    }

    static Stream<String> brokenJson() {
        return Stream.of(
                "{\"text\": \"A.\"",
                "{\"text\": \"A.",
                "{text: \"A.\"}",
                "{\"text\": \"A.\", \"text\": \"B.\"}",
                "{\"text\": \"A.\", \"x\": " + "[".repeat(200) + "]".repeat(200) + "}",
                "}",
                "{\"text\": \"A\u0001\"}",
                "NaN");
    }

    @ParameterizedTest
    @MethodSource("brokenJson")
    void goesOnAfterBrokenJson(String line) {
        List<Outcome> outcomes = read((line + "\n{\"text\": \"Next.\"}").getBytes(UTF_8));
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, outcomes.get(0));
        assertTrue(failed.problem().startsWith("broken JSON: "), failed.problem());
        assertTrue(failed.message().startsWith("f:1:"), failed.message());
        assertInstanceOf(Outcome.Read.class, outcomes.get(1));
    }

    @Test
    void namesTheColumnOfWhatIsNotUtf8() {
        byte[] bytes = "{\"id\": \"\u00FC\", \"text\": \"Z\u00FCrich.\"}".getBytes(ISO_8859_1);
        Outcome.Failed failed =
                assertInstanceOf(Outcome.Failed.class, read(bytes).get(0));
        assertEquals("1:9", failed.place());
        assertEquals("not UTF-8", failed.problem());
    }

    @Test
    void skipsALineOverTheLimitToItsEnd() {
        String text = "{\"text\": \"" + "a".repeat(5000) + "\"}\n{\"text\": \"Next.\"}";
        List<Outcome> outcomes = read(text.getBytes(UTF_8));
        assertEquals(
                "1:1", assertInstanceOf(Outcome.Failed.class, outcomes.get(0)).place());
        assertInstanceOf(Outcome.Read.class, outcomes.get(1));
        assertEquals(2, outcomes.size());
    }

    static Stream<Path> fuzzed() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(JsonLinesTest.class.getResource("fuzzed").toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    /** Every input that once made the reader throw is kept there. */
    @ParameterizedTest
    @MethodSource("fuzzed")
    void survivesWhatFuzzingFound(Path file) throws IOException {
        assertTrue(!read(Files.readAllBytes(file)).isEmpty());
    }

    static List<Outcome> read(byte[] bytes) {
        JsonLines lines = new JsonLines("f", new ByteArrayInputStream(bytes), LIMIT);
        List<Outcome> outcomes = new ArrayList<>();
        for (Optional<Outcome> next = lines.next(); next.isPresent(); next = lines.next()) {
            outcomes.add(next.get());
        }
        return outcomes;
    }
}
