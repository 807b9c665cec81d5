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

/** Names on the words of a corpus of names, or entities of all classes in news. */
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        description = "Names of persons, organizations and locations on the words of a corpus; or all classes in news.")
final class EntitiesCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A corpus in the IOB2 of Universal NER. Without one, the dev part of its EWT.")
    private Path file;

    @Option(
            names = "--news",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FOLDER",
            description =
                    "All classes instead, in 16 articles of PolNeAR dev that were marked for this. Their text files"
                            + " are in FOLDER; without one, where the corpora are.")
    private Path news;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (news != null) {
            Path texts = Corpora.find(news.toString().isEmpty() ? null : news, Corpora.POLNEAR.resolve("text"));
            try (Encoder encoder = model.encoder()) {
                out.println(texts + ": entities of all classes, from raw text");
                MarkedEntities.of(texts, encoder).print(out);
            }
            return 0;
        }
        Path corpus = Corpora.find(file, Corpora.NAMES);
        try (Encoder encoder = model.encoder()) {
            List<Iob2.Named> documents = Iob2.read(corpus);
            out.println(corpus + ": " + documents.size() + " documents, words and sentences given");
            EntityScore.of(documents, encoder).print(out);
        }
        return 0;
    }
}
