package rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read costs one line and exit code 1; what stands around it is read all the same. */
class OddInputTest {

    private static final String SOUND = "examples/briefs.jsonl";
    private static final List<String> SOUND_ARTICLES = List.of("harbour-strike", "visit-postponed");

    @TempDir
    private Path folder;

    @Test
    void anEmptyFile() throws IOException {
        assertFailsAlone(Files.createFile(folder.resolve("empty.txt")), "");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] binary = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertFailsAlone(Files.write(folder.resolve("photo.txt"), binary), ":byte 8");
    }

    @Test
    void aFileOfFiftyMegabytes() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        assertFailsAlone(huge, "");
    }

    @Test
    void aFileThatIsNotThere() {
        assertFailsAlone(folder.resolve("not\nthere.txt"), "");
    }

    @Test
    void aLinkToItself() throws IOException {
        Path loop = folder.resolve("loop.txt");
        assertFailsAlone(Files.createSymbolicLink(loop, loop), "");
    }

    @Test
    void aFolderThatLeadsBackIntoItself() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path link = Files.createSymbolicLink(inner.resolve("back"), folder);
        assertFailsAlone(folder, "/inner/" + link.getFileName());
    }

    @Test
    void aBrokenLineAmongJsonLines() throws IOException {
        String good = "{\"id\": \"%s\", \"text\": \"Malta thanked Cyprus.\"}\n";
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(
                lines,
                String.format(good, "before") + "{\"id\": \"broken\", \"text\": \n" + String.format(good, "after"));

        Run run = Run.of("read", lines.toString(), SOUND);

        assertEquals(1, run.exitCode());
        assertEquals(List.of("before", "after", "harbour-strike", "visit-postponed"), ReadTest.articles(run));
        assertOneLine(lines + ":2:", run);
    }

    @Test
    void textInAnOlderEncodingIsReadWithANotice() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "“São Tomé”, the café owner said.".getBytes(Charset.forName("windows-1252")));

        Run run = Run.of("read", latin.toString());

        assertEquals(0, run.exitCode());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("rapporteur: " + latin + ": "), run.err());
    }

    @Test
    void textInAnEncodingThatCannotBeTold() throws IOException {
        Path cyrillic = folder.resolve("cyrillic.txt");
        byte[] bytes = "Премьер-министр прибыл в столицу".getBytes(Charset.forName("KOI8-R"));
        assertFailsAlone(Files.write(cyrillic, bytes), ":byte 0");
    }

    @Test
    void standardInputWithoutText() {
        Run run = Run.withInput(" \n", "read", "-", SOUND);

        assertEquals(1, run.exitCode());
        assertEquals(SOUND_ARTICLES, ReadTest.articles(run));
        assertOneLine("-:", run);
    }

    private static void assertFailsAlone(Path odd, String place) {
        Run run = Run.of("read", odd.toString(), SOUND);

        assertEquals(1, run.exitCode());
        assertEquals(SOUND_ARTICLES, ReadTest.articles(run));
        assertOneLine(Messages.onOneLine(odd.toString()) + place + ": ", run);
    }

    /** Problem and remedy, on one line that begins with the place. */
    private static void assertOneLine(String place, Run run) {
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("rapporteur: " + place), run.err());
        assertTrue(run.err().substring(("rapporteur: " + place).length()).contains("; "), run.err());
        assertTrue(run.err().getBytes(StandardCharsets.UTF_8).length < 400, run.err());
    }
}
