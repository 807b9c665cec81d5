package rapporteur.coding;

import java.util.Objects;
import java.util.Optional;
import rapporteur.knowledge.GeoPlace;
import rapporteur.model.Span;

/** Words of a text that name a place, and the place, where it is known. */
public record Toponym(Span span, Use use, Optional<GeoPlace> place) {

    /** What the words do in the text. */
    public enum Use {
        /** They name the place. */
        NAME,
        /** They are part of another's name: "Lima" in "Lima Chamber of Commerce". */
        IN_NAME,
        /** They are an adjective or the name of a people: "Peruvian". */
        ADJECTIVE
    }

    public Toponym {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(place, "place");
    }

    Toponym at(Optional<GeoPlace> resolved) {
        return new Toponym(span, use, resolved);
    }
}
