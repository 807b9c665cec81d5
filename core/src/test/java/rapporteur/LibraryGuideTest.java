package rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.formats.Format;
import rapporteur.formats.Options;
import rapporteur.formats.RecordWriter;
import rapporteur.model.Act;
import rapporteur.model.Article;
import rapporteur.model.Record;
import rapporteur.model.Span;
import rapporteur.reading.Inputs;
import rapporteur.reading.Outcome;

/** The code of docs/library.md, run; and the guide shows this code and no other. */
class LibraryGuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "library.md");
    private static final Path THIS = Path.of("src", "test", "java", "rapporteur", "LibraryGuideTest.java");
    private static final Pattern REGION =
            Pattern.compile("^ *// region (\\S+)\\n(.*?)^ *// end\\n", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SHOWN =
            Pattern.compile("<!-- (\\S+) -->\\n```java\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void oneArticle() {
        // region one-article
        List<String> lines = new ArrayList<>();
        String text =
                "Kenya’s President Amina Otieno said on Monday that her country had closed its border with Uganda.";
        LocalDate published = LocalDate.of(2031, 5, 14);
        try (Rapporteur rapporteur = Rapporteur.open()) {
            Record record = rapporteur.read(Article.of(text, published));
            for (Act act : record.acts()) {
                Span trigger = act.trigger().get(0);
                lines.add(
                        act.kind().code() + " " + act.type().code() + ": " + trigger.text() + " at " + trigger.start());
            }
        }
        // end
        assertTrue(lines.stream().anyMatch(line -> line.matches("statement .*: said at 31")), lines.toString());
    }

    @Test
    void onWhoseWord() {
        try (Rapporteur rapporteur = Rapporteur.open()) {
            Record record = rapporteur.read(Article.of(
                    "Kenya’s President Amina Otieno said that her country had closed its border with Uganda."));
            // region on-whose-word
            for (Act act : record.acts()) {
                // Empty if the article itself asserts it.
                Optional<Act> statement = act.within().flatMap(record::act);
                String source = statement
                        .map(said -> said.source().spans().get(0).text())
                        .orElse("the article");
                // Words stand in the text exactly where their span says.
                assert act.spans().stream()
                        .allMatch(span -> span.standsIn(record.document().text()));
                System.out.println(act.trigger().get(0).text() + " on the word of " + source);
            }
            // end
            assertFalse(record.acts().isEmpty());
        }
    }

    @Test
    void manyArticles(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"id\": \"a\", \"text\": \"Malta thanked Cyprus.\"}\n{\"id\": \"b\"}\n");
        List<String> inputs = List.of(folder.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> problems = new ArrayList<>();
        // region many-articles
        try (Rapporteur rapporteur = Rapporteur.open();
                RecordWriter writer = Format.JSONL.writer(out, Options.plain());
                Stream<Outcome> outcomes = Inputs.of(inputs).stream()) {
            for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
                if (outcome instanceof Outcome.Read read) {
                    writer.write(rapporteur.read(read.article()));
                } else if (outcome instanceof Outcome.Failed failed) {
                    problems.add(failed.message());
                }
            }
        }
        // end
        assertTrue(out.toString(StandardCharsets.UTF_8)
                .startsWith("{\"format\":1,\"kind\":\"article\",\"article\":\"a\""));
        assertEquals(1, problems.size());
    }

    @Test
    void theGuideShowsThisCode() throws IOException {
        List<String> here = new ArrayList<>();
        Matcher regions = REGION.matcher(Files.readString(THIS));
        while (regions.find()) {
            here.add(regions.group(1) + "\n" + regions.group(2).stripTrailing().stripIndent());
        }
        List<String> there = new ArrayList<>();
        Matcher shown = SHOWN.matcher(Files.readString(GUIDE));
        while (shown.find()) {
            there.add(shown.group(1) + "\n" + shown.group(2).strip());
        }

        assertEquals(3, here.size());
        assertEquals(here, there);
        assertEquals(3, Files.readString(GUIDE).split("```java", -1).length - 1, "code that no test runs");
    }
}
