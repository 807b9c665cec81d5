package rapporteur.coding;

import java.util.List;
import rapporteur.knowledge.Gazetteer;
import rapporteur.model.Document;
import rapporteur.model.Reading;
import rapporteur.model.Span;

/** The places that an article names, each resolved in the light of all others. Thread-safe. */
public final class Toponyms {

    private Toponyms() {}

    /** The toponyms of a reading, in the order of the text and without overlap. */
    public static List<Toponym> of(Reading reading) {
        Gazetteer gazetteer = Gazetteer.standard();
        return new PlaceResolver(reading.document(), gazetteer).resolve(new ToponymFinder(reading, gazetteer).find());
    }

    /** The same for words that are known to name places. */
    public static List<Toponym> of(Document document, List<Span> names) {
        Gazetteer gazetteer = Gazetteer.standard();
        List<Toponym> toponyms = names.stream()
                .sorted()
                .map(span -> ToponymFinder.given(span, gazetteer))
                .toList();
        return new PlaceResolver(document, gazetteer).resolve(toponyms);
    }
}
