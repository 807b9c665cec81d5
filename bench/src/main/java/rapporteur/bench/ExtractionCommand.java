package rapporteur.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.reading.Unreadable;
import rapporteur.reading.html.Pages;

/** The text of articles, taken out of pages. */
@Command(
        name = "extraction",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "The text of articles, taken out of pages: how right, and how fast.")
final class ExtractionCommand implements Callable<Integer> {

    /** What the corpus counts as the body of an article; a dateline is part of it. */
    private static final Set<Block.Kind> BODY = Set.of(Block.Kind.BODY, Block.Kind.SUBHEADING, Block.Kind.AGENCY);

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "article-extraction-benchmark. Without one, where the corpora are.")
    private Path folder;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description =
                    "Write what was found as JSON, which the corpus's own evaluate.py reads in its folder output.")
    private Path written;

    @Option(
            names = "--peers",
            paramLabel = "FOLDER",
            description = "Jars of readability4j and boilerpipe: measure them too, and the speed of all on one thread.")
    private Path peers;

    @Mixin
    private VerboseOption verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path corpus = Corpora.find(folder, Corpora.EXTRACTION);
        List<ExtractionPages.Page> pages = ExtractionPages.read(corpus);
        PrintWriter out = spec.commandLine().getOut();
        out.println(corpus + ": " + pages.size() + " pages, of which every other was looked at");
        Map<String, String> found = new TreeMap<>();
        Pages reader = new Pages();
        for (ExtractionPages.Page page : pages) {
            found.put(page.id(), body(reader, page.markup(), page.id()));
        }
        print(pages, found, out);
        if (written != null) {
            Map<String, Map<String, String>> json = new TreeMap<>();
            found.forEach((id, text) -> json.put(id, Map.of("articleBody", text)));
            new ObjectMapper().writeValue(written.toFile(), json);
        }
        if (peers != null) {
            new ExtractionPeers(peers).print(pages, out);
        }
        return 0;
    }

    /** The text that the corpus's own would be; empty where the page is refused. */
    static String body(Pages reader, String markup, String id) {
        try {
            Article article = reader.article(markup, id, null);
            return article.blocks().stream()
                    .filter(block -> BODY.contains(block.kind()))
                    .map(block -> article.text().substring(block.start(), block.end()))
                    .collect(Collectors.joining("\n"));
        } catch (Unreadable none) {
            return "";
        }
    }

    private void print(List<ExtractionPages.Page> pages, Map<String, String> found, PrintWriter out) {
        Shingles all = new Shingles();
        Shingles[] halves = {new Shingles(), new Shingles()};
        PrintWriter misses = verbose.misses(out);
        for (int i = 0; i < pages.size(); i++) {
            ExtractionPages.Page page = pages.get(i);
            double f1 = halves[i % 2].add(page.body(), found.get(page.id()));
            all.add(page.body(), found.get(page.id()));
            if (i % 2 == 0) {
                Scores.line(misses, "%.3f %s %s", f1, page.id(), page.url());
            }
        }
        Scores.line(out, "%-28s %8s %10s %8s", "", "F1", "precision", "recall");
        line(out, "all pages", all);
        line(out, "half that was looked at", halves[0]);
        line(out, "half for figures only", halves[1]);
    }

    static void line(PrintWriter out, String title, Shingles score) {
        Scores.line(out, "%-28s %8.4f %10.4f %8.4f", title, score.f1(), score.precision(), score.recall());
    }
}
