package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.model.Actor;

class ActorPhrasesTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2022, 5, 1));

    private final ActorPhrases phrases = ActorPhrases.standard();

    private static String coded(List<Actor> actors) {
        return actors.stream()
                .map(actor -> actor.country().orElse("-") + " " + String.join(" ", actor.sectors()))
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two Chilean policemen | CHL COP
            Ghanaian fishermen | GHA AGR
            the Jordanian army | JOR MIL
            Norway | NOR
            Norwegians | NOR
            Lima | PER GOV
            a delegation of Danish lawmakers | DNK LEG
            a group of masked men | - UAF
            a crowd of Bolivian miners | BOL LAB
            former Latvian defence minister | LVA ELI
            an opposition senator | - LEG OPP
            rebel soldiers | - REB
            an intelligence service officer | - SPY
            the Peruvian president's spokeswoman | PER GOV
            three UN peacekeepers | - IGO UNO MIL
            EU lawmakers | - IGO EUR LEG
            Boko Haram fighters | NGA REB
            a navy electrician | - MIL
            Hindu priests in Nepal | NPL REL
            Togolese state television | TGO GOV JRN
            Zambia's ambassador to Malawi | ZMB GOV
            head of the Finnish football association | FIN GOV
            civilians in Mali | MLI CVL
            displaced families | - REF
            Catholic bishops of Malta | MLT REL
            Uruguayan and Paraguayan soldiers | URY MIL, PRY MIL
            Danes and Swedes | DNK, SWE
            Trinidad and Tobago | TTO
            the foreign ministers of Kenya, Uganda and Rwanda | KEN GOV, UGA GOV, RWA GOV
            he | - UNK
            PARLIAMENT OF FINLAND | FIN LEG
            """)
    void codesCountryAndSectors(String phrase, String expected) {
        assertEquals(expected, coded(phrases.find(phrase, DAY)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Taliban | 2005-01-01 | AFG REB
            Taliban | 2022-05-01 | AFG GOV
            Angela Merkel | 2015-05-01 | DEU GOV
            Angela Merkel | 2022-05-01 | DEU ELI
            Chancellor Merkel | 2015-05-01 | DEU GOV
            Foreign Minister Antonio Tajani | 2023-05-01 | ITA GOV
            Volodymyr Selenskyj | 2022-05-01 | UKR GOV
            Mark Rutte | 2023-05-01 | NLD GOV
            Mark Rutte | 2025-05-01 | - IGO MIL
            """)
    void seesPeopleAndMovementsAsOfTheDay(String phrase, LocalDate day, String expected) {
        assertEquals(expected, coded(phrases.find(phrase, Optional.of(day))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Tuesday evening", "a proposal", "Harold Quimby", "was, said", "the weather", "kittens"
            })
    void codesNobodyWhereNobodyIsMeant(String phrase) {
        assertEquals(List.of(), phrases.find(phrase, DAY));
    }

    @Test
    void takesANameOfManyForTheOneOfTheCountryAround() {
        assertEquals("- PTY", coded(phrases.find("Liberal Party", DAY)));
        assertEquals("HND PTY", coded(phrases.find("Liberal Party", DAY, Set.of("HND"))));
        assertEquals("- GOV MIL", coded(phrases.find("the defence minister", DAY)));
        assertEquals("FIN GOV MIL", coded(phrases.find("the defence minister", DAY, Set.of("FIN"))));
    }

    @Test
    void tellsNoPeopleWithoutADay() {
        assertTrue(phrases.find("Angela Merkel", Optional.empty()).isEmpty());
    }
}
