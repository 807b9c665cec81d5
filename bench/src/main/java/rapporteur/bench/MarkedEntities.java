package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapporteur.language.Encoder;
import rapporteur.model.Entity;
import rapporteur.model.Reading;
import rapporteur.model.Span;
import rapporteur.reading.TextReader;

/**
 * Entities of all classes in articles of PolNeAR dev, where this project marked them: right are those with exactly the
 * marked characters and class. The model has no class of its own for armed groups, which are organizations to it: theirs are
 * right as such.
 */
final class MarkedEntities {

    private static final String ARMED_GROUP = "ARMED_GROUP";

    private record Marked(Range characters, String label) {

        String found() {
            return label.equals(ARMED_GROUP) ? Entity.Kind.ORGANIZATION.name() : label;
        }
    }

    private MarkedEntities() {}

    /** @throws Corpora.Missing if an article that was marked is not in the folder */
    static Scores of(Path texts, Encoder encoder) throws IOException {
        Scores scores = new Scores();
        TextReader reader = new TextReader();
        for (Map.Entry<String, List<Marked>> article : marked().entrySet()) {
            Path file = Corpora.existing(texts.resolve(article.getKey()));
            add(article.getValue(), encoder.read(reader.read(Texts.article(file))), scores);
        }
        return scores;
    }

    private static void add(List<Marked> gold, Reading reading, Scores scores) {
        CodePoints codePoints = new CodePoints(reading.document().text());
        List<Marked> found = new ArrayList<>();
        for (Entity entity : reading.entities()) {
            Span span = reading.span(entity.first(), entity.last());
            found.add(new Marked(codePoints.range(span), entity.kind().name()));
        }
        List<Marked> known = gold.stream()
                .map(entity -> new Marked(entity.characters, entity.found()))
                .toList();
        for (Entity.Kind kind : Entity.Kind.values()) {
            scores.addMatches(kind.code(), only(kind.name(), known), only(kind.name(), found));
        }
        scores.addMatches("all", known, found);
    }

    private static List<Marked> only(String label, List<Marked> entities) {
        return entities.stream().filter(entity -> entity.label.equals(label)).toList();
    }

    private static Map<String, List<Marked>> marked() {
        Map<String, List<Marked>> marked = new LinkedHashMap<>();
        OwnFile.lines("entities-polnear-dev.tsv").stream()
                .map(line -> line.split("\t", -1))
                .forEach(cells -> marked.computeIfAbsent(cells[0], article -> new ArrayList<>())
                        .add(new Marked(new Range(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])), cells[3])));
        return marked;
    }
}
