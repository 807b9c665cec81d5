package rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Places of the world by their names: continents, regions of several countries, countries, their units of the first and the
 * second order, and towns of 500 people or more. Immutable.
 */
public final class Gazetteer {

    /**
     * A place that a name may mean.
     *
     * @param byOtherName whether the name is not the one that the place goes by, but an older one, one of another language or
     *     the like
     */
    public record Candidate(GeoPlace place, boolean byOtherName) {}

    private static final class Standard {
        private static final Gazetteer INSTANCE = new Gazetteer(GazetteerFile.load());
    }

    private final GazetteerFile file;
    private final Countries countries = Countries.standard();
    private final Map<String, GeoPlace> byCountry = new HashMap<>();
    /** Where each group of places starts that is in order of its ids, and where the last one ends. */
    private final int[] groups;

    private final Map<String, GeoPlace> abbreviations = new HashMap<>();
    private final Map<String, GeoPlace> adjectives = new HashMap<>();

    private Gazetteer(GazetteerFile file) {
        this.file = file;
        groups = groups(file);
        for (int number = 0; file.kind(number).compareTo(GeoPlace.Kind.COUNTRY) <= 0; number++) {
            if (file.kind(number) == GeoPlace.Kind.COUNTRY) {
                byCountry.put(file.country(number), file.place(number));
            }
        }
        for (Table.Row row : Table.read("place-words.tsv")) {
            GeoPlace meant = named(row.cell(1)).stream()
                    .map(Candidate::place)
                    .filter(place -> place.country().orElse("").equals(row.cell(0)))
                    .filter(place -> place.kind() == row.constant(GeoPlace.Kind.class, 2))
                    .findFirst()
                    .orElseThrow(() -> row.broken("no such place is in gazetteer.bin"));
            row.parts(3).forEach(abbreviation -> abbreviations.put(abbreviation, meant));
            row.parts(4).forEach(adjective -> adjectives.put(adjective, meant));
        }
    }

    /** The places that come with Rapporteur; loaded once, on first use. */
    public static Gazetteer standard() {
        return Standard.INSTANCE;
    }

    /** Every place that the whole name may mean; case and diacritics do not matter, but for abbreviations. */
    public List<Candidate> find(String name) {
        Map<Long, Candidate> found = new LinkedHashMap<>();
        abbreviation(name).ifPresent(place -> found.put(place.geonames(), new Candidate(place, false)));
        for (Countries.Found country : countries.findAll(name)) {
            boolean named = country.match() == Countries.Match.NAME || country.match() == Countries.Match.ABBREVIATION;
            GeoPlace place = byCountry.get(country.country().alpha3());
            if (named && place != null) {
                found.putIfAbsent(place.geonames(), new Candidate(place, false));
            }
        }
        for (Candidate candidate : named(name)) {
            found.merge(candidate.place().geonames(), candidate, (one, other) -> one.byOtherName() ? other : one);
        }
        return List.copyOf(found.values());
    }

    /** What an abbreviation stands for, exactly as it is written: "Calif.", "B.C.", "NSW". */
    public Optional<GeoPlace> abbreviation(String name) {
        return Optional.ofNullable(abbreviations.get(name));
    }

    /** The place that an adjective belongs to, or a people: "Peruvian", "African", "Welsh". */
    public Optional<GeoPlace> adjective(String word) {
        return Optional.ofNullable(adjectives.get(word))
                .or(() -> countries
                        .find(word)
                        .filter(found -> found.match() == Countries.Match.DEMONYM)
                        .flatMap(found -> country(found.country().alpha3())));
    }

    /** The country of an ISO 3166 alpha-3 code. */
    public Optional<GeoPlace> country(String alpha3) {
        return Optional.ofNullable(byCountry.get(alpha3));
    }

    /** The place of a GeoNames id. */
    public Optional<GeoPlace> place(long geonames) {
        for (int group = 0; group + 1 < groups.length; group++) {
            int low = groups[group];
            int high = groups[group + 1];
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (file.geonames(middle) < geonames) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low < groups[group + 1] && file.geonames(low) == geonames) {
                return Optional.of(file.place(low));
            }
        }
        return Optional.empty();
    }

    /** The units that a place lies in, the larger first. */
    public List<GeoPlace> unitsOf(GeoPlace place) {
        return LongStream.concat(place.firstOrder().stream(), place.secondOrder().stream())
                .mapToObj(this::place)
                .flatMap(Optional::stream)
                .toList();
    }

    private static int[] groups(GazetteerFile file) {
        return IntStream.rangeClosed(0, file.places())
                .filter(number -> number == 0
                        || number == file.places()
                        || group(file.kind(number)) != group(file.kind(number - 1)))
                .toArray();
    }

    /** Towns of all kinds are one group. */
    private static int group(GeoPlace.Kind kind) {
        return Math.min(kind.ordinal(), GeoPlace.Kind.CAPITAL.ordinal());
    }

    private List<Candidate> named(String name) {
        String key = PlaceNames.key(name);
        List<Candidate> found = new ArrayList<>();
        for (int at = firstOf(key); at < file.names() && keyOf(at).equals(key); at++) {
            for (int number : file.placesOf(at)) {
                GeoPlace place = file.place(number);
                boolean other = !PlaceNames.key(place.name()).equals(key);
                found.add(new Candidate(place, other));
            }
        }
        return key.isEmpty() ? List.of() : found;
    }

    private int firstOf(String key) {
        int low = 0;
        int high = file.names();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keyOf(middle).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String keyOf(int name) {
        return PlaceNames.key(file.name(name));
    }
}
