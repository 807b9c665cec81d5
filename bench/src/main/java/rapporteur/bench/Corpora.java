package rapporteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The corpora that are measured against. They are no part of the project: the user has them in a folder of their own. */
final class Corpora {

    /** The environment variable that names their folder. */
    static final String VARIABLE = "RAPPORTEUR_CORPORA";

    static final Path POLNEAR = Path.of("polnear", "dev");
    static final Path EWT = Path.of("syntax", "ewt", "dev.conllu");
    static final Path GUM = Path.of("syntax", "gum", "dev.conllu");
    static final Path CLUSTERS = Path.of("coref", "gum-ontogum.tar.xz");
    static final Path PETRARCH = Path.of("petrarch");
    static final Path ACTORS = Path.of("actors", "ngec-tests");
    static final Path COPIES = Path.of("copies");
    static final Path FEEDS = Path.of("feeds");
    static final Path NEWSML = Path.of("newsml");
    static final Path EXTRACTION = Path.of("articles", "article-extraction");
    static final Path HTMLDATE = Path.of("articles", "htmldate-eval");
    static final Path NAMES = Path.of("ner", "en_ewt-ud-dev.iob2");
    static final Path PLACES = Path.of("places", "TR-News.xml");

    private Corpora() {}

    /** A corpus that is not where it was looked for. */
    static final class Missing extends IOException {
        private static final long serialVersionUID = 1;

        Missing(String message) {
            super(message);
        }
    }

    /**
     * The path that was given or, where none was, this place in the folder of corpora.
     *
     * @throws Missing if nothing is there
     */
    static Path find(Path given, Path place) throws Missing {
        if (given != null) {
            return existing(given);
        }
        String folder = System.getenv(VARIABLE);
        if (folder == null || folder.isEmpty()) {
            throw new Missing("no corpus was named, and " + VARIABLE + " is not set to a folder that holds " + place
                    + "; docs/evaluation.md says where to get it");
        }
        return existing(Path.of(folder).resolve(place));
    }

    static Path existing(Path path) throws Missing {
        if (!Files.exists(path)) {
            throw new Missing(path + " does not exist; docs/evaluation.md says where to get corpora, and how "
                    + VARIABLE + " names their folder");
        }
        return path;
    }

    /** The files of a folder whose names pass, by name. */
    static List<Path> files(Path folder, Predicate<String> names) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Missing(folder + " is not a folder; docs/evaluation.md says how corpora are laid out");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> names.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** A line of a corpus that is not as it should be. */
    static IOException malformed(Path file, int line, String problem) {
        return new IOException(file + ", line " + line + ": " + problem);
    }
}
