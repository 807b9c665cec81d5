package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one pass of the encoder sees in a document.
 *
 * <p>Tokens stand in the text's order; only the words of a contraction may share letters ("du" is "de" and "le").
 * Sentences are runs of tokens that follow each other without gap from the first token to the last, each in one block of
 * the document. A token's head is in its own sentence, and heads form trees. Entities are in order and do not overlap.
 * A token refers back to one other at most.
 * A constructor call that breaks any of this fails with {@link IllegalArgumentException}.
 */
public final class Reading {

    private final Document document;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Entity> entities;
    private final List<Attribution> attributions;
    private final List<Coreference> coreferences;
    private final List<EventMention> events;

    private final int[] sentenceOf;
    private final Entity[] entityAt;
    private final Coreference[] coreferenceAt;
    private final Tree tree;

    public Reading(
            Document document,
            List<Token> tokens,
            List<Sentence> sentences,
            List<Entity> entities,
            List<Attribution> attributions,
            List<Coreference> coreferences,
            List<EventMention> events) {
        this.document = Objects.requireNonNull(document, "document");
        this.tokens = List.copyOf(tokens);
        this.sentences = List.copyOf(sentences);
        this.entities = List.copyOf(entities);
        this.attributions = List.copyOf(attributions);
        this.coreferences = List.copyOf(coreferences);
        this.events = List.copyOf(events);
        requireTokensInOrder();
        this.sentenceOf = indexSentences();
        requireHeadsInSentence();
        this.tree = new Tree(this.tokens);
        this.entityAt = indexEntities();
        this.attributions.forEach(this::requireTokensOf);
        this.events.forEach(this::requireTokensOf);
        this.coreferenceAt = indexCoreferences();
    }

    public Document document() {
        return document;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Entity> entities() {
        return entities;
    }

    public List<Attribution> attributions() {
        return attributions;
    }

    public List<Coreference> coreferences() {
        return coreferences;
    }

    public List<EventMention> events() {
        return events;
    }

    /** The same but for what is known of each token. */
    public Reading withTokens(List<Token> others) {
        return new Reading(document, others, sentences, entities, attributions, coreferences, events);
    }

    /** The same but for its entities. */
    public Reading withEntities(List<Entity> others) {
        return new Reading(document, tokens, sentences, others, attributions, coreferences, events);
    }

    public Token token(int token) {
        return tokens.get(token);
    }

    /** Index in {@link #sentences()} of the sentence that the token stands in. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** The tokens that this one governs, ascending. */
    public List<Integer> children(int token) {
        return tree.children(token);
    }

    /** The token and all that hang below it, ascending. */
    public List<Integer> subtree(int token) {
        return tree.subtree(token);
    }

    public Optional<Entity> entityAt(int token) {
        return Optional.ofNullable(entityAt[token]);
    }

    /** What the words that the token heads refer back to, if to anything said before. */
    public Optional<Coreference> coreferenceAt(int token) {
        return Optional.ofNullable(coreferenceAt[token]);
    }

    /** The text of the article from one token to another, the last exclusive, with all that stands between. */
    public Span span(int first, int last) {
        Checks.requireRange(first, last);
        return document.span(tokens.get(first).start(), tokens.get(last - 1).end());
    }

    /** The text of one token as it stands in the article. */
    public Span span(int token) {
        return span(token, token + 1);
    }

    /**
     * The text of ascending tokens, one span for each run without a gap. A run also ends with its block, lest a span
     * take in a credit or teaser between two blocks.
     */
    public List<Span> spans(List<Integer> ascending) {
        List<Integer> chosen = Checks.ascending(ascending, "tokens");
        List<Span> spans = new ArrayList<>();
        int runStart = 0;
        for (int i = 1; i <= chosen.size(); i++) {
            if (i == chosen.size() || !continues(chosen.get(i - 1), chosen.get(i))) {
                spans.add(span(chosen.get(runStart), chosen.get(i - 1) + 1));
                runStart = i;
            }
        }
        return List.copyOf(spans);
    }

    private boolean continues(int token, int next) {
        return next == token + 1 && blockOf(token).equals(blockOf(next));
    }

    /** The block that the token stands in. */
    public Block blockOf(int token) {
        return sentences.get(sentenceOf[token]).block();
    }

    private void requireTokensInOrder() {
        for (int i = 1; i < tokens.size(); i++) {
            Token previous = tokens.get(i - 1);
            Token token = tokens.get(i);
            require(
                    token.start() >= previous.start() && token.end() >= previous.end(),
                    "token %d stands before the one that precedes it",
                    i);
        }
        if (!tokens.isEmpty()) {
            int end = tokens.get(tokens.size() - 1).end();
            require(end <= document.text().length(), "the tokens leave the text at %d", end);
        }
    }

    private int[] indexSentences() {
        int[] index = new int[tokens.size()];
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            require(sentence.first() == next, "sentence %d does not start at token %d", i, next);
            require(sentence.last() <= tokens.size(), "sentence %d leaves the tokens", i);
            requireInBlock(sentence);
            Arrays.fill(index, sentence.first(), sentence.last(), i);
            next = sentence.last();
        }
        require(next == tokens.size(), "token %d is in no sentence", next);
        return index;
    }

