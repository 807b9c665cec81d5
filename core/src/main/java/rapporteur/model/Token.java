package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.Objects;

/**
 * One word of a reading, in the terms of Universal Dependencies.
 *
 * @param start offset in UTF-16 code units into the article's text
 * @param end offset, exclusive
 * @param form the word with its typography normalised (a curly apostrophe straightened, say); the words as they stand
 *     are {@link Reading#span(int, int)}
 * @param upos universal part of speech, such as {@code VERB}
 * @param xpos the language's own part of speech, such as the Penn tag {@code VBD}; empty where there is none
 * @param head index of the governor in {@link Reading#tokens()}, or {@link #ROOT}
 * @param deprel universal dependency relation, such as {@code nsubj:pass}
 */
public record Token(int start, int end, String form, String lemma, String upos, String xpos, int head, String deprel) {

    /** The head of a token that no other governs. */
    public static final int ROOT = -1;

    public Token {
        Checks.requireRange(start, end);
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(upos, "upos");
        Objects.requireNonNull(xpos, "xpos");
        Objects.requireNonNull(deprel, "deprel");
        require(head >= ROOT, "head %d", head);
    }

    /** The same word under another governor, its relation kept. */
    public Token withHead(int governor) {
        return new Token(start, end, form, lemma, upos, xpos, governor, deprel);
    }

    public boolean isRoot() {
        return head == ROOT;
    }
}
