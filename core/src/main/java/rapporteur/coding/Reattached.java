package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.model.Attribution;
import rapporteur.model.Reading;
import rapporteur.model.Token;

/**
 * What stands within what is said belongs to it: "In a call with X, Y urged restraint, her office said" tells of a call in
 * which Y urged, though a tree may hang the call on "said".
 */
final class Reattached {

    private static final Set<String> MOVED = Set.of("obl", "advmod", "advcl", "nsubj");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Reattached() {}

    /** The reading with adjuncts and subjects of a cue that its content holds moved to the content's own clause. */
    static Reading corrected(Reading reading) {
        List<Token> tokens = new ArrayList<>(reading.tokens());
        boolean changed = false;
        for (Attribution attribution : reading.attributions()) {
            for (int word : attribution.contentTokens()) {
                int clause = clauseBeside(reading, attribution, word);
                if (clause != Syntax.NONE) {
                    tokens.set(word, tokens.get(word).withHead(clause));
                    changed = true;
                }
            }
        }
        for (int word = 0; word < tokens.size(); word++) {
            int above = clauseOfOneTense(tokens, word);
            if (above != Syntax.NONE) {
                tokens.set(word, tokens.get(word).withHead(above));
                changed = true;
            }
        }
        return changed ? reading.withTokens(tokens) : reading;
    }

    /** "demanded that X withdraw, and closed the border": of the verbs before "closed", the one that is as finite as it is. */
    private static int clauseOfOneTense(List<Token> tokens, int word) {
        Token joined = tokens.get(word);
        if (!joined.deprel().equals("conj") || joined.head() < 0 || !FINITE.contains(joined.xpos())) {
            return Syntax.NONE;
        }
        Token before = tokens.get(joined.head());
        boolean bare = before.xpos().equals("VB") && before.deprel().equals("ccomp") && before.head() >= 0;
        return bare && tokens.get(before.head()).xpos().equals(joined.xpos()) ? before.head() : Syntax.NONE;
    }

    /** The clause of the content that follows an adjunct of the cue. */
    private static int clauseBeside(Reading reading, Attribution attribution, int word) {
        Token token = reading.token(word);
        int cue = token.head();
        String relation = token.deprel().split(":")[0];
        if (!MOVED.contains(relation) || !attribution.cueTokens().contains(cue) || word > cue) {
            return Syntax.NONE;
        }
        return reading.children(cue).stream()
                .filter(child -> child > word && child < cue)
                .filter(child -> reading.token(child).deprel().equals("ccomp"))
                .filter(attribution.contentTokens()::contains)
                .filter(child -> !relation.equals("nsubj") || !hasSubject(reading, child))
                .findFirst()
                .orElse(Syntax.NONE);
    }

    private static boolean hasSubject(Reading reading, int verb) {
        return reading.children(verb).stream()
                .anyMatch(child -> reading.token(child).deprel().startsWith("nsubj"));
    }
}
