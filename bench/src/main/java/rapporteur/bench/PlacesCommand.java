package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rapporteur.language.Encoder;

/** Toponyms and their places against TR-News. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        description =
                "Names of places and their GeoNames ids in the articles of TR-News, from raw text and with names given.")
final class PlacesCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The corpus, TR-News.xml.")
    private Path file;

    @Option(names = "--skip", paramLabel = "N", defaultValue = "0", description = "Leave out the first N articles.")
    private int skip;

    @Option(names = "--most", paramLabel = "N", description = "At most N articles.")
    private int most = Integer.MAX_VALUE;

    @Mixin
    private ModelOption model;

    @Mixin
    private VerboseOption verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path corpus = Corpora.find(file, Corpora.PLACES);
        PrintWriter out = spec.commandLine().getOut();
        List<TrNews.Annotated> articles =
                TrNews.read(corpus).stream().skip(skip).limit(most).toList();
        try (Encoder encoder = model.encoder()) {
            PlacesScore score = new PlacesScore(encoder, verbose.misses(out));
            articles.forEach(score::add);
            out.println(corpus + ": " + articles.size() + " articles");
            score.scores().print(out);
        }
        return 0;
    }
}
