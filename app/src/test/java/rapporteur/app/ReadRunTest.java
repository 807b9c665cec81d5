package rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapporteur.collating.Copy;
import rapporteur.formats.RecordWriter;
import rapporteur.model.Article;
import rapporteur.model.Document;
import rapporteur.model.Record;
import rapporteur.reading.Outcome;

class ReadRunTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> written = new ArrayList<>();

    @Test
    void anUnexpectedErrorCostsItsArticleOnly() throws Exception {
        boolean clean = read(false, "a", "odd", "b");

        assertEquals(List.of("a", "b"), written);
        assertEquals(
                "rapporteur: odd: unexpected IllegalStateException: no head; run again with --debug for the stack trace\n",
                err.toString(StandardCharsets.UTF_8));
        assertFalse(clean);
    }

    @Test
    void aStackThatOverflowsCostsItsArticleOnly() throws Exception {
        boolean clean = read(false, "deep", "b");

        assertEquals(List.of("b"), written);
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("rapporteur: deep: unexpected StackOverflowError"));
        assertFalse(clean);
    }

    @Test
    void theStackTraceIsThereWhenAskedFor() throws Exception {
        read(true, "odd");

        assertTrue(err.toString(StandardCharsets.UTF_8).contains("\tat rapporteur.app.ReadRunTest."));
    }

    private boolean read(boolean debug, String... ids) throws IOException, InterruptedException {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Progress progress = new Progress(stream, false, System::nanoTime);
        Messages messages = new Messages(stream, debug, progress::clear);
        ReadRun run = new ReadRun(ReadRunTest::read, null, CopyMode.ONCE, new Ids(), messages, progress);
        run.read(
                Stream.of(ids)
                        .<Outcome>map(id -> new Outcome.Read(Article.of("text").withId(id), List.of()))
                        .iterator(),
                2);
        return run.isClean();
    }

    private static Record read(Article article) {
        switch (article.id()) {
            case "odd" -> throw new IllegalStateException("no head");
            case "deep" -> throw new StackOverflowError();
            default -> {
                return new Record(Document.of(article), List.of());
            }
        }
    }

    private final class Ids implements RecordWriter {
        @Override
        public void write(Record record, List<Copy> copies) {
            written.add(record.document().article().id());
        }

        @Override
        public void close() {}
    }
}
