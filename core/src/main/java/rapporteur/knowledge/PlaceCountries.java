package rapporteur.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The country that the name of a region or town stands for where nothing else tells which of its bearers is meant. */
final class PlaceCountries {

    /** Smaller towns share their names with persons and words too often. */
    private static final long LARGE = 40_000;

    /** How many times larger than any in another country a place must be to be the one that is meant. */
    private static final long CLEARLY = 2;

    private PlaceCountries() {}

    /** alpha-3 */
    static Optional<String> of(String name) {
        long least = name.contains(" ") ? LARGE / 4 : LARGE;
        List<GeoPlace> places = Gazetteer.standard().find(name).stream()
                .filter(candidate ->
                        !candidate.byOtherName() || candidate.place().population() > 2 * LARGE)
                .map(Gazetteer.Candidate::place)
                .filter(place -> place.country().isPresent() && place.kind().compareTo(GeoPlace.Kind.SECTION) < 0)
                .filter(place -> place.kind() == GeoPlace.Kind.FIRST_ORDER || place.population() >= least)
                .sorted(Comparator.comparing(GeoPlace::population).reversed())
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> country = places.get(0).country();
        boolean clear = places.stream()
                .filter(place -> !place.country().equals(country))
                .allMatch(place -> place.population() * CLEARLY < places.get(0).population());
        return clear ? country : Optional.empty();
    }
}
