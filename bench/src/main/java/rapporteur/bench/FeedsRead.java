package rapporteur.bench;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Feeds that Rapporteur reads, beside those that ROME reads by itself, and feedparser. */
final class FeedsRead {

    private static final int SHOWN = 20;

    private final PrintWriter out;
    private final boolean verbose;
    private final String python;

    FeedsRead(PrintWriter out, boolean verbose, String python) {
        this.out = out;
        this.verbose = verbose;
        this.python = python;
    }

    void print(Path archive) throws IOException {
        Map<String, byte[]> files = files(archive);
        Set<String> rome = new HashSet<>();
        Set<String> feedparser = feedparser(files);
        Set<String> read = new HashSet<>();
        Map<String, String> reasons = new TreeMap<>();
        int articles = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (romeReads(file.getValue())) {
                rome.add(file.getKey());
            }
            InputsRead result = InputsRead.of(file.getValue());
            articles += result.articles();
            if (result.isRead()) {
                read.add(file.getKey());
            } else {
                reasons.put(file.getKey(), result.refused().get(0));
            }
        }
        out.println("feeds: " + files.size() + " files of " + archive.getFileName());
        line("read", read.size());
        line("articles in them", articles);
        line("refused with a reason", reasons.size());
        line("read by ROME alone", rome.size());
        line("  of these not read here", missing(rome, read).size());
        if (feedparser == null) {
            out.println("  feedparser: " + python + " does not have it");
        } else {
            line("read by feedparser", feedparser.size());
            line("  of these not read here", missing(feedparser, read).size());
        }
        Set<String> others = new HashSet<>(rome);
        others.addAll(feedparser == null ? Set.of() : feedparser);
        reasons.entrySet().stream()
                .filter(entry -> verbose || others.contains(entry.getKey()))
                .limit(verbose ? Long.MAX_VALUE : SHOWN)
                .forEach(entry -> out.println("    " + entry.getKey() + ": " + entry.getValue()));
    }

    private void line(String measure, int count) {
        out.printf(java.util.Locale.ROOT, "  %-28s %6d%n", measure, count);
    }

    private static Set<String> missing(Set<String> others, Set<String> read) {
        Set<String> missing = new HashSet<>(others);
        missing.removeAll(read);
        return missing;
    }

    private static Map<String, byte[]> files(Path archive) throws IOException {
        return Archive.files(archive, name -> name.endsWith(".xml") || name.endsWith(".rss") || name.endsWith(".json"));
    }

    private static boolean romeReads(byte[] bytes) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.build(new XmlReader(new ByteArrayInputStream(bytes)));
            return true;
        } catch (FeedException | IOException | RuntimeException e) {
            return false;
        }
    }

    /** The files that feedparser finds a feed or an entry in; null if there is none. */
    private Set<String> feedparser(Map<String, byte[]> files) throws IOException {
        Path folder = Files.createTempDirectory("feeds");
        Path script = folder.resolve("feedparser_reads.py");
        Path list = folder.resolve("list");
        StringBuilder names = new StringBuilder();
        Map<String, String> byNumber = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path copy = folder.resolve(String.valueOf(byNumber.size()));
            byNumber.put(copy.toString(), file.getKey());
            Files.write(copy, file.getValue());
            names.append(copy).append('\n');
        }
        Files.writeString(list, names);
        try (InputStream in = FeedsRead.class.getResourceAsStream("feedparser_reads.py")) {
            Files.copy(in, script);
            return read(
                    new ProcessBuilder(python, script.toString(), list.toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start(),
                    byNumber);
        } catch (IOException e) {
            return null;
        } finally {
            for (Path file : Corpora.files(folder, name -> true)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static Set<String> read(Process process, Map<String, String> names) throws IOException {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!printed.startsWith("feedparser")) {
            return null;
        }
        Set<String> read = new HashSet<>();
        printed.lines().skip(1).forEach(line -> read.add(names.get(line)));
        return read;
    }
}
