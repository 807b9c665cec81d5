package rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.language.Word.Layout;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;
import rapporteur.model.Reading;
import rapporteur.model.Token;

class EncoderTest {

    private static final String ARTICLE = "Strikers return to work\nPort Authority\n"
            + "Dockers in Velmora went back to work on Tuesday, their union said. “We have what we asked for,” its"
            + " leader, Tomas Brandl, told reporters.\nThe port's owner declined to comment.";

    @Test
    void namesTheFileThatAFolderLacks(@TempDir Path folder) throws IOException {
        Exception none =
                assertThrows(IOException.class, () -> Encoder.open(folder).close());
        assertTrue(none.getMessage().contains(folder + " has no file labels.json"), none.getMessage());
        Files.writeString(folder.resolve("labels.json"), "{\"deprel\": [\"root\", \"obj\"]}");
        Exception incomplete =
                assertThrows(IOException.class, () -> Encoder.open(folder).close());
        assertEquals("labels.json has no labels for upos", incomplete.getMessage());
    }

    @Nested
    class WithTheShippedModel {

        private static Encoder encoder;

        @BeforeAll
        static void open() {
            boolean shipped = Encoder.class.getResource("/rapporteur/models/encoder.onnx") != null;
            assumeTrue(shipped, "models/ holds no model yet");
            encoder = Encoder.open();
        }

        @AfterAll
        static void close() {
            if (encoder != null) {
                encoder.close();
            }
        }

        @Test
        void readsOnlyBlocksWithActs() {
            Reading reading = encoder.read(document());
            List<String> words = IntStream.range(0, reading.tokens().size())
                    .mapToObj(token -> reading.span(token).text())
                    .toList();
            assertEquals(List.of("Strikers", "return", "to", "work", "Dockers"), words.subList(0, 5));
            assertEquals(0, reading.sentences().get(0).first());
            assertEquals(4, reading.sentences().get(0).last());
        }

        @Test
        void everySentenceHasOneRoot() {
            Reading reading = encoder.read(document());
            for (int sentence = 0; sentence < reading.sentences().size(); sentence++) {
                int here = sentence;
                List<Token> tokens = reading.tokens()
                        .subList(
                                reading.sentences().get(here).first(),
                                reading.sentences().get(here).last());
                assertEquals(1, tokens.stream().filter(Token::isRoot).count());
                tokens.forEach(
                        token -> assertEquals(token.isRoot(), token.deprel().equals("root")));
            }
        }

        @Test
        void readsTheSameOnEveryThread() {
            List<Document> documents = new ArrayList<>();
            for (int copy = 0; copy < 8; copy++) {
                documents.add(document());
            }
            Reading expected = encoder.read(document());
            documents.parallelStream().map(encoder::read).forEach(reading -> assertEquals(expected, reading));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " \n\u00a0",
                    "?",
                    "\ud800",
                    "a\udc00\u200d\ufe0f",
                    "\u00ad",
                    "\"\"\"''",
                    "\u0000\u0001",
                    "👩‍🚒"
                })
        void readsWhatIsHardlyText(String text) {
            encoder.read(Document.of(Article.of(text)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"said ", "no", "1.2:", "\" . ", "A.B.", "\ud835\udd18.a.", "x-", "“Yes”, he said. "})
        void readsALongRunOfOneThing(String part) {
            Reading reading = encoder.read(Document.of(Article.of(part.repeat(700))));
            reading.sentences()
                    .forEach(sentence -> assertTrue(sentence.last() - sentence.first() <= Sentences.LONGEST));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6})
        void readsAnyTextInAnyBlocks(long seed) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            String alphabet = "ab n't “”\"'.?!,-12 \n \u00a0\u00adé\u0301İΣ\ud83d\ude00\ud83d北@/:&$";
            while (text.length() < 1200) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<Block> blocks = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int end = Math.min(text.length(), at + 1 + random.nextInt(200));
                Block.Kind kind = Block.Kind.values()[random.nextInt(Block.Kind.values().length)];
                blocks.add(new Block(kind, at, end));
                at = end + random.nextInt(3);
            }
            Document document = new Document(Article.of(text.toString()), blocks);
            assertEquals(encoder.read(document), encoder.read(document));
        }

        @Test
        void keepsGivenWordsAndSentences() {
            List<Word> words = Words.given(
                    List.of("They", "left", "Go", "home"),
                    List.of(Layout.NEW_PARAGRAPH, Layout.SPACED, Layout.SPACED, Layout.SPACED));
            Document document = Document.of(Article.of("They left Go home"));
            Reading reading = encoder.read(document, words, new boolean[] {true, false, true, false});
            List<Token> tokens = reading.tokens();
            assertEquals(
                    List.of("They", "left", "Go", "home"),
                    tokens.stream().map(Token::form).toList());
            assertEquals(1, tokens.subList(0, 2).stream().filter(Token::isRoot).count());
            assertEquals(1, tokens.subList(2, 4).stream().filter(Token::isRoot).count());
        }

        private static Document document() {
            List<Block> blocks = new ArrayList<>();
            Block.Kind[] kinds = {Block.Kind.HEADLINE, Block.Kind.AGENCY, Block.Kind.BODY, Block.Kind.BODY};
            int at = 0;
            for (String line : ARTICLE.lines().toList()) {
                blocks.add(new Block(kinds[blocks.size()], at, at + line.length()));
                at += line.length() + 1;
            }
            return new Document(Article.of(ARTICLE), blocks);
        }
    }
}
