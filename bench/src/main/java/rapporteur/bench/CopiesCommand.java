package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which articles are copies of which. */
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        description =
                "Near copies, made of renderings of translated news; translated ones, the renderings of one document; "
                        + "and how many reports on the same event are wrongly called copies.")
final class CopiesCommand implements Callable<Integer> {

    private static final String RENDERINGS = "translated-news.tar.xz";
    private static final String REPORTS = "giveme5w1h.tar.xz";

    @Option(names = "--held", description = "The half of documents and events that is kept apart.")
    private boolean held;

    @Mixin
    private VerboseOption verbose;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "With " + RENDERINGS + " and " + REPORTS + ". Without one, where the corpora are.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path corpus = Corpora.find(folder, Corpora.COPIES);
        CopiesScore score = new CopiesScore(verbose.misses(out));
        score.add(
                TranslatedNews.read(Corpora.existing(corpus.resolve(RENDERINGS)), held),
                SameEvents.read(Corpora.existing(corpus.resolve(REPORTS)), held));
        score.run();
        out.println(corpus + ": " + (held ? "the half that is kept apart" : "the half to develop on"));
        score.print(out);
        return 0;
    }
}
