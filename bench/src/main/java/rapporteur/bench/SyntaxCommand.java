package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rapporteur.language.Encoder;

/** Parts of speech, lemmas, trees and sentence starts on a treebank's own words. */
@Command(
        name = "syntax",
        mixinStandardHelpOptions = true,
        description = "Parts of speech, lemmas and trees on the words and sentences of a treebank.")
final class SyntaxCommand implements Callable<Integer> {

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
        try (Encoder encoder = model.encoder()) {
            for (Path file : files) {
                List<Treebank> documents = treebanks.read(file);
                out.println(file + ": " + documents.size() + " documents, words and sentences given");
                SyntaxScore.of(documents, encoder).print(out);
            }
        }
        return 0;
    }
}