    private void requireInBlock(Sentence sentence) {
        Block block = sentence.block();
        int start = tokens.get(sentence.first()).start();
        int end = tokens.get(sentence.last() - 1).end();
        require(block.start() <= start && end <= block.end(), "%s leaves its block", sentence);
        require(document.blockAt(start).equals(Optional.of(block)), "%s names no block of the document", sentence);
    }

    private void requireHeadsInSentence() {
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            boolean inSentence =
                    head == Token.ROOT || sentences.get(sentenceOf[i]).contains(head);
            require(inSentence, "head %d of token %d is in another sentence", head, i);
        }
    }

    private Entity[] indexEntities() {
        Entity[] index = new Entity[tokens.size()];
        int next = 0;
        for (Entity entity : entities) {
            require(entity.first() >= next, "%s overlaps or precedes the last one", entity);
            require(entity.last() <= tokens.size(), "%s leaves the tokens", entity);
            Arrays.fill(index, entity.first(), entity.last(), entity);
            next = entity.last();
        }
        return index;
    }

    private Coreference[] indexCoreferences() {
        Coreference[] index = new Coreference[tokens.size()];
        for (Coreference coreference : coreferences) {
            int mention = coreference.mention();
            require(mention < tokens.size(), "%s leaves the tokens", coreference);
            require(index[mention] == null, "token %d refers back twice", mention);
            index[mention] = coreference;
        }
        return index;
    }

    private void requireTokensOf(Attribution attribution) {
        requireTokens(attribution.cueTokens());
        requireTokens(attribution.sourceTokens());
        requireTokens(attribution.contentTokens());
    }

    private void requireTokensOf(EventMention event) {
        requireTokens(List.of(event.trigger()));
        requireTokens(event.sourceTokens());
        requireTokens(event.recipientTokens());
    }

    private void requireTokens(List<Integer> ascending) {
        require(
                ascending.isEmpty() || ascending.get(ascending.size() - 1) < tokens.size(),
                "an attribution or event leaves the tokens: %s",
                ascending);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading reading
                && document.equals(reading.document)
                && tokens.equals(reading.tokens)
                && sentences.equals(reading.sentences)
                && entities.equals(reading.entities)
                && attributions.equals(reading.attributions)
                && coreferences.equals(reading.coreferences)
                && events.equals(reading.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, tokens, sentences, entities, attributions, coreferences, events);
    }

    @Override
    public String toString() {
        return "Reading[" + document.article().id() + ", " + tokens.size() + " tokens]";
    }
}
