package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.bench.Treebank.Row;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;
import rapporteur.model.Reading;
import rapporteur.model.Sentence;
import rapporteur.model.Token;

class TreebankTest {

    private List<Treebank> documents;
    private Treebank harbour;

    @BeforeEach
    void read() throws IOException {
        documents = Conllu.read(Samples.path("harbour.conllu"));
        harbour = documents.get(0);
    }

    @Test
    void readsWordsWithoutEmptyNodes() {
        assertEquals(
                List.of("GUM_news_harbour", "GUM_vlog_kitchen"),
                documents.stream().map(Treebank::name).toList());
        assertEquals(
                List.of("Dockers", "ca", "n't", "strike", ".", "Brandl", "will", "not", ".", "Why", "?"),
                harbour.rows().stream().map(Row::form).toList());
        assertEquals(
                List.of(3, 3, 3, -1, 3, 6, -1, 6, 6, -1, 9),
                harbour.rows().stream().map(Row::head).toList());
        assertEquals(
                List.of(0, 5, 9),
                IntStream.range(0, 11)
                        .filter(harbour.given()::startsSentence)
                        .boxed()
                        .toList());
    }

    @Test
    void knowsTheTextBeforeAnyoneCutIt() {
        Document document = harbour.raw().document();
        assertEquals("Dockers can't strike. Brandl wont.\nWhy?", document.text());
        assertEquals(List.of(new Block(Block.Kind.BODY, 0, 34), new Block(Block.Kind.BODY, 35, 39)), document.blocks());
        assertEquals(
                List.of(new Range(0, 21), new Range(22, 34), new Range(35, 39)),
                harbour.raw().sentences());
        assertEquals(new Range(10, 13), harbour.raw().tokens().get(2));
    }

    @Test
    void countsWordsRight() {
        List<Token> read =
                new ArrayList<>(harbour.rows().stream().map(TreebankTest::token).toList());
        read.set(0, new Token(0, 1, "", "docker", "VERB", "NNS", 3, "nsubj"));
        read.set(1, new Token(0, 1, "", "ca", "AUX", "MD", 3, "aux"));
        read.set(2, new Token(0, 1, "", "not", "PART", "VB", 3, "advmod"));
        read.set(5, new Token(0, 1, "", "Brandl", "PROPN", "NNP", 6, "nsubj"));
        read.set(7, new Token(0, 1, "", "never", "PART", "RB", 6, "advmod"));
        read.set(8, new Token(0, 1, "", ".", "PUNCT", ".", 5, "punct"));
        Scores scores = new Scores();
        SyntaxScore.addWords(harbour.rows(), read, scores);
        assertEquals(Tally.share(10, 11), scores.of("UPOS"));
        assertEquals(Tally.share(10, 11), scores.of("XPOS"));
        // "never" is no mistake: the treebank gives no lemma there.
        assertEquals(Tally.share(10, 11), scores.of("lemma"));
        assertEquals(Tally.share(10, 11), scores.of("UAS"));
        assertEquals(Tally.share(10, 11), scores.of("LAS"));
        assertEquals(Tally.share(9, 11), scores.of("LAS with subtypes"));
    }

    @Test
    void countsSentenceStarts() {
        Document document = Document.of(Article.of("abcdefghijk"));
        List<Token> tokens =
                IntStream.range(0, 11).mapToObj(i -> root(i, i + 1)).toList();
        Scores scores = new Scores();
        SyntaxScore.addStarts(harbour.given(), reading(document, tokens, 0, 5, 11), scores);
        assertEquals(new Tally(2, 3, 2), scores.of(SyntaxScore.STARTS));
    }

    @Test
    void countsWordsAndSentencesOfTheRawText() {
        List<Token> tokens = List.of(
                root(0, 7),
                root(8, 10),
                root(10, 13),
                root(14, 20),
                root(20, 21),
                root(22, 28),
                root(29, 33),
                root(33, 34),
                root(35, 39));
        Scores scores = new Scores();
        TokensScore.add(harbour.raw(), reading(harbour.raw().document(), tokens, 0, 8, 9), scores);
        assertEquals(new Tally(8, 11, 9), scores.of("tokens"));
        assertEquals(new Tally(1, 3, 2), scores.of("sentences"));
    }

    @Test
    void namesTheLineThatIsMalformed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.conllu"), "# newdoc id = bad\n1\tWhy\twhy\n");
        IOException error = assertThrows(IOException.class, () -> Conllu.read(file));
        assertEquals(file + ", line 2: 3 columns separated by tabs instead of 10", error.getMessage());
    }

    private static Token token(Row row) {
        return new Token(0, 1, row.form(), row.lemma(), row.upos(), row.xpos(), row.head(), row.deprel());
    }

    private static Token root(int start, int end) {
        return new Token(start, end, "", "", "", "", Token.ROOT, "root");
    }

    /** A reading with sentences between these words. */
    private static Reading reading(Document document, List<Token> tokens, int... bounds) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 1; i < bounds.length; i++) {
            Block block = document.blockAt(tokens.get(bounds[i - 1]).start()).orElseThrow();
            sentences.add(new Sentence(bounds[i - 1], bounds[i], block));
        }
        return new Reading(document, tokens, sentences, List.of(), List.of(), List.of(), List.of());
    }
}
