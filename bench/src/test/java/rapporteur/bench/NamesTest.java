package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Tomas Brandl, Tomas Brandl, true",
        "Brandl, Tomas Brandl, true",
        "the Dock Union, DOCK UNION, true",
        "Zoë Ångström, Zoe Angstrom, true",
        "U.S., the United States, true",
        "Kyiv, Kiev, true",
        "Anna Li, Li, false",
        "Tomas Brandl, Tomas Reiss, false",
        "'', Brandl, false",
    })
    void comparesNames(String one, String other, boolean same) {
        assertEquals(same, Names.same(one, other));
        assertEquals(same, Names.same(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Orlanda|Maretia, Maretia|Orlanda, true",
        "Orlanda|Maretia, Orlanda, false",
        "Orlanda, Orlanda|Maretia, false",
        "'', '', true",
        "'', Orlanda, false",
        "Orlanda, '', false",
    })
    void comparesParties(String gold, String found, boolean same) {
        assertEquals(same, Names.sameParty(names(gold), names(found)));
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }
}
