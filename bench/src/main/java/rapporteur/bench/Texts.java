package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rapporteur.model.Article;

/** The articles of a folder's text files, by name. */
final class Texts {

    private Texts() {}

    /** @param most how many at most; 0 for all */
    static List<Path> files(Path folder, int most) throws IOException {
        List<Path> files = Corpora.files(folder, name -> name.endsWith(".txt"));
        if (files.isEmpty()) {
            throw new Corpora.Missing(folder + " holds no .txt files");
        }
        return most > 0 && most < files.size() ? files.subList(0, most) : files;
    }

    static Article article(Path file) throws IOException {
        return Article.of(Corpora.text(file)).withId(file.toString());
    }

    /** Stretches of the text without white space, which are the same for every program. */
    static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
