package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesTest {

    private final Offices offices = Offices.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            president | HEAD_OF_STATE | GOV | PERSON
            Prime Minister | HEAD_OF_GOVERNMENT | GOV | PERSON
            prime ministers | HEAD_OF_GOVERNMENT | GOV | PEOPLE
            heads of state | HEAD_OF_STATE | GOV | PEOPLE
            foreign minister | FOREIGN_MINISTER | GOV | PERSON
            minister for foreign affairs | FOREIGN_MINISTER | GOV | PERSON
            secretary of state | FOREIGN_MINISTER | GOV | PERSON
            top diplomat | FOREIGN_MINISTER | GOV | PERSON
            defence minister | DEFENSE_MINISTER | GOV MIL | PERSON
            ministers of defense | DEFENSE_MINISTER | GOV MIL | PEOPLE
            health minister | MINISTER | GOV MED | PERSON
            defence ministry | MINISTRY | GOV MIL | GROUP
            spokeswoman | SPOKESPERSON | | PERSON
            chiefs of staff | ADVISER | GOV | PEOPLE
            attorneys general | JUSTICE_MINISTER | GOV JUD | PEOPLE
            lawmakers | LAWMAKER | LEG | PEOPLE
            troops | MILITARY | MIL | GROUP
            warplanes | MILITARY | MIL | THING
            policemen | POLICE | COP | PEOPLE
            police | POLICE | COP | GROUP
            gunmen | UNIDENTIFIED_ARMED | UAF | PEOPLE
            protesters | PROTESTER | CVL | PEOPLE
            guerrillas | REBEL | REB | PEOPLE
            witnesses | CIVILIAN | CVL | PEOPLE
            opposition | OPPOSITION | OPP | GROUP
            nuns | CLERIC | REL | PEOPLE
            sources | SOURCE | | PEOPLE
            """)
    void knowsRoleSectorAndNumber(String phrase, Role role, String sectors, Office.Number number) {
        Office office = offices.find(phrase).orElseThrow();
        assertEquals(role, office.role());
        assertEquals(sectors == null ? "" : sectors, String.join(" ", office.sectors()));
        assertEquals(number, office.number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the former Estonian defence minister Anna Tamm | DEFENSE_MINISTER | GOV MIL | true
            a spokesman for the finance ministry | SPOKESPERSON | GOV | false
            the head of the army | MILITARY | MIL | false
            party chief Ole Berg | PARTY_LEADER | PTY | false
            the acting mayor of the port town | MAYOR | GOV | false
            ex-president Costa | HEAD_OF_STATE | GOV | true
            a police official in the capital | POLICE | COP | false
            rebel leader | REBEL | REB | false
            the Norwegian leader | LEADER | GOV | false
            """)
    void findsTheHeadOfANounPhrase(String phrase, Role role, String sectors, boolean former) {
        Title title = offices.ofNounPhrase(phrase).orElseThrow();
        assertEquals(role, title.office().role());
        assertEquals(sectors, String.join(" ", title.office().sectors()));
        assertEquals(former, title.former());
        assertTrue(offices.find(phrase.substring(title.start(), title.end())).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "the weather", "Oslo", "ministerial", ""})
    void findsNoOfficeInOtherWords(String phrase) {
        assertTrue(offices.ofNounPhrase(phrase).isEmpty());
    }

    @Test
    void knowsWhoHidesANameBehindANoun() {
        assertTrue(offices.isAnonymousSource("two senior officials"));
        assertTrue(offices.isAnonymousSource("a person familiar with the matter"));
        assertFalse(offices.isAnonymousSource("the prime minister"));
    }
}
