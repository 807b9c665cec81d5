package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.knowledge.Words.Word;

class InstitutionsTest {

    private final Institutions institutions = Institutions.standard();

    @Test
    void everyRowIsFoundByItsKeyAndInOrder() {
        SortedTable table = institutions.table();
        byte[] before = {};
        for (int i = 0; i < table.size(); i++) {
            Table.Row row = table.row(i);
            List<Word> words = Words.of(row.cell(1));
            assertEquals(PhraseTable.key(words, 0, words.size()), row.cell(0), row::toString);
            byte[] key = row.cell(0).getBytes(StandardCharsets.UTF_8);
            assertTrue(Arrays.compareUnsigned(before, key) <= 0, row::toString);
            assertTrue(table.find(row.cell(0)).contains(row), row::toString);
            assertEquals(7, row.cells().size(), row::toString);
            row.constant(Organization.Kind.class, 3);
            assertTrue(
                    row.cell(5).isEmpty()
                            || Countries.standard().ofCode(row.cell(5)).isPresent(),
                    row::toString);
            before = key;
        }
        assertTrue(table.size() > 10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Bundeswehr's,",
        "the Riigikogu, EST",
        "Pakistan Navy, PAK",
        "Forum for Democratic Change, UGA",
        "Codelco, CHL",
    })
    void findsByName(String phrase, String country) {
        List<Organization> found = institutions.findAll(phrase);
        assertEquals(
                country == null ? List.of() : List.of(country),
                found.stream().flatMap(one -> one.country().stream()).distinct().toList());
    }

    @Test
    void searchesForNoOtherKey() {
        assertEquals(List.of(), institutions.table().find(""));
        assertEquals(List.of(), institutions.table().find("zzzz"));
        assertEquals(List.of(), institutions.findAll("riigikogu"));
    }
}
