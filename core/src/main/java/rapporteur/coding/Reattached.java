package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import rapporteur.model.Attribution;
import rapporteur.model.Reading;
import rapporteur.model.Token;

/**
 * What stands within what is said belongs to it: "In a call with X, Y urged restraint, her office said" tells of a call in
 * which Y urged, though a tree may hang the call on "said".
 */
final class Reattached {

    private Reattached() {}

    /** The reading with adjuncts of a cue that its content holds moved to the content's own clause. */
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
        return changed ? reading.withTokens(tokens) : reading;
    }

    /** The clause of the content that follows an adjunct of the cue. */
    private static int clauseBeside(Reading reading, Attribution attribution, int word) {
        Token token = reading.token(word);
        int cue = token.head();
        boolean adjunct =
                List.of("obl", "advmod", "advcl").contains(token.deprel().split(":")[0]);
        if (!adjunct || !attribution.cueTokens().contains(cue) || word > cue) {
            return Syntax.NONE;
        }
        return reading.children(cue).stream()
                .filter(child -> child > word && child < cue)
                .filter(child -> reading.token(child).deprel().equals("ccomp"))
                .filter(attribution.contentTokens()::contains)
                .findFirst()
                .orElse(Syntax.NONE);
    }
}
