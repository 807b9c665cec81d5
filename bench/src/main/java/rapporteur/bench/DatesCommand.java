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
import rapporteur.Rapporteur;

/** Whether expressions of time mean what they should. */
@Command(
        name = "dates",
        mixinStandardHelpOptions = true,
        description = "Values of expressions of time, and days of undated articles.")
final class DatesCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "GUM in CoNLL-U. Without one, its dev part.")
    private Path gum;

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            description = "Articles with their days in their files' names. Without one, PolNeAR's dev part.")
    private Path texts;

    @Option(names = "--tr-news", paramLabel = "FILE", description = "TR-News. Without it, where corpora are.")
    private Path trNews;

    @Mixin
    private GenresOption genres;

    @Mixin
    private VerboseOption verbose;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter misses = verbose.misses(out);
        out.println("250 sentences, the half to develop on");
        MarkedTimes.of(false, misses).print(out);
        out.println("250 sentences, the half kept apart");
        MarkedTimes.of(true, misses).print(out);
        Path file = Corpora.find(gum, Corpora.GUM);
        out.println(file + ", its dates");
        GumDates.of(file, genres::isChosen, misses).print(out);
        measureInferred(out, misses);
        return 0;
    }

    private void measureInferred(PrintWriter out, PrintWriter misses) throws IOException {
        try (Rapporteur rapporteur = model.rapporteur()) {
            Path polnear = Corpora.find(texts, Corpora.POLNEAR.resolve("text"));
            out.println(polnear + ", days of articles concluded from their texts");
            InferredDates.measure(InferredDates.named(polnear), rapporteur, misses, out);
            Path places = Corpora.find(trNews, Corpora.PLACES);
            out.println(places + ", days of articles concluded from their texts");
            InferredDates.measure(InferredDates.trNews(places), rapporteur, misses, out);
        }
    }
}
