package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationsTest {

    private final Organizations organizations = Organizations.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NATO | NATO | ALLIANCE | IGO MIL |
            Nato | NATO | ALLIANCE | IGO MIL |
            the U.N. | United Nations | IGO | IGO UNO |
            the European Union’s | European Union | IGO | IGO EUR |
            WHO | World Health Organization | IGO | IGO UNO MED |
            the ICC | International Criminal Court | COURT | IGO JUD |
            the West | West | STATES | |
            The West | West | STATES | |
            Western powers | West | STATES | |
            G-7 | Group of Seven | STATES | IGO |
            Amnesty International | Amnesty International | NGO | NGO |
            AFP | Agence France-Presse | MEDIA | JRN | FRA
            the Guardian | The Guardian | MEDIA | JRN | GBR
            Süddeutsche Zeitung | Süddeutsche Zeitung | MEDIA | JRN | DEU
            Clarin | Clarín | MEDIA | JRN | ARG
            al-Qaida | al-Qaeda | ARMED_GROUP | REB |
            Al Qaeda | al-Qaeda | ARMED_GROUP | REB |
            Houthi | Houthis | ARMED_GROUP | REB | YEM
            Transnistria | Transnistria | TERRITORY | PRE | MDA
            """)
    void findsTheOrganization(String phrase, String name, Organization.Kind kind, String sectors, String country) {
        Organization found = organizations.find(phrase).orElseThrow();
        assertEquals(name, found.name());
        assertEquals(kind, found.kind());
        assertEquals(sectors == null ? "" : sectors, String.join(" ", found.sectors()));
        assertEquals(country, found.country().orElse(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"who", "Who", "un", "the west", "West", "guardian", "ap", "world bank account", ""})
    void findsNoOrganizationInOtherWords(String phrase) {
        assertEquals(List.of(), organizations.findAll(phrase));
    }

    @Test
    void scansATextForTheLongestNames() {
        String text = "The West told the UN Security Council, but the West Coast and al-Shabab's men told Reuters.";
        assertEquals(
                List.of("The West", "UN Security Council", "al-Shabab", "Reuters"),
                organizations.scan(text).stream()
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList());
    }

    @Test
    void everyCountryOfAnOrganizationIsKnown() {
        for (Organization organization : organizations.all()) {
            assertTrue(
                    organization.country().stream()
                            .allMatch(code -> Countries.standard().ofCode(code).isPresent()),
                    organization.name());
        }
    }
}
