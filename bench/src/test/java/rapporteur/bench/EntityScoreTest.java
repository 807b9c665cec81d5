package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.bench.Iob2.Name;
import rapporteur.bench.Iob2.Named;
import rapporteur.model.Entity;

class EntityScoreTest {

    @Test
    void readsNamesOfADocument() throws IOException {
        List<Named> documents = Iob2.read(Samples.path("harbour.iob2"));
        assertEquals(1, documents.size());
        assertEquals(12, documents.get(0).given().size());
        assertEquals(
                List.of(
                        new Name(new Range(0, 2), "PER"),
                        new Name(new Range(3, 4), "LOC"),
                        new Name(new Range(5, 7), "ORG"),
                        new Name(new Range(8, 10), "ORG")),
                documents.get(0).names());
    }

    @Test
    void countsNamesWithTheirExactWordsAndClass() throws IOException {
        List<Name> gold = Iob2.read(Samples.path("harbour.iob2")).get(0).names();
        List<Entity> read = List.of(
                new Entity(0, 2, Entity.Kind.PERSON, 1),
                new Entity(3, 4, Entity.Kind.COUNTRY, 1),
                new Entity(5, 10, Entity.Kind.ORGANIZATION, 1),
                new Entity(10, 11, Entity.Kind.TITLE, 1),
                new Entity(11, 12, Entity.Kind.PLACE, 1));
        Scores scores = new Scores();
        EntityScore.add(gold, read, scores);
        assertEquals(new Tally(1, 1, 1), scores.of("PER"));
        assertEquals(new Tally(0, 2, 1), scores.of("ORG"));
        assertEquals(new Tally(1, 1, 2), scores.of("LOC"));
        assertEquals(new Tally(2, 4, 4), scores.of("all"));
    }
}
