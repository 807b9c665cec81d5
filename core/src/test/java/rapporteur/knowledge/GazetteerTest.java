package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.knowledge.Gazetteer.Candidate;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.standard();

    /** Ids as GeoNames has them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Africa | 6255146 | CONTINENT
            Middle East | 6269133 | REGION
            the Mediterranean | 363196 | SEA
            Mediterranean | 363196 | SEA
            Peru | 3932488 | COUNTRY
            U.K. | 2635167 | COUNTRY
            the United Kingdom | 2635167 | COUNTRY
            Bavaria | 2951839 | FIRST_ORDER
            Rhineland-Palatinate | 2847618 | FIRST_ORDER
            Gaza Strip | 281132 | FIRST_ORDER
            Calif. | 5332921 | FIRST_ORDER
            B.C. | 5909050 | FIRST_ORDER
            NSW | 2155400 | FIRST_ORDER
            Orange County | 5379524 | SECOND_ORDER
            Lima | 3936456 | CAPITAL
            LIMA | 3936456 | CAPITAL
            Kyiv | 703448 | CAPITAL
            Kiev | 703448 | CAPITAL
            São Paulo | 3448439 | SEAT
            Sao Paulo | 3448439 | SEAT
            Saint Petersburg | 498817 | SEAT
            St. Petersburg | 498817 | SEAT
            """)
    void findsPlacesByName(String name, long geonames, GeoPlace.Kind kind) {
        String bare = name.replaceFirst("^the (?=M)", "");
        GeoPlace place = gazetteer.find(bare).stream()
                .map(Candidate::place)
                .filter(found -> found.geonames() == geonames)
                .findFirst()
                .orElseThrow();
        assertEquals(kind, place.kind());
        assertEquals(Optional.of(place), gazetteer.place(geonames));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "Qqqzzz", "calif.", "nsw", "Peruvian"})
    void findsNothingWhereNoPlaceHasTheName(String name) {
        assertEquals(List.of(), gazetteer.find(name));
    }

    @ParameterizedTest
    @CsvSource({"Peruvian,Peru", "African,Africa", "Welsh,Wales", "Middle Eastern,Middle East"})
    void knowsAdjectives(String adjective, String place) {
        assertEquals(place, gazetteer.adjective(adjective).orElseThrow().name());
    }

    @Test
    void knowsWhatATownLiesIn() {
        GeoPlace cusco = gazetteer.place(3941584).orElseThrow();
        assertEquals("PER", cusco.country().orElseThrow());
        List<GeoPlace> units = gazetteer.unitsOf(cusco);
        assertEquals(GeoPlace.Kind.FIRST_ORDER, units.get(0).kind());
        assertTrue(units.stream().allMatch(cusco::isWithin));
        assertTrue(cusco.isWithin(gazetteer.country("PER").orElseThrow()));
        assertFalse(cusco.isWithin(gazetteer.country("CHL").orElseThrow()));
        assertFalse(cusco.isWithin(cusco));
    }

    @Test
    void measuresDistances() {
        GeoPlace lima = gazetteer.place(3936456).orElseThrow();
        GeoPlace cusco = gazetteer.place(3941584).orElseThrow();
        assertEquals(572, lima.kilometresTo(cusco), 10);
        assertEquals(lima.kilometresTo(cusco), cusco.kilometresTo(lima), 1e-9);
        assertEquals(0, lima.kilometresTo(lima));
    }

    /** A binary search finds what is in order only: of names by their keys, of places of a kind by their ids. */
    @Test
    void isInOrder() {
        GazetteerFile file = GazetteerFile.load();
        String before = "";
        for (int name = 0; name < file.names(); name++) {
            String key = PlaceNames.key(file.name(name));
            assertTrue(before.compareTo(key) <= 0 && !key.isEmpty(), before + " stands before " + key);
            before = key;
        }
        for (int place = 0; place < file.places(); place += 97) {
            GeoPlace expected = file.place(place);
            assertEquals(Optional.of(expected), gazetteer.place(expected.geonames()));
            assertTrue(gazetteer.find(expected.name()).stream()
                    .anyMatch(found -> found.place().equals(expected)));
            assertTrue(expected.kind().compareTo(GeoPlace.Kind.SECOND_ORDER) > 0
                    || expected.secondOrder().equals(OptionalLong.empty()));
        }
        assertEquals(Optional.empty(), gazetteer.place(1));
    }
}
