package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rapporteur.Rapporteur;

/** How many of the events that it finds in news are events. */
@Command(
        name = "judged",
        mixinStandardHelpOptions = true,
        description =
                "The share of right ones among the events of 40 news articles, by verdicts that were given to them.")
final class JudgedCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "With the articles' text files. Without one, where the corpora are.")
    private Path folder;

    @Mixin
    private VerboseOption verbose;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path texts = Corpora.find(folder, Corpora.POLNEAR.resolve("text"));
        try (Rapporteur rapporteur = model.rapporteur()) {
            new JudgedEvents().of(texts, rapporteur, verbose.misses(out)).print(out);
        }
        return 0;
    }
}
