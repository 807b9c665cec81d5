package rapporteur.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rapporteur.bench.Iob2.Name;
import rapporteur.bench.Iob2.Named;
import rapporteur.language.Encoder;
import rapporteur.model.Entity;

/**
 * Names of persons, organizations and locations, of the corpus's own words: right are those with exactly gold's words and
 * class. Countries and other places are locations; what else the encoder finds, the corpus does not know.
 */
final class EntityScore {

    private static final Map<Entity.Kind, String> LABELS = new EnumMap<>(Map.of(
            Entity.Kind.PERSON, "PER",
            Entity.Kind.ORGANIZATION, "ORG",
            Entity.Kind.COUNTRY, "LOC",
            Entity.Kind.PLACE, "LOC"));

    private EntityScore() {}

    static Scores of(List<Named> documents, Encoder encoder) {
        Scores scores = new Scores();
        for (Named document : documents) {
            add(document.names(), document.given().read(encoder).entities(), scores);
        }
        return scores;
    }

    static void add(List<Name> gold, List<Entity> read, Scores scores) {
        List<Name> found = new ArrayList<>();
        for (Entity entity : read) {
            String label = LABELS.get(entity.kind());
            if (label != null) {
                found.add(new Name(new Range(entity.first(), entity.last()), label));
            }
        }
        List<Name> known =
                gold.stream().filter(name -> LABELS.containsValue(name.label())).toList();
        for (String label : List.of("PER", "ORG", "LOC")) {
            scores.addMatches(label, only(label, known), only(label, found));
        }
        scores.addMatches("all", known, found);
    }

    private static List<Name> only(String label, List<Name> names) {
        return names.stream().filter(name -> name.label().equals(label)).toList();
    }
}
