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

/** Words and sentences found in the raw text of a treebank. */
@Command(
        name = "tokens",
        mixinStandardHelpOptions = true,
        description = "Words and sentences found in the raw text of a treebank, its paragraphs given.")
final class TokensCommand implements Callable<Integer> {

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
                out.println(file + ": " + documents.size() + " documents, raw text");
                TokensScore.of(documents, encoder).print(out);
            }
        }
        return 0;
    }
}
