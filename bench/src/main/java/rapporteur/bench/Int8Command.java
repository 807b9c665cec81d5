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
import picocli.CommandLine.Spec;
import rapporteur.language.Encoder;

/** What is lost by weights of eight bits. */
@Command(
        name = "int8",
        mixinStandardHelpOptions = true,
        description = "What the small model loses against the full one of which it was made.")
final class Int8Command implements Callable<Integer> {

    @Option(
            names = "--full",
            required = true,
            paramLabel = "FOLDER",
            description = "The full model, exported with weights of 32 bits.")
    private Path full;

    @Option(
            names = "--attributions",
            paramLabel = "FOLDER",
            description = "A part of PolNeAR. Without one, its dev part.")
    private Path attributions;

    @Mixin
    private TreebankOption treebanks;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> files = treebanks.files();
        Path corpus = Corpora.find(attributions, Corpora.POLNEAR);
        try (Encoder small = model.encoder();
                Encoder large = Encoder.open(full)) {
            for (Path file : files) {
                List<Treebank> documents = treebanks.read(file);
                out.println(file + ": " + documents.size() + " documents, words and sentences given");
                SyntaxScore.of(documents, large).printBeside(SyntaxScore.of(documents, small), "full", "int8", out);
            }
        }
        List<Polnear> articles = Polnear.read(corpus);
        out.println(corpus + ": " + articles.size() + " articles, raw text");
        Scores large = AttributionsCommand.scores(articles, full, null);
        Scores small = AttributionsCommand.scores(articles, model.folder(), null);
        large.printBeside(small, "full", "int8", out);
        return 0;
    }
}
