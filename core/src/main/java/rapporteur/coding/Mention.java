package rapporteur.coding;

import java.util.List;

/**
 * Words that stand for one figure, or for several that act together.
 *
 * @param head the token that the others hang from
 * @param figures whom it stands for, in the order of the text
 * @param how the rule that decided it, such as "name" or "pronoun"
 */
record Mention(int head, List<Figure> figures, String how) {

    Mention {
        figures = List.copyOf(figures);
    }

    Mention(int head, Figure character, String how) {
        this(head, List.of(character), how);
    }
}
