package rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {

    private static final String CRISIS = "examples/chaco-crisis.txt";
    private static final String BRIEFS = "examples/briefs.jsonl";

    @TempDir
    private Path folder;

    private String files;

    private String undated;

    @BeforeEach
    void writeManyArticles() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 8; i++) {
            // Of very different length, so that they are done in another order than they came.
            String text = "Fiji thanked Tonga. ".repeat(i % 3 == 0 ? 12 : 1);
            Files.writeString(many.resolve("article-" + i + ".txt"), text);
        }
        files = many.toString();
        undated = many.resolve("article-1.txt").toString();
    }

    @Test
    void recordsComeInTheOrderOfTheInputs() {
        Run run = Run.withInput("Peru recalled its ambassador.", "read", BRIEFS, "-", undated);

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(List.of("harbour-strike", "visit-postponed", "-", undated), articles(run));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "5"})
    void bytesAreTheSameAtAnyNumberOfThreads(String threads) {
        Run expected = Run.of("read", files, BRIEFS);

        Run run = Run.of("read", "--threads", threads, files, BRIEFS);

        assertEquals(10, articles(run).size());
        assertEquals(expected, run);
    }

    @Test
    void bytesAreTheSameInTurkeyAndBeyondTheDateLine() {
        Run expected = Run.of("read", CRISIS);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertEquals(expected, Run.of("read", CRISIS));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneActIsExplainedInWords() {
        Run run = Run.of("read", "--explain", "e329", CRISIS);

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("e329 in " + CRISIS), run.out());
        assertTrue(run.out().contains("is listed as a word of doing"), run.out());
    }

    @Test
    void anActThatIsNotThereIsSaidToBeMissing() {
        Run run = Run.of("read", "--explain", "e1", CRISIS);

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("no act has the id e1"), run.err());
        assertEquals(
                2, Run.of("read", "--explain", "e1", "--format", "json", CRISIS).exitCode());
    }

    @Test
    void theGivenDayIsForArticlesWithoutOne() {
        Run run = Run.of("read", "--published", "2030-01-31", BRIEFS, undated);

        List<String> published = articleLines(run).stream()
                .map(line -> line.replaceAll(".*\"published\":\"([^\"]*)\".*", "$1"))
                .toList();
        assertEquals(List.of("2031-05-12", "2031-05-13", "2030-01-31"), published);
    }

    @Test
    void textIsForTerminals() {
        assertFalse(Run.onTerminal("read", BRIEFS).out().startsWith("{"));
        assertTrue(Run.onTerminal("read", "--format", "jsonl", BRIEFS).out().startsWith("{"));
        assertTrue(Run.of("read", BRIEFS).out().startsWith("{"));
    }

    @Test
    void colorIsForTerminalsUnlessAskedFor() {
        assertTrue(Run.onTerminal("read", BRIEFS).out().contains("\u001b["));
        assertFalse(Run.onTerminal("read", "--color", "never", BRIEFS).out().contains("\u001b["));
        assertFalse(Run.of("read", "--format", "text", BRIEFS).out().contains("\u001b["));
        assertTrue(Run.of("read", "--format", "text", "--color", "always", BRIEFS)
                .out()
                .contains("\u001b["));
    }

    @Test
    void aFileHoldsWhatStandardOutputWould() throws IOException {
        Path output = folder.resolve("acts.jsonl");
        Run expected = Run.of("read", undated);

        Run run = Run.of("read", "-o", output.toString(), undated);

        assertEquals(new Run(0, "", ""), run);
        assertEquals(expected.out(), Files.readString(output));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("acts.jsonl", "many"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aMinusForTheOutputIsStandardOutput() {
        assertEquals(Run.of("read", BRIEFS), Run.of("read", "-o", "-", BRIEFS));
    }

    @Test
    void anOutputWithoutItsFolderIsAFailure() {
        String output = folder.resolve("none/acts.jsonl").toString();

        Run run = Run.of("read", "-o", output, undated);

        assertEquals(new Run(1, "", "rapporteur: " + output + ": its folder is not there; create it first\n"), run);
    }

    @Test
    void aReaderThatStopsListeningEndsTheRunQuietly() {
        assertEquals(new Run(0, "", ""), Run.onto(failingAfterFirstWrite("Broken pipe"), "read", files));
    }

    @Test
    void aFullDiskIsAFailure() {
        Run run = Run.onto(failingAfterFirstWrite("No space left on device"), "read", files);

        assertEquals(1, run.exitCode());
        assertEquals(
                "rapporteur: standard output: cannot be written: No space left on device; write to another place\n",
                run.err());
    }

    private static OutputStream failingAfterFirstWrite(String reason) {
        return new OutputStream() {
            private boolean written;

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (written) {
                    throw new IOException(reason);
                }
                written = true;
            }
        };
    }

    static List<String> articleLines(Run run) {
        return run.outLines().stream()
                .filter(line -> line.contains("\"kind\":\"article\""))
                .toList();
    }

    static List<String> articles(Run run) {
        return articleLines(run).stream()
                .map(line -> line.replaceAll(".*?\"article\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
