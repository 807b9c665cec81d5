package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which treebanks are measured against. */
final class TreebankOption {

    @Mixin
    private GenresOption genres;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Treebanks in CoNLL-U. Without any, the dev parts of EWT and GUM.")
    private List<Path> files = List.of();

    List<Path> files() throws Corpora.Missing {
        if (files.isEmpty()) {
            return List.of(Corpora.find(null, Corpora.EWT), Corpora.find(null, Corpora.GUM));
        }
        for (Path file : files) {
            Corpora.existing(file);
        }
        return files;
    }

    List<Treebank> read(Path file) throws IOException {
        return genres.read(file);
    }
}
