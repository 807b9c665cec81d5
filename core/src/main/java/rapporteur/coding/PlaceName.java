package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.knowledge.Gazetteer.Candidate;
import rapporteur.knowledge.GeoPlace;

/** A name of a place in an article, with the places that it may mean and the one it is taken for. */
final class PlaceName {

    /** Countries whose states news names without saying that they are states. */
    private static final Set<String> KNOWN_BY_STATES = Set.of("USA", "CAN", "AUS");

    private final List<Candidate> candidates;
    private final List<PlaceName> behind = new ArrayList<>();
    private final List<PlaceName> before = new ArrayList<>();
    private Optional<GeoPlace> chosen = Optional.empty();
    int mentions;

    PlaceName(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** "Paris, Texas": the second is named right behind the first. */
    static void link(PlaceName first, PlaceName second) {
        first.behind.add(second);
        second.before.add(first);
    }

    Optional<GeoPlace> chosen() {
        return chosen;
    }

    /** Returns whether it is another place than before. */
    boolean choose(PlaceEvidence evidence) {
        GeoPlace best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double score = prior(candidate) + evidence.of(candidate.place(), this) + apposition(candidate.place());
            if (score > highest) {
                highest = score;
                best = candidate.place();
            }
        }
        Optional<GeoPlace> before = chosen;
        chosen = Optional.ofNullable(best);
        return !chosen.equals(before);
    }

    private double apposition(GeoPlace place) {
        double score = 0;
        for (PlaceName container : behind) {
            if (container.candidates.stream().anyMatch(outer -> place.isWithin(outer.place()))) {
                score += container.chosen.filter(place::isWithin).isPresent() ? 6 : 4;
            }
        }
        for (PlaceName content : before) {
            if (content.candidates.stream().anyMatch(inner -> inner.place().isWithin(place))) {
                score += 2;
            }
        }
        return score;
    }

    /** How well known a place is by a name, before anything is known of the article; as a rule the logarithm of its people. */
    private double prior(Candidate candidate) {
        GeoPlace place = candidate.place();
        double people = StrictMath.log10(place.population() + 1.0);
        double score = switch (place.kind()) {
            case CONTINENT, REGION, SEA, COUNTRY -> 10;
            case FIRST_ORDER -> people + (isKnownByStates(place) ? 1 : hasTown(place) ? -0.5 : 0.3);
            case SECOND_ORDER -> people - (place.name().endsWith(" County") ? 0 : 1);
            case CAPITAL -> people + (isCalledAsItsCountry(place) ? -3 : 2.2);
            case SEAT -> people + 0.5;
            case TOWN -> people;
            case SECTION -> people - 0.5;
        };
        return candidate.byOtherName() ? score - 1.5 : score;
    }

    /** "Singapore" */
    private boolean isCalledAsItsCountry(GeoPlace capital) {
        return candidates.stream()
                .map(Candidate::place)
                .anyMatch(place -> place.kind() == GeoPlace.Kind.COUNTRY && capital.isWithin(place));
    }

    private static boolean isKnownByStates(GeoPlace place) {
        return place.country().filter(KNOWN_BY_STATES::contains).isPresent();
    }

    private boolean hasTown(GeoPlace unit) {
        return candidates.stream()
                .map(Candidate::place)
                .anyMatch(place -> !place.kind().isUnit() && place.isWithin(unit));
    }
}
