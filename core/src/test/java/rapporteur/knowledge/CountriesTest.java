package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    private final Countries countries = Countries.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia | RUS | NAME
            the Russian Federation | RUS | NAME
            Russia's | RUS | NAME
            Russians | RUS | DEMONYM
            the United States | USA | NAME
            UNITED STATES | USA | NAME
            US | USA | ABBREVIATION
            U.S. | USA | ABBREVIATION
            the U.S.’s | USA | ABBREVIATION
            U.K. | GBR | ABBREVIATION
            Britons | GBR | DEMONYM
            Scotland | GBR | PART
            Frenchwoman | FRA | DEMONYM
            Emirati | ARE | DEMONYM
            Saudis | SAU | DEMONYM
            Côte d’Ivoire | CIV | NAME
            Cote d'Ivoire | CIV | NAME
            Ivory Coast | CIV | NAME
            Burma | MMR | NAME
            Holland | NLD | NAME
            Dutch | NLD | DEMONYM
            Congo | COD | NAME
            Congo-Brazzaville | COG | NAME
            Guinea-Bissau | GNB | NAME
            Guinea | GIN | NAME
            Republic of China | TWN | NAME
            People's Republic of China | CHN | NAME
            Kiev | UKR | CAPITAL
            Kyiv | UKR | CAPITAL
            Peking | CHN | CAPITAL
            Washington | USA | CAPITAL
            Washington, D.C. | USA | CAPITAL
            Sana'a | YEM | CAPITAL
            the Kremlin | RUS | SEAT
            Élysée | FRA | SEAT
            the Elysee Palace | FRA | SEAT
            Downing Street | GBR | SEAT
            Soviet Union | SUN | NAME
            Yugoslavia | YUG | NAME
            Czechoslovak | CSK | DEMONYM
            East Germany | DDR | NAME
            Kosovo | XKX | NAME
            St. Lucia | LCA | NAME
            Saint Lucia | LCA | NAME
            Türkiye | TUR | NAME
            Turkey | TUR | NAME
            """)
    void findsTheCountryAndHowItIsNamed(String phrase, String code, Countries.Match match) {
        Countries.Found found = countries.find(phrase).orElseThrow();
        assertEquals(code, found.country().alpha3());
        assertEquals(match, found.match());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us",
                "Us",
                "turkey",
                "china",
                "white house",
                "polish",
                "uk",
                "russian foreign",
                "",
                " ",
                "the",
                "it",
                "Pari"
            })
    void findsNoCountryInOtherWords(String phrase) {
        assertEquals(List.of(), countries.findAll(phrase));
    }

    @Test
    void seatsOfPowerTellTheirSector() {
        assertEquals(
                List.of("MIL"), countries.find("the Pentagon").orElseThrow().sectors());
        assertEquals(
                List.of("LEG"), countries.find("the Bundestag").orElseThrow().sectors());
        assertEquals(List.of("GOV"), countries.find("White House").orElseThrow().sectors());
    }

    @Test
    void aSharedPhraseHasEveryMeaning() {
        assertEquals(
                List.of("COD", "COG"),
                countries.findAll("Congolese").stream()
                        .map(found -> found.country().alpha3())
                        .toList());
    }

    @Test
    void scansATextForTheLongestPhrases() {
        String text =
                "South Korea’s envoy told the U.S. side that North Koreans and US-backed forces left Guinea-Bissau.";
        assertEquals(
                List.of("South Korea", "U.S.", "North Koreans", "US", "Guinea-Bissau"),
                countries.scan(text).stream()
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList());
    }

    @Test
    void doesNotJoinWordsAcrossPunctuation() {
        String text = "They came from the South. Korea, United, States";
        assertEquals(
                List.of("Korea"),
                countries.scan(text).stream()
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList());
    }

    @Test
    void everyCountryAnswersToItsName() {
        assertTrue(countries.all().size() > 240);
        for (Country country : countries.all()) {
            assertTrue(
                    countries.findAll(country.name()).stream()
                                    .anyMatch(found -> found.country().equals(country))
                            || country.name().equals("Réunion"),
                    country.name());
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(
                    "ITA", countries.find("ITALIAN").orElseThrow().country().alpha3());
            assertEquals("IND", countries.find("INDIA").orElseThrow().country().alpha3());
        } finally {
            Locale.setDefault(before);
        }
    }
}
