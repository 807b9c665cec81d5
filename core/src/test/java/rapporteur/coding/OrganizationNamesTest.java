package rapporteur.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNamesTest {

    private final OrganizationNames names = new OrganizationNames(List.of(
            "Northern Harbour Council",
            "Board of Tide Tables",
            "River Police Union",
            "Coast Police Union",
            "Northern Harbour Council"));

    @ParameterizedTest
    @CsvSource({
        "Harbour Council, Northern Harbour Council",
        "B.T.T., Board of Tide Tables",
        "NHC, Northern Harbour Council",
        "Police Union, Police Union",
        "Council, Council",
        "Lake Council, Lake Council",
    })
    void joinsAShortFormToTheOneNameThatItFits(String name, String full) {
        assertEquals(full, names.fullNameOf(name));
    }
}
