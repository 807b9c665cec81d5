package rapporteur.model;

import static rapporteur.model.Checks.require;

/**
 * A word that means whom or what an earlier one means: "he" … "the minister" … "N. N.".
 *
 * @param mention the head of the later words
 * @param antecedent the head of the earlier words
 * @param score the encoder's, 0 to 1
 */
public record Coreference(int mention, int antecedent, double score) {

    public Coreference {
        require(0 <= antecedent && antecedent < mention, "the antecedent %d does not precede %d", antecedent, mention);
        Checks.requireUnit(score, "score");
    }
}
