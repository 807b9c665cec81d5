package rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.EventType;
import rapporteur.model.Token;

/** Who does the deed that a word tells: by its own clause, by whose it is, or by the verb that carries it. */
final class Doers {

    /** Verbs that carry a noun of doing, whose subject does it. */
    private static final Set<String> LIGHT = Set.of(
            "launch",
            "carry",
            "conduct",
            "hold",
            "make",
            "have",
            "stage",
            "wage",
            "mount",
            "commit",
            "plan",
            "prepare",
            "begin",
            "start",
            "order",
            "pay",
            "impose",
            "provide",
            "lead",
            "continue",
            "halt",
            "stop",
            "schedule",
            "perpetrate",
            "undertake",
            "execute",
            "announce",
            "attend",
            "join",
            "open",
            "resume",
            "complete");

    /** Verbs whose subject would himself do what their noun names. */
    private static final Set<String> COMMITTING = Set.of(
            "threaten",
            "offer",
            "promise",
            "pledge",
            "vow",
            "consider",
            "weigh",
            "mull",
            "rule",
            "postpone",
            "cancel",
            "suspend",
            "propose",
            "end",
            "answer",
            "call",
            "deny",
            "contemplate",
            "invite");

    /** Nouns of the same kind: "plans for exercises", "threat of sanctions", "offer of talks". */
    private static final Set<String> COMMITMENTS =
            Set.of("plan", "threat", "offer", "promise", "pledge", "vow", "preparation", "proposal", "readiness");

    private static final Set<String> OCCASIONS =
            Set.of("in", "after", "during", "at", "before", "following", "for", "on", "over");

    private static final int PATIENCE = 3;

    private final Syntax syntax;
    private final Parties parties;
    private final List<Draft> statements;

    Doers(Syntax syntax, Parties parties, List<Draft> statements) {
        this.syntax = syntax;
        this.parties = parties;
        this.statements = statements;
    }

    /**
     * Somebody who does something, and how that is known.
     *
     * @param speaker whom "we" and "us" mean there
     */
    record Doer(int word, String how, List<Figure> speaker) {}

    /** Whether the verb only carries what its noun names. */
    static boolean carries(Syntax syntax, int verb) {
        return isLight(syntax, verb) || COMMITTING.contains(syntax.lemma(verb));
    }

    static boolean isLight(Syntax syntax, int verb) {
        return LIGHT.contains(syntax.lemma(verb));
    }

    /** Whom "we" and "I" mean at a word: who says the innermost statement around it. */
    private List<Figure> speaker(int word) {
        return statements.stream()
                .filter(statement -> statement.content.contains(word))
                .min(Comparator.comparing(statement -> statement.content.size()))
                .map(statement -> statement.source.figures())
                .orElse(List.of());
    }

    Optional<Doer> ofVerb(int verb, Entry entry) {
        int agent = syntax.agent(verb);
        if (agent == Syntax.NONE && entry.type() == EventType.RETREAT && syntax.isPassive(verb)) {
            // "that the troops be withdrawn": they are whose step back it is
            agent = syntax.patient(verb);
        }
        if (agent == Syntax.NONE && syntax.isInfinitiveOf(verb)) {
            // "X to ease curbs", "the latest country to recognize Y"
            agent = syntax.head(verb);
        }
        return someone(List.of(agent), verb, syntax.isPassive(verb) ? "agent-by" : "subject");
    }

    Optional<Doer> ofNoun(int noun, Entry entry) {
        return someone(owners(noun, entry), noun, "owner").or(() -> byCarrier(noun, entry, PATIENCE));
    }

    /** Whose deed it is: "Russia's", "by Russia", also behind another noun; "the withdrawal of the troops" is theirs. */
    private List<Integer> owners(int noun, Entry entry) {
        List<Integer> owners = new ArrayList<>(parties.owner(noun).stream().toList());
        owners.addAll(syntax.oblique(noun, Set.of("by")));
        for (int inner : syntax.children(noun, "nmod")) {
            owners.addAll(syntax.oblique(inner, Set.of("by")));
        }
        if (!entry.recipients().contains("of")) {
            syntax.oblique(noun, Set.of("of")).stream().filter(this::isSomeones).forEach(owners::add);
        }
        return owners;
    }

    /** "the withdrawal of French troops" is theirs; "of troops" tells only what was withdrawn. */
    private boolean isSomeones(int noun) {
        return parties.figuresOf(noun, List.of()).stream()
                .anyMatch(figure -> figure.isNamed() || figure.actor().country().isPresent());
    }

    private Optional<Doer> byCarrier(int noun, Entry entry, int patience) {
        int carrier = syntax.head(noun);
        if (carrier == Token.ROOT || patience == 0 || syntax.relation(noun).equals("nsubj")) {
            return Optional.empty();
        }
        if (!syntax.isVerb(carrier)) {
            return COMMITMENTS.contains(syntax.lemma(carrier))
                    ? someone(parties.owner(carrier).stream().toList(), noun, "owner-of-plan")
                            .or(() -> byCarrier(carrier, entry, patience - 1))
                    : Optional.empty();
        }
        if (isLight(syntax, carrier) || COMMITMENTS.contains(syntax.lemma(noun))) {
            return someone(List.of(syntax.agent(carrier)), noun, "agent-of-light-verb");
        }
        if (COMMITTING.contains(syntax.lemma(carrier))) {
            return someone(List.of(syntax.agent(carrier)), noun, "who-commits-himself");
        }
        boolean consult = entry.type() == EventType.CONSULT;
        boolean occasion = consult && syntax.hasRelation(noun, "obl") && OCCASIONS.contains(syntax.preposition(noun));
        // "requested talks with X": who asks for them takes part
        boolean asked = consult && syntax.hasRelation(noun, "obj") && Codebook.says(syntax, carrier, EventType.REQUEST);
        return occasion || asked
                ? someone(List.of(syntax.agent(carrier)), noun, "agent-on-the-occasion")
                : Optional.empty();
    }

    private Optional<Doer> someone(List<Integer> candidates, int deed, String how) {
        List<Figure> speaker = speaker(deed);
        return candidates.stream()
                .filter(word -> parties.isSomeone(word, speaker))
                .findFirst()
                .map(word -> new Doer(word, how, speaker));
    }
}
