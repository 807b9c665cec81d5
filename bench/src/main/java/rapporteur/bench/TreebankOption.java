package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which treebanks are measured against. */
final class TreebankOption {

    @Option(
            names = "--genres",
            paramLabel = "GENRE",
            split = ",",
            description = "Of documents named GUM_GENRE_…, only those of these genres.")
    private List<String> genres = List.of();

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
        return Conllu.read(file).stream()
                .filter(document -> isChosen(document.name()))
                .toList();
    }

    /** Of what is not of GUM there are no genres to choose. */
    private boolean isChosen(String name) {
        return genres.isEmpty()
                || !name.startsWith("GUM_")
                || genres.stream().anyMatch(genre -> name.startsWith("GUM_" + genre + "_"));
    }
}
