package rapporteur.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void readsAFileUnderItsPathAsGiven() throws IOException {
        String name = write("story.txt", "The union demanded talks.\r\n");
        Outcome.Read read = assertInstanceOf(Outcome.Read.class, only(name));
        assertEquals(name, read.article().id());
        assertEquals("The union demanded talks.\r\n", read.article().text());
        assertEquals(List.of(), read.notices());
    }

    @Test
    void readsAFolderByNameWithoutWhatIsHiddenOrOfAnotherKind() throws IOException {
        write("b/z.txt", "Z.");
        write("b/a.TXT", "A.");
        write("a.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\", \"id\": \"two\"}");
        write("c.txt", "C.");
        write(".hidden/h.txt", "H.");
        write(".hidden.txt", "H.");
        write("notes.md", "N.");
        Files.createDirectory(folder.resolve("d"));
        assertEquals(
                List.of(at("a.jsonl#1"), "two", at("b/a.TXT"), at("b/z.txt"), at("c.txt")), ids(folder.toString()));
        assertEquals(List.of(at("a.jsonl#1"), "two", at("b/a.TXT"), at("b/z.txt"), at("c.txt")), ids(folder + "/"));
    }

    @Test
    void goesOnAfterWhatCannotBeRead() throws IOException {
        String good = write("good.txt", "The union demanded talks.");
        String empty = write("empty.txt", "");
        String blank = write("blank.txt", " \r\n\u00A0\u2028");
        String page = write("gone.html", "<!DOCTYPE html>\n<html><body><h1>404 Not Found</h1></body></html>");
        String feed = write("feed.txt", "<?xml version=\"1.0\"?>\n<rss/>");
        String lines = write("none.jsonl", "\n \n");
        List<String> names =
                List.of(good, at("missing.txt"), empty, blank, page, feed, lines, "bad\0name", good + "/x", good);
        try (Stream<Outcome> outcomes = Inputs.of(names).stream()) {
            assertEquals(
                    List.of(
                            "read",
                            at("missing.txt") + ": no such file or folder; check the path",
                            empty + ": there is no text in it; leave it out",
                            blank + ": there is no text in it; leave it out",
                            page + ": an error page, not an article; fetch the page again, or leave it out",
                            feed + ": a feed without entries; skipped",
                            lines + ": there is no article in it; leave it out",
                            "bad\0name: not a path on this system",
                            good + "/x: cannot be read",
                            "read"),
                    outcomes.map(InputsTest::start).toList());
        }
    }

    @Test
    void readsPagesByNameOrByHowTheyBegin() throws IOException {
        String page =
                "\n<!DOCTYPE html><title>Talks</title><body><p>The union demanded talks with the owners on Tuesday.</p>";
        for (String name : List.of("a.html", "b.HTM", "c.xhtml", "d.txt")) {
            Outcome.Read read = assertInstanceOf(Outcome.Read.class, only(write(name, page)));
            assertEquals(
                    "The union demanded talks with the owners on Tuesday.",
                    read.article().text());
        }
    }

    @Test
    void skipsWhatIsNoReportUnlessAsked() throws IOException {
        String page = write(
                "view.html",
                "<html><head><meta property='article:section' content='Opinion'></head>"
                        + "<body><p>The owners ought to talk with the union, and soon.</p></body></html>");
        Outcome.Skipped skipped = assertInstanceOf(Outcome.Skipped.class, only(page));
        assertEquals(
                page + ": not a report but an opinion piece, which --all-genres reads; skipped", skipped.message());
        try (Stream<Outcome> all = Inputs.of(List.of(page)).withAllGenres().stream()) {
            assertInstanceOf(Outcome.Read.class, all.toList().get(0));
        }
    }

    private static String start(Outcome outcome) {
        if (outcome instanceof Outcome.Skipped skipped) {
            return skipped.message();
        }
        return outcome instanceof Outcome.Failed failed
                ? failed.message().replaceFirst("(not a path on this system|cannot be read): (?s).*", "$1")
                : "read";
    }

    @Test
    void refusesAFolderWithoutArticles() throws IOException {
        write("notes.md", "N.");
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, only(folder.toString()));
        assertEquals("no file in this folder that could hold articles", failed.problem());
    }

    @Test
    void refusesALinkToAFolderThatItStandsIn() throws IOException {
        write("a/story.txt", "The union demanded talks.");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("nowhere"));
        try (Stream<Outcome> stream = Inputs.of(List.of(folder.toString())).stream()) {
            List<Outcome> outcomes = stream.toList();
            assertEquals(3, outcomes.size());
            Outcome.Failed loop = assertInstanceOf(Outcome.Failed.class, outcomes.get(0));
            assertEquals(at("a/loop"), loop.file());
            assertInstanceOf(Outcome.Read.class, outcomes.get(1));
            Outcome.Failed dangling = assertInstanceOf(Outcome.Failed.class, outcomes.get(2));
            assertEquals("no such file or folder", dangling.problem());
        }
    }

    @Test
    void refusesAnArticleOverTheLimitAndTakesOneAtTheLimit() throws IOException {
        String at = write("at.txt", "12345678");
        String over = write("over.txt", "123456789");
        String lines = write("lines.jsonl", "{\"text\":\"123456789\"}\n");
        assertInstanceOf(Outcome.Read.class, only(Inputs.of(List.of(at)).withArticleLimit(8)));
        assertInstanceOf(Outcome.Failed.class, only(Inputs.of(List.of(over)).withArticleLimit(8)));
        Outcome.Failed failed = assertInstanceOf(
                Outcome.Failed.class, only(Inputs.of(List.of(lines)).withArticleLimit(8)));
        assertEquals("1:1", failed.place());
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertInstanceOf(
                Outcome.Failed.class,
                only(Inputs.of(List.of("-")).withStandardInput(endless).withArticleLimit(100_000)));
        assertThrows(IllegalArgumentException.class, () -> Inputs.of(List.of()).withArticleLimit(0));
    }

    @Test
    void tellsTextFromJsonLinesOnStandardInput() {
        assertEquals(List.of("-"), ids(standardInput("The union demanded talks.")));
        assertEquals(
                List.of("-#3", "b"),
                ids(standardInput("\uFEFF\n\r\n {\"text\": \"One.\"}\n{\"id\": \"b\", \"text\": \"Two.\"}")));
        assertInstanceOf(Outcome.Failed.class, only(standardInput("")));
    }

    @Test
    void readsStandardInputOnceAndLeavesItOpen() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream("{\"text\": \"One.\"}".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (Stream<Outcome> stream = Inputs.of(List.of("-", "-")).withStandardInput(in).stream()) {
            List<Outcome> outcomes = stream.toList();
            assertInstanceOf(Outcome.Read.class, outcomes.get(0));
            assertEquals(
                    "standard input was read already",
                    assertInstanceOf(Outcome.Failed.class, outcomes.get(1)).problem());
        }
        assertEquals(false, closed[0]);
    }

    /** A reader that took more than it needs would never come back from this stream. */
    @Test
    void readsLinesAsTheyAreAskedFor() {
        InputStream endless = new InputStream() {
            private final byte[] line = "{\"text\": \"The union demanded talks.\"}\n".getBytes(UTF_8);
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }
        };
        try (Stream<Outcome> stream = Inputs.of(List.of("-")).withStandardInput(endless).stream()) {
            Iterator<Outcome> outcomes = stream.iterator();
            for (int i = 1; i <= 1000; i++) {
                assertEquals(
                        "-#" + i,
                        assertInstanceOf(Outcome.Read.class, outcomes.next())
                                .article()
                                .id());
            }
            assertTrue(outcomes.hasNext());
        }
    }

    @Test
    void reportsAStreamThatBreaksOff() {
        InputStream broken = new InputStream() {
            private int left = 30;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("the cable was pulled");
                }
                return left-- == 30 ? '{' : ' ';
            }
        };
        Outcome.Failed failed = assertInstanceOf(
                Outcome.Failed.class, only(Inputs.of(List.of("-")).withStandardInput(broken)));
        assertEquals("cannot be read: the cable was pulled", failed.problem());
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }

    private String at(String name) {
        return folder + "/" + name;
    }

    private static Inputs standardInput(String text) {
        return Inputs.of(List.of("-")).withStandardInput(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static Outcome only(String name) {
        return only(Inputs.of(List.of(name)));
    }

    private static Outcome only(Inputs inputs) {
        try (Stream<Outcome> stream = inputs.stream()) {
            List<Outcome> outcomes = stream.toList();
            assertEquals(1, outcomes.size(), outcomes::toString);
            return outcomes.get(0);
        }
    }

    private static List<String> ids(String name) {
        return ids(Inputs.of(List.of(name)));
    }

    private static List<String> ids(Inputs inputs) {
        try (Stream<Outcome> stream = inputs.stream()) {
            return stream.map(outcome -> assertInstanceOf(Outcome.Read.class, outcome)
                            .article()
                            .id())
                    .toList();
        }
    }
}
