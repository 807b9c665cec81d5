package rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The whole output for the example, byte for byte, and the part of it that the README shows. Who changes it on purpose
 * writes both anew with {@code -Dgolden.update=true}, and reads every act that differs against the article.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("app/src/test/resources/golden/chaco-crisis.jsonl");
    private static final Path README = Path.of("README.md");
    private static final Pattern SAMPLE =
            Pattern.compile("(?<=<!-- sample -->\n```text\n).*?(?=^```)", Pattern.MULTILINE | Pattern.DOTALL);

    /** By their triggers; an act comes with those that stand within it. */
    private static final Pattern ACTS_IN_README = Pattern.compile("\\*(demanded|seize|urged|visit)\\*");

    @Test
    void theExampleGivesItsRecord() throws IOException {
        String record = read("jsonl");
        if (isUpdate()) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, record);
        }

        assertEquals(Files.readString(GOLDEN), record);
    }

    @Test
    void theReadmeShowsRealOutput() throws IOException {
        String sample = Stream.of(read("text").split("\n\n"))
                .filter(act -> ACTS_IN_README.matcher(act).find())
                .map(String::strip)
                .collect(Collectors.joining("\n\n", "", "\n"));
        String readme = Files.readString(README);
        String expected = SAMPLE.matcher(readme).replaceFirst(Matcher.quoteReplacement(sample));
        if (isUpdate()) {
            Files.writeString(README, expected);
        }

        assertEquals(expected, Files.readString(README));
    }

    private static String read(String format) {
        Run run = Run.of("read", "--published", "2031-05-14", "--format", format, "examples/chaco-crisis.txt");
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }

    private static boolean isUpdate() {
        return Boolean.getBoolean("golden.update");
    }
}
