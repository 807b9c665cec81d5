package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersTest {

    private final Leaders leaders = Leaders.standard();

    @ParameterizedTest
    @CsvSource({
        "FRA, HEAD_OF_STATE, 2018-01-01, Emmanuel Macron",
        "FRA, HEAD_OF_GOVERNMENT, 2018-01-01, Édouard Philippe",
        "FRA, LEADER, 2018-01-01, Emmanuel Macron",
        "DEU, HEAD_OF_GOVERNMENT, 2021-12-07, Angela Merkel",
        "DEU, HEAD_OF_GOVERNMENT, 2021-12-08, Olaf Scholz",
        "DEU, LEADER, 2023-05-01, Olaf Scholz",
        "GBR, HEAD_OF_GOVERNMENT, 2022-10-01, Liz Truss",
        "USA, HEAD_OF_STATE, 1962-05-01, John F. Kennedy",
        "USA, HEAD_OF_GOVERNMENT, 2012-05-01, Barack Obama",
        "USA, LEADER, 2022-02-01, Joe Biden",
        "RUS, LEADER, 2010-05-01, Dmitry Medvedev",
        "ITA, LEADER, 2012-05-01, Mario Monti",
        "IND, LEADER, 2016-05-01, Narendra Modi",
        "CHN, LEADER, 2016-05-01, Xi Jinping",
        "NLD, LEADER, 1998-05-01, Wim Kok"
    })
    void knowsWhoHeldAnOffice(String country, Role role, LocalDate day, String name) {
        assertEquals(Optional.of(name), leaders.holder(country, role, day).map(Leader::name));
    }

    @Test
    void thePresidentMayBeTheHeadOfGovernment() {
        Office president = Offices.standard().find("president").orElseThrow();
        LocalDate day = LocalDate.of(2015, 5, 1);
        assertEquals(
                "Hassan Rouhani",
                leaders.holder("IRN", president, day).orElseThrow().name());
        assertEquals(
                "Ali Khamenei",
                leaders.holder("IRN", Role.HEAD_OF_STATE, day).orElseThrow().name());
    }

    @Test
    void tellsNothingThatTheSourcesDoNot() {
        assertEquals(Optional.empty(), leaders.holder("FRA", Role.HEAD_OF_STATE, LocalDate.of(1700, 1, 1)));
        assertEquals(Optional.empty(), leaders.holder("XXX", Role.LEADER, LocalDate.of(2020, 1, 1)));
        assertEquals(Optional.empty(), leaders.holder("FRA", Role.FOREIGN_MINISTER, LocalDate.of(2020, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "Merkel, 2010-01-01, DEU",
        "Angela Merkel, 2010-01-01, DEU",
        "Orban, 2020-01-01, HUN",
        "Viktor Orbán, 2020-01-01, HUN",
        "Macron, 2020-01-01, FRA",
        "Queen Elizabeth, 1999-01-01, GBR",
        "Thatcher, 1985-01-01, GBR"
    })
    void knowsAPersonByName(String name, LocalDate day, String country) {
        assertTrue(leaders.named(name, day).stream()
                .anyMatch(leader -> leader.country().equals(country)));
    }

    @Test
    void aNameCountsOnlyInItsTerm() {
        assertEquals(List.of(), leaders.named("Merkel", LocalDate.of(2023, 1, 1)));
        assertEquals(List.of(), leaders.named("merkel", LocalDate.of(2010, 1, 1)));
    }
}
