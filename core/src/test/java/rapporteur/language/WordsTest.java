package rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.language.Word.Layout;

/** The words, pieces, shapes and lemmas that the training code made of the same texts. */
class WordsTest {

    private static final JsonNode FIXTURE = fixture();
    private static final WordPieces PIECES = new WordPieces(strings(FIXTURE.get("vocabulary")));

    static Stream<JsonNode> paragraphs() {
        return FIXTURE.get("paragraphs").valueStream();
    }

    static Stream<JsonNode> lemmas() {
        return FIXTURE.get("lemmas").valueStream();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void cutsAsInTraining(JsonNode paragraph) {
        String text = paragraph.get("text").textValue();
        List<String> expected = new ArrayList<>();
        paragraph.get("words").forEach(word -> expected.add(word.toString()));
        assertEquals(expected, described(Words.ofParagraph(text, 0, text.length())));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void cutsAParagraphAsIfItStoodAlone(JsonNode paragraph) {
        String text = paragraph.get("text").textValue();
        String around = "Gen. “" + text + "’s end.";
        List<Word> alone = Words.ofParagraph(text, 0, text.length());
        List<Word> within = Words.ofParagraph(around, 6, 6 + text.length()).stream()
                .map(word -> new Word(word.start() - 6, word.end() - 6, word.form(), word.layout(), word.quoted()))
                .toList();
        assertEquals(alone, within);
    }

    @ParameterizedTest
    @MethodSource("lemmas")
    void makesLemmasAsInTraining(JsonNode lemma) {
        LemmaScript script = LemmaScript.parse(lemma.get(0).textValue());
        assertEquals(lemma.get(2).textValue(), script.apply(lemma.get(1).textValue()));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void readsTheSameInTurkey() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
            assertEquals("title", LemmaScript.parse("l|0|").apply("TITLE"));
            assertEquals(
                    List.of(5, 2),
                    IntStream.of(new WordPieces(List.of("[UNK]", "a", "##i", "x", "y", "t")).of("TI"))
                            .boxed()
                            .toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesWhatIsNoScript() {
        assertThrows(IllegalArgumentException.class, () -> LemmaScript.parse("x|1|y"));
        assertThrows(IllegalArgumentException.class, () -> LemmaScript.parse("l|1"));
    }

    @Test
    void laysOutGivenWords() {
        List<Word> words = Words.given(
                List.of("“", "No", "”", "End"),
                List.of(Layout.NEW_PARAGRAPH, Layout.GLUED, Layout.GLUED, Layout.NEW_PARAGRAPH));
        assertEquals(
                List.of(
                        new Word(0, 1, "\"", Layout.NEW_PARAGRAPH, true),
                        new Word(1, 3, "No", Layout.GLUED, true),
                        new Word(3, 4, "\"", Layout.GLUED, true),
                        new Word(5, 8, "End", Layout.NEW_PARAGRAPH, false)),
                words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.22:", "a.", "a.\ud835\udd18.", "x@y.zz.", "a-", "can", "?", "n'", "pre-", "“"})
    void aLongRunOfOneThingIsCutToo(String part) {
        String text = part.repeat(20_000);
        List<Word> words = Words.ofParagraph(text, 0, text.length());
        assertEquals(text.length(), words.get(words.size() - 1).end());
    }

    /** White space, and what has no width of its own. */
    private static final String UNSEEN = "(?U)[\\s\\u00ad\\u200b-\\u200d\\u2060\\ufeff\\ufe0e\\ufe0f]";

    @Property
    void everyWordStandsWhereItSays(@ForAll String text) {
        int end = 0;
        for (Word word : Words.ofParagraph(text, 0, text.length())) {
            String gap = text.substring(end, word.start());
            assertEquals("", gap.replaceAll(UNSEEN, ""));
            assertEquals(word.layout() == Layout.GLUED, gap.isEmpty() && word.layout() != Layout.NEW_PARAGRAPH);
            String normalised = Words.normalise(text.substring(word.start(), word.end()));
            assertEquals(normalised, word.form());
            end = word.end();
        }
        assertEquals("", text.substring(end).replaceAll(UNSEEN, ""));
    }

    @Property
    void everyWordHasPieces(@ForAll String form) {
        int pieces = PIECES.of(form).length;
        assertEquals(Math.min(WordPieces.MOST, Math.max(1, pieces)), pieces);
    }

    private static List<String> described(List<Word> words) {
        ObjectMapper mapper = new ObjectMapper();
        return words.stream()
                .map(word -> mapper.createArrayNode()
                        .add(word.start())
                        .add(word.end())
                        .add(word.form())
                        .add(word.layout().ordinal())
                        .add(word.quoted())
                        .add(Shape.of(word.form()).ordinal())
                        .add(mapper.valueToTree(PIECES.of(word.form())))
                        .toString())
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }

    private static JsonNode fixture() {
        try (InputStream resource = WordsTest.class.getResourceAsStream("words.json")) {
            return new ObjectMapper().readTree(resource);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
