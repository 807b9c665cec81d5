package rapporteur.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
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

    /** As htmldate's own evaluation counts: where a page has no day of its own, every answer is wrong. */
    private static Tally tally(String gold, String found) {
        int right = gold.equals(found) ? 1 : 0;
        // a wrong answer is one that gold does not have: it costs once
        return new Tally(right, right + (found == null ? 1 : 0), found == null ? 0 : 1);
    }

    private static void print(String title, Tally counts, PrintWriter out) {
        long wrong = counts.predicted() - counts.right();
        long missed = counts.gold() - counts.right();
        Scores.line(out, "%-28s %8.4f %8d %8d %8d", title, counts.f1(), counts.right(), wrong, missed);
    }

    @Override
    public Integer call() throws IOException {
        Path corpus = Corpora.find(folder, Corpora.HTMLDATE);
        Map<String, JsonNode> gold = gold(corpus);
        Map<String, byte[]> pages = pages(corpus.resolve("html.tar.xz"));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter misses = verbose.misses(out);
        out.println(corpus + ": " + gold.size() + " pages, of which every other was looked at");
        Tally[] halves = {Tally.NONE, Tally.NONE};
        Pages reader = new Pages();
        int index = 0;
        for (Map.Entry<String, JsonNode> each : gold.entrySet()) {
            String file = each.getValue().path("file").asText();
            String day = each.getValue().path("date").asText();
            Fact found = published(reader, file, pages.get(file));
            String answer = found == null ? null : found.value();
            halves[index % 2] = halves[index % 2].plus(tally(day, answer));
            if (index % 2 == 0 && !day.equals(answer)) {
                misses.println(day + ", found " + (found == null ? "none" : answer + " in " + found.from()) + ": "
                        + each.getKey());
            }
            index++;
        }
        Scores.line(out, "%-28s %8s %8s %8s %8s", "", "F1", "right", "wrong", "missed");
        print("all pages", halves[0].plus(halves[1]), out);
        print("half that was looked at", halves[0], out);
        print("half for figures only", halves[1], out);
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
        Archive.files(archive, path -> true)
                .forEach((path, bytes) -> pages.put(String.valueOf(Path.of(path).getFileName()), bytes));
        return pages;
    }
}
