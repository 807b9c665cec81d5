package rapporteur.model;

import java.util.Objects;

/** A sentence: its tokens, first inclusive, last exclusive, and the block it stands in. */
public record Sentence(int first, int last, Block block) {

    public Sentence {
        Checks.requireRange(first, last);
        Objects.requireNonNull(block, "block");
    }

    public boolean contains(int token) {
        return first <= token && token < last;
    }
}
