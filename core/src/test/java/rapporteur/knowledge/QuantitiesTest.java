package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            More than 100,000 soldiers were moved. | More than 100,000 | 100000 | | soldiers
            At least 12 people died. | At least 12 | 12 | | people
            Dozens of protesters marched. | Dozens | 24 | | protesters
            Hundreds of thousands of refugees fled. | Hundreds of thousands | 200000 | | refugees
            Several hundred students came. | Several hundred | 200 | | students
            The loan was worth $40 million. | $40 million | 40000000 | 40000000 | USD
            The loan was worth 35 million euros. | 35 million euros | 35000000 | 35000000 | EUR
            The loan was worth £3bn. | £3bn | 3000000000 | 3000000000 | GBP
            Two Norwegian fishing boats sank. | Two | 2 | 2 | boats
            Between 5 and 10 armed men came. | Between 5 and 10 | 5 | 10 | men
            Two to three million people voted. | Two to three million | 2000000 | 3000000 | people
            Twenty-one villagers left. | Twenty-one | 21 | 21 | villagers
            Turnout was 45.5 percent. | 45.5 percent | 46 | 46 | %
            Some 30 were badly injured. | Some 30 | 30 | 30 | injured
            Up to 50 fighters came. | Up to 50 | | 50 | fighters
            As many as 40 dead were counted. | As many as 40 | | 40 | dead
            It has 2.5 million inhabitants. | 2.5 million | 2500000 | 2500000 | inhabitants
            It has a dozen islands. | a dozen | 12 | 12 | islands
            One hundred and twenty-five miners left. | One hundred and twenty-five | 125 | 125 | miners
            Fifteen or more ships left. | Fifteen or more | 15 | | ships
            At least seven of its soldiers were killed. | At least seven | 7 | | soldiers
            They lost 12-15 boats. | 12-15 | 12 | 15 | boats
            Half a million voters stayed home. | Half a million | 500000 | 500000 | voters
            It lost 99999999999999999999 trillion stars. | 99999999999999999999 trillion | | | stars
            They counted 17. | 17 | 17 | 17 |
            """)
    void findsTheBoundsAndWhatIsCounted(String sentence, String words, Long min, Long max, String of) {
        List<Count> found = Quantities.find(sentence);
        assertEquals(1, found.size(), found::toString);
        Count count = found.get(0);
        assertEquals(words, sentence.substring(count.start(), count.end()));
        assertEquals(min == null ? OptionalLong.empty() : OptionalLong.of(min), count.min());
        assertEquals(max == null ? OptionalLong.empty() : OptionalLong.of(max), count.max());
        assertEquals(of, count.of().orElse(null));
        assertEquals(of == null, count.ofStart() == count.ofEnd());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "She was born in 1990 and died on 3 May 2001 at 10:30.",
                "They met on Feb. 3, 2020.",
                "The 27-member club met its 5th guest.",
                "No. 10 said nothing.",
                "The man, 45, left.",
                "Version 1.2.3 of A4 paper",
                "One could say so."
            })
    void findsNoCountInOtherNumbers(String sentence) {
        assertEquals(List.of(), Quantities.find(sentence));
    }

    @Property
    void readsWhatItIsGiven(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long number) {
        String grouped = String.format(java.util.Locale.ROOT, "%,d", number);
        for (String form : List.of(Long.toString(number), grouped)) {
            Count count = Quantities.find("They saw " + form + " white birds.").get(0);
            assertEquals(OptionalLong.of(number), count.min());
            assertEquals("birds", count.of().orElseThrow());
        }
    }

    @Property
    void anyTextHasCountsInOrderAndInside(@ForAll String text) {
        int previous = 0;
        for (Count count : Quantities.find(text)) {
            assertTrue(count.start() >= previous && count.end() <= text.length() && count.ofEnd() <= text.length());
            previous = count.end();
        }
    }
}
