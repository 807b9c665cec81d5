package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialsTest {

    private final Officials officials = Officials.standard();

    @ParameterizedTest
    @CsvSource({
        "FRA, FOREIGN_MINISTER, 2018-06-01, Jean-Yves Le Drian",
        "DEU, DEFENSE_MINISTER, 2022-02-24, Christine Lambrecht",
        "USA, FOREIGN_MINISTER, 2023-01-01, Antony Blinken",
        "USA, FOREIGN_MINISTER, 2018-04-10,",
        "RUS, HEAD_OF_GOVERNMENT, 2020-06-01, Mikhail Mishustin",
    })
    void knowsWhoHoldsAnOffice(String country, Role role, LocalDate day, String name) {
        assertEquals(
                Optional.ofNullable(name), officials.holder(country, role, day).map(Term::name));
    }

    @Test
    void knowsWhoHeadsAnOrganization() {
        assertEquals(
                "Jens Stoltenberg",
                officials.head("NATO", LocalDate.of(2022, 1, 1)).orElseThrow().name());
        assertEquals(Optional.empty(), officials.head("NATO", LocalDate.of(1950, 1, 1)));
    }

    @Test
    void everyTermIsWellFormed() {
        for (Term term : officials.all()) {
            assertTrue(term.country().isPresent() != term.organization().isPresent(), term::toString);
            term.country()
                    .ifPresent(
                            code -> assertTrue(Countries.standard().ofCode(code).isPresent(), term::toString));
            term.organization()
                    .ifPresent(name -> assertTrue(
                            Organizations.standard().all().stream()
                                    .anyMatch(one -> one.name().equals(name)),
                            term::toString));
            assertTrue(term.name().contains(term.family()), term::toString);
            assertTrue(term.to().map(last -> !last.isBefore(term.from())).orElse(true), term::toString);
            assertFalse(term.sectors().isEmpty(), term::toString);
        }
    }

    @Test
    void takesASharedFamilyNameForNobody() {
        LocalDate day = LocalDate.of(2021, 6, 1);
        assertEquals(Optional.empty(), officials.known("Sullivan Ng", day));
        List<Term> wang =
                officials.named("Wang").stream().filter(term -> term.in(day)).toList();
        assertTrue(wang.size() > 1);
        assertEquals(Optional.empty(), officials.known("Wang", day));
    }

    @Test
    void hearsOneNameInSeveralSpellings() {
        assertEquals(Spellings.key("Mohammed Hussein"), Spellings.key("Mohamed Husain"));
        assertEquals(Spellings.key("Volodymyr Zelensky"), Spellings.key("Wolodymyr Selenskyj"));
        assertFalse(Spellings.key("Peter Barton").equals(Spellings.key("Peter Carton")));
    }

    @Test
    void noPresidentIsAPrimeMinister() {
        Office premier = Offices.standard().find("prime minister").orElseThrow();
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertEquals(Optional.empty(), Leaders.standard().holder("USA", premier, day));
        assertEquals(
                "Boris Johnson",
                Leaders.standard().holder("GBR", premier, day).orElseThrow().name());
    }

    @Test
    void membersComeAndGo() {
        Memberships memberships = Memberships.standard();
        assertEquals(
                193, memberships.of("United Nations", LocalDate.of(2024, 1, 1)).size());
        assertEquals(
                192, memberships.of("United Nations", LocalDate.of(2010, 1, 1)).size());
        assertTrue(memberships.of("European Union", LocalDate.of(2020, 1, 31)).contains("GBR"));
        assertEquals(
                27, memberships.of("European Union", LocalDate.of(2020, 2, 1)).size());
        assertEquals(32, memberships.of("NATO", LocalDate.of(2024, 4, 1)).size());
        assertEquals(List.of(), memberships.of("Rotary", LocalDate.of(2024, 4, 1)));
    }
}
