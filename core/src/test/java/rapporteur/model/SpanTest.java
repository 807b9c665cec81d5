package rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final String TEXT = "Moscow denied it.";

    @Test
    void holdsTheWordsAtItsOffsets() {
        Span denied = Span.of(TEXT, 7, 13);
        assertEquals(new Span(7, 13, "denied"), denied);
        assertEquals(6, denied.length());
        assertTrue(denied.standsIn(TEXT));
        assertFalse(denied.standsIn("Moscow admitted it."));
    }

    @Test
    void countsUtf16CodeUnits() {
        assertEquals("b", Span.of("a\uD83D\uDE00b", 3, 4).text());
    }

    @Test
    void refusesWhatIsNoRangeOfTheSource() {
        assertThrows(IllegalArgumentException.class, () -> Span.of(TEXT, -1, 3));
        assertThrows(IllegalArgumentException.class, () -> Span.of(TEXT, 3, 3));
        assertThrows(IllegalArgumentException.class, () -> Span.of(TEXT, 4, 3));
        assertThrows(IllegalArgumentException.class, () -> Span.of(TEXT, 0, TEXT.length() + 1));
        assertThrows(IllegalArgumentException.class, () -> new Span(0, 3, "Mosc"));
    }

    @Test
    void neighboursDoNotOverlap() {
        Span moscow = Span.of(TEXT, 0, 6);
        assertFalse(moscow.overlaps(Span.of(TEXT, 6, 7)));
        assertTrue(moscow.overlaps(Span.of(TEXT, 5, 7)));
        assertTrue(moscow.contains(moscow));
        assertTrue(moscow.contains(5));
        assertFalse(moscow.contains(6));
        assertFalse(moscow.contains(Span.of(TEXT, 5, 7)));
    }

    @Test
    void isOrderedByStartThenEnd() {
        Span first = Span.of(TEXT, 0, 6);
        Span second = Span.of(TEXT, 0, 13);
        Span third = Span.of(TEXT, 7, 13);
        assertEquals(
                List.of(first, second, third),
                Stream.of(third, second, first).sorted().toList());
    }

    @Property
    void everyRangeOfAnyTextStandsInIt(@ForAll @NotEmpty String text, @ForAll int one, @ForAll int other) {
        int start = Math.floorMod(one, text.length());
        int end = start + 1 + Math.floorMod(other, text.length() - start);
        assertTrue(Span.of(text, start, end).standsIn(text));
    }
}
