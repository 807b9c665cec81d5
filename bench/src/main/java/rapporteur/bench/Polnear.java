package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rapporteur.model.Article;

/** One article of PolNeAR with its attributions. Of several annotators the first counts, by the name of the file. */
record Polnear(String name, Article article, List<AttributedWords> attributions) {

    private static final String TEXT = ".txt";

    /** The annotated articles of a part of the corpus: {@code text/NAME.txt}, {@code attributions/NAME_ANNOTATOR.ann}. */
    static List<Polnear> read(Path folder) throws IOException {
        List<Polnear> articles = new ArrayList<>();
        List<Path> annotations = Corpora.files(folder.resolve("attributions"), name -> name.endsWith(".ann"));
        for (Path file : Corpora.files(folder.resolve("text"), name -> name.endsWith(TEXT))) {
            String fileName = file.getFileName().toString();
            String name = fileName.substring(0, fileName.length() - TEXT.length());
            for (Path annotation : annotations) {
                if (annotation.getFileName().toString().startsWith(name + "_")) {
                    articles.add(new Polnear(
                            name, Article.of(Corpora.text(file)).withId(file.toString()), Brat.read(annotation)));
                    break;
                }
            }
        }
        return articles;
    }
}
