package rapporteur.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.EventType;

/**
 * A word of the codebook that makes an act.
 *
 * @param says whether it makes a statement; else an event
 * @param lemma the head word's
 * @param particle what must stand with it ("for" of "call for"), or empty
 * @param verb whether it is a verb; else a noun
 * @param with lemmas one of which must depend on it ("curfew" of "impose a curfew"); empty where it needs none
 * @param mode PLOVER's, where the word alone tells it
 * @param open whether other words may tell another mode
 * @param cameo two to four digits
 * @param recipients where the recipient stands: "object", "owner" (of the object), "agent" (of the content) or prepositions
 * @param effect statements: what becomes of the acts in the content; events: "recipient" where one must be
 *     found, "someone" where he must be known
 */
record Entry(
        boolean says,
        String lemma,
        String particle,
        boolean verb,
        Set<String> with,
        EventType type,
        Optional<String> mode,
        boolean open,
        String cameo,
        List<String> recipients,
        String effect) {

    /** How many of its conditions a match must meet. */
    int precision() {
        return (particle.isEmpty() ? 0 : 1) + (with.isEmpty() ? 0 : 1);
    }

    /** Whether several who do it do it with each other: "X and Y met". */
    boolean isMutual() {
        return recipients.contains("with") && Set.of("with", "object").contains(recipients.get(0));
    }

    boolean needsRecipient() {
        return !says && !effect.equals("-");
    }

    /** Whether the word is so vague that its recipient must be someone known. */
    boolean needsKnownRecipient() {
        return effect.equals("someone");
    }

    /** The words as the codebook has them: "call for". */
    String words() {
        return (lemma + " " + particle).strip();
    }
}
