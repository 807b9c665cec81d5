package rapporteur.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rapporteur.model.Fact;
import rapporteur.reading.PageReader;
import rapporteur.reading.Unreadable;
import rapporteur.reading.html.Pages;

/** The day on which pages were published. */
@Command(name = "htmldate", mixinStandardHelpOptions = true, description = "The day on which pages were published.")
final class HtmldateCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The evaluation of htmldate: eval_default.json, eval_mediacloud_2020.json, html.tar.xz. "
                    + "Without one, where the corpora are.")
    private Path folder;

    @Mixin
    private VerboseOption verbose;

    @Spec
    private CommandSpec spec;

    /** Counts as htmldate's own evaluation does: where a page has no day of its own, every answer is wrong. */
    private static final class Counts {
        private int right;
        private int wrong;
        private int missed;

        void add(String gold, String found) {
            right += gold.equals(found) ? 1 : 0;
            wrong += found != null && !gold.equals(found) ? 1 : 0;
            missed += found == null ? 1 : 0;
        }

        void print(String title, PrintWriter out) {
            double f1 = 2.0 * right / Math.max(1, 2 * right + wrong + missed);
            Scores.line(out, "%-28s %8.4f %8d %8d %8d", title, f1, right, wrong, missed);
        }
    }

    @Override
    public Integer call() throws IOException {
        Path corpus = Corpora.find(folder, Corpora.HTMLDATE);
        Map<String, JsonNode> gold = gold(corpus);
        Map<String, byte[]> pages = pages(corpus.resolve("html.tar.xz"));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter misses = verbose.misses(out);
        out.println(corpus + ": " + gold.size() + " pages, of which every other was looked at");
        Counts all = new Counts();
        Counts[] halves = {new Counts(), new Counts()};
        Pages reader = new Pages();
        int index = 0;
        for (Map.Entry<String, JsonNode> each : gold.entrySet()) {
            String file = each.getValue().path("file").asText();
            String day = each.getValue().path("date").asText();
            Fact found = published(reader, file, pages.get(file));
            String answer = found == null ? null : found.value();
            all.add(day, answer);
            halves[index % 2].add(day, answer);
            if (index % 2 == 0 && !day.equals(answer)) {
                misses.println(day + ", found " + (found == null ? "none" : answer + " in " + found.from()) + ": "
                        + each.getKey());
            }
            index++;
        }
        Scores.line(out, "%-28s %8s %8s %8s %8s", "", "F1", "right", "wrong", "missed");
        all.print("all pages", out);
        halves[0].print("half that was looked at", out);
        halves[1].print("half for figures only", out);
        return 0;
    }

    private static Fact published(Pages reader, String file, byte[] bytes) throws IOException {
        if (bytes == null) {
            throw new IOException("html.tar.xz holds no page " + file);
        }
        try {
            return reader.facts(new PageReader.Page(file, bytes, null, null)).stream()
                    .filter(fact -> fact.kind() == Fact.Kind.PUBLISHED)
                    .findFirst()
                    .orElse(null);
        } catch (Unreadable none) {
            return null;
        }
    }

    private static Map<String, JsonNode> gold(Path corpus) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS);
        Map<String, JsonNode> gold = new TreeMap<>();
        for (String name : List.of("eval_default.json", "eval_mediacloud_2020.json")) {
            mapper.readTree(corpus.resolve(name).toFile())
                    .fields()
                    .forEachRemaining(each -> gold.put(each.getKey(), each.getValue()));
        }
        return gold;
    }

    private static Map<String, byte[]> pages(Path archive) throws IOException {
        Map<String, byte[]> pages = new HashMap<>();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    pages.put(String.valueOf(Path.of(entry.getName()).getFileName()), tar.readAllBytes());
                }
            }
        }
        return pages;
    }
}
