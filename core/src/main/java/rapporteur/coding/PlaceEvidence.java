package rapporteur.coding;

import java.util.List;
import java.util.Map;
import rapporteur.knowledge.GeoPlace;

/** Where an article's places lie, as far as they are known, and how much that speaks for one more. */
final class PlaceEvidence {

    private static final double NEAR_KM = 150;

    private final List<PlaceName> names;
    private final Map<String, Double> outlet;

    private PlaceEvidence(List<PlaceName> names, Map<String, Double> outlet) {
        this.names = names;
        this.outlet = outlet;
    }

    static PlaceEvidence none() {
        return new PlaceEvidence(List.of(), Map.of());
    }

    /** @param outlet how much the outlet speaks for countries, by alpha-3 */
    static PlaceEvidence of(List<PlaceName> names, Map<String, Double> outlet) {
        return new PlaceEvidence(names, outlet);
    }

    /** How much the places of the other names speak for a place. */
    double of(GeoPlace place, PlaceName name) {
        if (place.country().isEmpty()) {
            return 0;
        }
        double all = 1;
        double sameCountry = outlet.getOrDefault(place.country().get(), 0.0);
        double sameUnit = 0;
        double near = 0;
        double local = 0;
        for (PlaceName other : names) {
            if (other == name || other.chosen().isEmpty()) {
                continue;
            }
            GeoPlace known = other.chosen().get();
            double weight = 1 + StrictMath.log(other.mentions);
            all += weight;
            if (known.country().equals(place.country())) {
                sameCountry += weight;
            }
            boolean isLocal = known.kind().compareTo(GeoPlace.Kind.FIRST_ORDER) >= 0;
            if (isLocal) {
                local += weight;
                if (place.isWithin(known) || known.isWithin(place) || sharesUnit(place, known)) {
                    sameUnit += weight;
                }
                if (!known.kind().isUnit() && !place.kind().isUnit() && place.kilometresTo(known) <= NEAR_KM) {
                    near += weight;
                }
            }
        }
        return 4 * sameCountry / all + 4 * sameUnit / (local + 1) + 4 * near / (local + 1);
    }

    private static boolean sharesUnit(GeoPlace one, GeoPlace other) {
        return one.firstOrder().isPresent() && one.firstOrder().equals(other.firstOrder());
    }
}
