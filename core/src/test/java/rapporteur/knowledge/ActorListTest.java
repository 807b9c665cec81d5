package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.model.Actor;

class ActorListTest {

    @TempDir
    private Path folder;

    private ActorList read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return ActorList.read(List.of(file));
    }

    @Test
    void readsATable() throws IOException {
        ActorList list = read("own.tsv", """
                # the river dispute
                name\tkind\tcountry\tsectors\taliases\twikidata\tfrom\tto

                River Guard\tgroup\tPRY\tPRM|MIL\tGuardia del Río|the Guards\tQ42\t2030-01-01\t2031-12-31
                River Guard\tgroup\tPRY\tREB
                """);
        ListedActor guard =
                list.find("the Guards", Optional.of(LocalDate.of(2031, 5, 1))).orElseThrow();
        assertEquals("River Guard", guard.name());
        assertEquals(Actor.Kind.GROUP, guard.kind());
        assertEquals(Optional.of("PRY"), guard.country());
        assertEquals(List.of("PRM", "MIL"), guard.sectors());
        assertEquals(Optional.of("Q42"), guard.wikidata());
        assertEquals(
                List.of("REB"),
                list.find("River Guard", Optional.of(LocalDate.of(2035, 1, 1)))
                        .orElseThrow()
                        .sectors());
        assertEquals(Optional.empty(), list.find("Guard", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "nom" | own.tsv, line 1: 'nom' is no column; begin with a header of name, kind
            "kind" | own.tsv, line 1: the header needs each column once, and name among them
            "name~name" | own.tsv, line 1: the header needs each column once
            "name/A~B" | own.tsv, line 2: 2 cells under a header of 1; remove a tab or name the column
            "name~country/~KEN" | own.tsv, line 2: the name is empty; give one, or remove the row
            "name~country/A~Kenya" | own.tsv, line 2: 'Kenya' is no country; write the ISO 3166 code
            "name~sectors/A~ARMY" | own.tsv, line 2: 'ARMY' is no sector of PLOVER; write codes such as GOV
            "name~kind/A~firm" | own.tsv, line 2: 'firm' is no kind; write one of person, organization
            "name~wikidata/A~42" | own.tsv, line 2: '42' is no Wikidata item; write one such as Q1065
            "name~from/A~May" | own.tsv, line 2: 'May' is no day; write it as 2011-02-28
            """)
    void saysWhatIsWrongWhereAndHowToMendIt(String table, String message) {
        String text = table.replace('~', '\t').replace('/', '\n');
        IOException error = assertThrows(IOException.class, () -> read("own.tsv", text));
        assertTrue(error.getMessage().contains(message), error::getMessage);
    }

    @Test
    void namesAFileThatIsMissingOrNotUtf8() throws IOException {
        IOException missing =
                assertThrows(IOException.class, () -> ActorList.read(List.of(folder.resolve("none.tsv"))));
        assertTrue(missing.getMessage().contains("none.tsv does not exist"));
        Path latin = folder.resolve("latin.tsv");
        Files.write(latin, new byte[] {'n', (byte) 0xe9});
        IOException encoded = assertThrows(IOException.class, () -> ActorList.read(List.of(latin)));
        assertTrue(encoded.getMessage().contains("is not UTF-8; save it as UTF-8"));
    }

    @Test
    void readsDictionariesOfActors() throws IOException {
        ActorList list = read("own.actors.txt", """
                # invented
                ARNA_TOLLEK_ ; a minister
                +A._TOLLEK
                \t[KENGOVMIL >20200101]
                \t[KENELI 100101-191231]
                TOLLEK_FRONT_ [KENREB]
                +FRONT_OF_TOLLEK
                QUIET_THING_ [XXQ]
                """);
        ListedActor minister =
                list.find("Arna Tollek", Optional.of(LocalDate.of(2021, 1, 1))).orElseThrow();
        assertEquals(Optional.of("KEN"), minister.country());
        assertEquals(List.of("GOV", "MIL"), minister.sectors());
        assertEquals(
                List.of("ELI"),
                list.find("A. Tollek", Optional.of(LocalDate.of(2015, 1, 1)))
                        .orElseThrow()
                        .sectors());
        assertEquals(
                List.of("REB"),
                list.find("Front of Tollek", Optional.empty()).orElseThrow().sectors());
        assertEquals(1, list.notes().size());
        assertTrue(list.notes().get(0).contains("own.actors.txt: 1 codes name no country or sector"));
        assertTrue(list.notes().get(0).contains("line 8"));
    }

    @Test
    void readsDictionariesOfAgents() throws IOException {
        ActorList list = read("own.agents.txt", """
                DREDGER [~LAB]
                FERRY!PERSON! {FERRYFOLK} [~BUS]
                """);
        assertEquals(
                List.of("LAB"),
                list.find("dredgers", Optional.empty()).orElseThrow().sectors());
        for (String form : List.of("ferryman", "ferrywomen", "ferryfolk")) {
            assertEquals(
                    List.of("BUS"),
                    list.find(form, Optional.empty()).orElseThrow().sectors());
        }
    }
}
