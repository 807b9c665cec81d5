package rapporteur.coding;

import java.util.Set;
import rapporteur.knowledge.Tense;
import rapporteur.model.Sentence;
import rapporteur.model.Token;

/** The tense of the verb that an expression of time hangs from, by the tree. */
final class Tenses {

    private static final Set<String> TO_COME = Set.of("will", "shall", "would", "'ll", "’ll", "wo", "ll");
    private static final Set<String> PLANS = Set.of(
            "plan",
            "schedule",
            "expect",
            "intend",
            "due",
            "set",
            "slate",
            "vow",
            "promise",
            "hope",
            "agree",
            "want",
            "go",
            "prepare",
            "decide",
            "ready");

    private final Syntax syntax;

    Tenses(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Of the words between two offsets of the text; unknown if they hang from no verb that tells. */
    Tense of(Sentence sentence, int start, int end) {
        int token = head(sentence, start, end);
        if (token == Syntax.NONE || syntax.head(token) == Token.ROOT) {
            return Tense.UNKNOWN;
        }
        int above = syntax.head(token);
        for (int patience = 0; patience < 6 && above != Token.ROOT && !syntax.isVerb(above); patience++) {
            boolean predicate = !syntax.children(above, "cop").isEmpty();
            if (predicate || syntax.head(above) == Token.ROOT) {
                break;
            }
            above = syntax.head(above);
        }
        return ofVerb(above, 3);
    }

    /** The word of the expression that hangs from a word outside. */
    private int head(Sentence sentence, int start, int end) {
        for (int token = sentence.first(); token < sentence.last(); token++) {
            Token word = syntax.at(token);
            boolean inside = word.start() < end && start < word.end();
            if (inside && !syntax.is(token, "ADP", "DET", "PUNCT")) {
                int head = syntax.head(token);
                boolean top = head == Token.ROOT
                        || syntax.at(head).end() <= start
                        || syntax.at(head).start() >= end;
                if (top) {
                    return token;
                }
            }
        }
        return Syntax.NONE;
    }

    private Tense ofVerb(int verb, int patience) {
        if (verb == Token.ROOT || patience == 0) {
            return Tense.UNKNOWN;
        }
        for (int aux :
                syntax.children(verb, child -> syntax.hasRelation(child, "aux") || syntax.hasRelation(child, "cop"))) {
            if (TO_COME.contains(syntax.lemma(aux))
                    || TO_COME.contains(syntax.at(aux).form())) {
                return Tense.FUTURE;
            }
            if (syntax.lemma(aux).equals("have") || syntax.at(aux).xpos().equals("VBD")) {
                return Tense.PAST;
            }
        }
        String tag = syntax.at(verb).xpos();
        if (tag.equals("VBD") || tag.equals("VBN") && !syntax.hasChild(verb, "aux")) {
            return Tense.PAST;
        }
        int above = syntax.head(verb);
        if (tag.equals("VB") && syntax.hasChild(verb, "mark") && above != Token.ROOT) {
            return PLANS.contains(syntax.lemma(above)) ? Tense.FUTURE : ofVerb(above, patience - 1);
        }
        if (tag.equals("VBG") && above != Token.ROOT) {
            boolean planning = PLANS.contains(syntax.lemma(verb));
            return planning ? Tense.FUTURE : ofVerb(above, patience - 1);
        }
        return Tense.UNKNOWN;
    }
}
