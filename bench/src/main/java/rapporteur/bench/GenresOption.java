package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which documents of a treebank are measured against. */
final class GenresOption {

    @Option(
            names = "--genres",
            paramLabel = "GENRE",
            split = ",",
            description = "Of documents named GUM_GENRE_…, only those of these genres.")
    private List<String> genres = List.of();

    List<Treebank> read(Path file) throws IOException {
        return Conllu.read(file).stream()
                .filter(document -> isChosen(document.name()))
                .toList();
    }

    /** Of what is not of GUM there are no genres to choose. */
    boolean isChosen(String name) {
        return genres.isEmpty()
                || !name.startsWith("GUM_")
                || genres.stream().anyMatch(genre -> name.startsWith("GUM_" + genre + "_"));
    }
}
