package rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final String TEXT = "Talks fail\nREUTERS\nMoscow left, Kyiv said.";
    private static final Block HEADLINE = new Block(Block.Kind.HEADLINE, 0, 10);
    private static final Block CREDIT = new Block(Block.Kind.CREDIT, 11, 18);
    private static final Block BODY = new Block(Block.Kind.BODY, 19, 42);
    private static final Document DOCUMENT = new Document(Article.of(TEXT), List.of(HEADLINE, CREDIT, BODY));

    private static final List<Token> TOKENS = List.of(
            token(0, 5, "NOUN", 1, "nsubj"),
            token(6, 10, "VERB", Token.ROOT, "root"),
            token(19, 25, "PROPN", 3, "nsubj"),
            token(26, 30, "VERB", 6, "ccomp"),
            token(30, 31, "PUNCT", 6, "punct"),
            token(32, 36, "PROPN", 6, "nsubj"),
            token(37, 41, "VERB", Token.ROOT, "root"),
            token(41, 42, "PUNCT", 6, "punct"));
    private static final List<Sentence> SENTENCES = List.of(new Sentence(0, 2, HEADLINE), new Sentence(2, 8, BODY));
    private static final Entity MOSCOW = new Entity(2, 3, Entity.Kind.PLACE, 0.9);
    private static final Attribution SAID = new Attribution(6, List.of(6), List.of(5), List.of(2, 3), 0.8);

    private final Reading reading = reading(TOKENS, SENTENCES, List.of(MOSCOW), List.of(SAID));

    @Test
    void findsTheSentenceOfAToken() {
        assertEquals(0, reading.sentenceOf(1));
        assertEquals(1, reading.sentenceOf(2));
        assertEquals(1, reading.sentenceOf(7));
    }

    @Test
    void findsTheEntityAtAToken() {
        assertEquals(Optional.of(MOSCOW), reading.entityAt(2));
        assertEquals(Optional.empty(), reading.entityAt(3));
    }

    @Test
    void walksTheTreeDownwards() {
        assertEquals(List.of(3, 4, 5, 7), reading.children(6));
        assertEquals(List.of(), reading.children(2));
        assertEquals(List.of(2, 3), reading.subtree(3));
        assertEquals(List.of(2, 3, 4, 5, 6, 7), reading.subtree(6));
    }

    @Test
    void tiesTokensToTheText() {
        assertEquals(Span.of(TEXT, 19, 30), reading.span(2, 4));
        assertEquals("Kyiv", reading.span(5).text());
    }

    @Test
    void splitsTokensIntoRuns() {
        assertEquals(List.of(), reading.spans(List.of()));
        assertEquals(List.of(Span.of(TEXT, 19, 30), Span.of(TEXT, 32, 41)), reading.spans(List.of(2, 3, 5, 6)));
    }

    @Test
    void aRunEndsWithItsBlock() {
        assertEquals(List.of(Span.of(TEXT, 6, 10), Span.of(TEXT, 19, 25)), reading.spans(List.of(1, 2)));
    }

    @Test
    void refusesRunsOutOfOrder() {
        assertThrows(IllegalArgumentException.class, () -> reading.spans(List.of(3, 2)));
    }

    @Test
    void refusesHeadsThatFormACycle() {
        List<Token> cycle = List.of(token(0, 5, "NOUN", 1, "nsubj"), token(6, 10, "VERB", 0, "root"));
        List<Sentence> headline = SENTENCES.subList(0, 1);
        assertThrows(IllegalArgumentException.class, () -> reading(cycle, headline, List.of(), List.of()));
    }

    @Test
    void refusesAHeadInAnotherSentence() {
        List<Token> tokens = List.of(
                token(0, 5, "NOUN", 2, "nsubj"), token(6, 10, "VERB", -1, "root"), token(19, 25, "PROPN", -1, "root"));
        List<Sentence> sentences = List.of(new Sentence(0, 2, HEADLINE), new Sentence(2, 3, BODY));
        assertThrows(IllegalArgumentException.class, () -> reading(tokens, sentences, List.of(), List.of()));
    }

    @Test
    void refusesATokenWithoutASentence() {
        List<Sentence> headline = SENTENCES.subList(0, 1);
        assertThrows(IllegalArgumentException.class, () -> reading(TOKENS, headline, List.of(), List.of()));
    }

    @Test
    void refusesOverlappingEntities() {
        List<Entity> entities = List.of(MOSCOW, new Entity(2, 4, Entity.Kind.MISC, 0.5));
        assertThrows(IllegalArgumentException.class, () -> reading(TOKENS, SENTENCES, entities, List.of()));
    }

    @Test
    void anEmptyTextHasAnEmptyReading() {
        Document empty = Document.of(Article.of(""));
        Reading nothing = new Reading(empty, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(List.of(), nothing.tokens());
    }

    private static Reading reading(
            List<Token> tokens, List<Sentence> sentences, List<Entity> entities, List<Attribution> attributions) {
        return new Reading(DOCUMENT, tokens, sentences, entities, attributions, List.of(), List.of());
    }

    private static Token token(int start, int end, String upos, int head, String deprel) {
        String form = TEXT.substring(start, end);
        return new Token(start, end, form, form, upos, "", head, deprel);
    }
}
