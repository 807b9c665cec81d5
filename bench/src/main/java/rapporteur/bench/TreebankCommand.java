package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rapporteur.language.Encoder;

/** A measure of the encoder on treebanks, one after the other. */
abstract class TreebankCommand implements Callable<Integer> {

    @Mixin
    private TreebankOption treebanks;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    /** What of a treebank the encoder is given. */
    abstract String given();

    abstract Scores scores(List<Treebank> documents, Encoder encoder);

    @Override
    public final Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> files = treebanks.files();
        try (Encoder encoder = model.encoder()) {
            for (Path file : files) {
                List<Treebank> documents = treebanks.read(file);
                out.println(file + ": " + documents.size() + " documents, " + given());
                scores(documents, encoder).print(out);
            }
        }
        return 0;
    }
}
