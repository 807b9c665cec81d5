package rapporteur.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.knowledge.Countries;
import rapporteur.knowledge.Gazetteer;
import rapporteur.knowledge.Gazetteer.Candidate;
import rapporteur.knowledge.GeoPlace;

/** What can be known of a name without its sentence: by the gazetteer, and by what the article has named so far. */
final class KnownPlaces {

    /** A town that news names without saying where it is, to readers of its country; and to all. */
    private static final int KNOWN_TOWN = 50_000;

    private static final int METROPOLIS = 1_000_000;
    private static final int KNOWN_UNIT = 500_000;
    private static final int SHORTEST = 4;

    private static final Pattern DIRECTION = Pattern.compile(
            "^(?:(?:far|north|south|east|west|central|centre|mid|upper|lower|greater|inner|outer|downtown|rural)"
                    + "[a-z]*(?:[ -]|$))+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");

    private final Gazetteer gazetteer;
    private final Map<String, List<Candidate>> asked = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> homes = new HashSet<>();

    KnownPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Takes a name for one of a place from here on, and the country of the best known place of that name for expected. */
    void name(String name) {
        named.add(name);
        find(name).stream()
                .filter(candidate -> !candidate.byOtherName())
                .map(Candidate::place)
                .max(Comparator.comparingLong(GeoPlace::population))
                .flatMap(GeoPlace::country)
                .ifPresent(homes::add);
    }

    List<Candidate> find(String name) {
        return asked.computeIfAbsent(name, gazetteer::find);
    }

    Optional<GeoPlace> adjective(String word) {
        return gazetteer.adjective(word);
    }

    /** Expects places of a country from here on. */
    void expect(GeoPlace place) {
        place.country().ifPresent(homes::add);
    }

    /** A name that is a place's wherever it stands: named as such here, a country, a unit, a large town. */
    boolean isKnown(String name) {
        return named.contains(name)
                || isCountry(name)
                || gazetteer.abbreviation(name).isPresent()
                || name.length() >= SHORTEST
                        && !withoutDirection(name).isEmpty()
                        && find(name).stream()
                                .filter(candidate -> !candidate.byOtherName())
                                .anyMatch(candidate -> isWellKnown(candidate.place()));
    }

    /** Whether words that the encoder sees nothing in name a place all the same. */
    boolean isCertain(String name) {
        return named.contains(name)
                || isCountry(name)
                || name.indexOf('.') > 0 && gazetteer.abbreviation(name).isPresent()
                || isNamedInCapitals(name);
    }

    /** Whether the full stop behind a name belongs to it: "Calif", "U.S". */
    boolean endsWithStop(String name) {
        String whole = name + ".";
        return gazetteer.abbreviation(whole).isPresent()
                || INITIALS.matcher(whole).matches();
    }

    /** "Far North Queensland" is "Queensland". */
    static String withoutDirection(String name) {
        return DIRECTION.matcher(name).replaceFirst("");
    }

    static boolean isCountry(String name) {
        return Countries.standard()
                .find(name)
                .filter(found -> found.match() == Countries.Match.NAME || found.match() == Countries.Match.ABBREVIATION)
                .isPresent();
    }

    private boolean isNamedInCapitals(String name) {
        return name.length() > SHORTEST
                && name.equals(name.toUpperCase(Locale.ROOT))
                && named.stream().anyMatch(name::equalsIgnoreCase);
    }

    private boolean isWellKnown(GeoPlace place) {
        boolean expected =
                place.country().isEmpty() || homes.contains(place.country().get());
        return switch (place.kind()) {
            case CONTINENT, REGION, SEA, COUNTRY -> true;
            case FIRST_ORDER -> expected || place.population() >= METROPOLIS;
            case SECOND_ORDER -> expected && (place.name().endsWith(" County") || place.population() >= KNOWN_UNIT);
            default -> place.population() >= (expected ? KNOWN_TOWN : METROPOLIS);
        };
    }
}
