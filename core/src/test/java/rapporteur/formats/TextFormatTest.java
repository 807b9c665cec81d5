package rapporteur.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.model.Act;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;
import rapporteur.model.EventType;
import rapporteur.model.Record;
import rapporteur.model.Span;

class TextFormatTest {

    @Provide
    Arbitrary<Record> records() {
        return RandomRecords.records();
    }

    @Property(tries = 300)
    void staysWithinTheWidthAndTheTerminal(
            @ForAll("records") Record record, @ForAll @IntRange(min = Options.MIN_WIDTH, max = 120) int width) {
        String text = Written.as(Format.TEXT, Options.plain().withWidth(width), record);
        text.lines().forEach(line -> assertTrue(Columns.of(line) <= width, line));
        assertFalse(
                text.codePoints().anyMatch(character -> character != '\n' && Character.isISOControl(character)), text);
    }

    @Property(tries = 100)
    void colorIsTheOnlyControl(@ForAll("records") Record record) {
        String colored = Written.as(Format.TEXT, Options.plain().withColor(true), record);
        String stripped = colored.replaceAll("\u001B\\[[0-9;]*m", "");
        assertFalse(stripped.contains("\u001B"), colored);
        assertTrue(colored.endsWith("\n"));
    }

    @Test
    void putsActsUnderTheStatementThatReportsThem() {
        String text = Written.as(Format.TEXT, Crisis.patrolBoats());
        String expected = """
                STATE statement Coastal Monitor
                  *According to a report* by the Coastal Monitor, an independent group, crew
                  members said that about 40 sailors boarded the Brisa and arrested its captain
                  report · confidence 0.90
                │
                │ ACCUSE statement crew of the Brisa (XVM)
                │   crew members *said* that about 40 sailors boarded the Brisa and arrested its
                │   captain
                │   relayed by Coastal Monitor · confidence 0.77
                │ │
                │ │ COERCE event Teral (XTR) → crew of the Brisa (XVM)
                │ │   that about 40 sailors *boarded* the Brisa and arrested its captain
                │ │   about 40 (sailors) · confidence 0.83
                │ │
                │ │ COERCE event Teral (XTR) → its captain
                │ │   that about 40 sailors boarded the Brisa and *arrested* its captain
                │ │   confidence 0.88

                STATE statement A senior Teralian official (name withheld)
                """;
        assertTrue(text.contains(expected), text);
    }

    @Test
    void saysWhenAndHowThatIsKnown() {
        String text = Written.as(Format.TEXT, Options.plain().withWidth(120), Crisis.patrolBoats());
        assertTrue(text.contains("“Tuesday” 2031-03-04 · at Oskhaven, XVM · press conference"), text);
        assertTrue(text.contains("2031-03-04 (day of publication)"), text);
        assertTrue(text.contains("“Tuesday” 2031-03-04 (inferred)"), text);
        assertTrue(text.contains("“before the talks” · confidence"), text);
        assertTrue(text.contains("RETREAT requested event Teral (XTR)\n"), text);
    }

    @Test
    void elidesALongSentenceAroundItsTrigger() {
        String filler = "word ".repeat(200);
        String text = filler + "left " + filler.strip() + ".";
        Act act = Act.builder(Act.Kind.EVENT, EventType.RETREAT)
                .article("a")
                .id("e")
                .trigger(List.of(Span.of(text, filler.length(), filler.length() + 4)))
                .at(Block.Kind.BODY, 0)
                .confidence(0.5)
                .build();
        String written =
                Written.as(Format.TEXT, new Record(Document.of(Article.of(text).withId("a")), List.of(act)));
        assertTrue(written.contains("  … word word"), written);
        assertTrue(written.contains(" *left* word"), written);
        assertTrue(written.contains(" …\n"), written);
        assertTrue(written.length() < 500, written);
    }

    @Test
    void anEmptyRecordSaysSoInOneLine() {
        assertEquals("""
                Fog until noon
                2031-03-04 · news/fog.txt
                No acts: nobody says or does anything here that is recorded.
                """, Written.as(Format.TEXT, Crisis.quietDay()));
    }

    @Test
    void writesTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String expected = Written.as(Format.TEXT, Crisis.patrolBoats());
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            assertEquals(expected, Written.as(Format.TEXT, Crisis.patrolBoats()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"Oskhaven,8", "東京,4", "e\u0301,1", "한국,4", "\uD83D\uDE00,2", "ｶﾅ,2", "'│ ',2", "'',0"})
    void countsColumnsAsATerminalDoes(String text, int columns) {
        assertEquals(columns, Columns.of(text));
    }

    @Test
    void breaksWhereTheScriptAllows() {
        StyledText text = new StyledText().add("東京は今日も雨です");
        assertEquals(List.of("東京は", "今日も", "雨です"), text.lines(6, false));
        assertEquals(
                List.of("abcdefgh", "ij kl"),
                new StyledText().add("abcdefghij  kl").lines(8, false));
    }

    @Test
    void refusesAWidthThatNobodyCanRead() {
        assertThrows(IllegalArgumentException.class, () -> Options.plain().withWidth(20));
    }
}
