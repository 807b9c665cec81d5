package rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rapporteur.model.Act;
import rapporteur.model.EventType;
import rapporteur.model.Reading;
import rapporteur.model.Reason;
import rapporteur.model.Token;

/** Who does what to whom: verbs and nouns of doing whose parties the tree gives. Without a source there is no act. */
final class Deeds {

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
            "join");

    private static final Set<String> OCCASIONS =
            Set.of("in", "after", "during", "at", "before", "following", "for", "on", "over");

    /** "X and Y met": each of them does it with the other. */
    private static final Set<String> RECIPROCAL =
            Set.of("meet", "talk", "speak", "confer", "consult", "negotiate", "discuss", "clash", "fight");

    /** What is answered is somebody's: "responded to Russian demands". */
    private static final Set<String> ANSWERS = Set.of("respond", "reply");

    private static final Set<EventType> WITH_TROOPS = Set.of(EventType.MOBILIZE);

    private final Syntax syntax;
    private final Reading reading;
    private final Parties parties;
    private final Set<Integer> taken = new HashSet<>();

    /** @param statements those whose triggers are no deeds */
    Deeds(Syntax syntax, Parties parties, List<Draft> statements) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.parties = parties;
        statements.forEach(statement -> taken.addAll(statement.trigger));
    }

    /** "has imposed sanctions": the verb says nothing of its own, its object names a deed. */
    static boolean carriesDeed(Syntax syntax, int verb) {
        int object = syntax.child(verb, "obj");
        if (object == Syntax.NONE) {
            return false;
        }
        // "called a meeting" convenes it
        if (syntax.lemma(verb).equals("call")) {
            return Words.DEEDS.has(syntax, object, EventType.CONSULT);
        }
        // "imposed some of the harshest sanctions"
        List<Integer> carried = new ArrayList<>(syntax.oblique(object, Set.of("of")));
        carried.add(object);
        return LIGHT.contains(syntax.lemma(verb))
                && carried.stream()
                        .anyMatch(noun -> Words.DEEDS.find(syntax, noun).isPresent());
    }

    List<Draft> find() {
        List<Draft> verbs = new ArrayList<>();
        List<Draft> nouns = new ArrayList<>();
        for (int token = 0; token < reading.tokens().size(); token++) {
            Optional<Words.Entry> entry = Words.DEEDS.find(syntax, token);
            if (entry.isPresent() && !taken.contains(token)) {
                Optional<Draft> draft = entry.get().verb() ? verb(token, entry.get()) : noun(token, entry.get());
                draft.ifPresent((entry.get().verb() ? verbs : nouns)::add);
            }
        }
        nouns.stream().filter(noun -> !retold(noun, verbs)).forEach(verbs::add);
        return verbs;
    }

    /** "discussed it in a phone call": the noun names the same meeting as the verb above it. */
    private boolean retold(Draft noun, List<Draft> verbs) {
        return verbs.stream().anyMatch(verb -> verb.type == noun.type && syntax.isBelow(noun.head, verb.head));
    }

    private Optional<Draft> verb(int token, Words.Entry entry) {
        if (Set.of("amod", "compound", "case", "nmod").contains(syntax.relation(token))) {
            return Optional.empty();
        }
        if (entry.type() == EventType.PROTEST && syntax.hasChild(token, "ccomp")) {
            // "demonstrate that …" shows it
            return Optional.empty();
        }
        int agent = syntax.agent(token);
        if (agent == Syntax.NONE || !parties.isSomeone(agent, List.of())) {
            return Optional.empty();
        }
        Draft draft = new Draft(Act.Kind.EVENT, token, entry, List.of(token));
        draft.source = parties.at(agent, List.of());
        draft.because(
                "source",
                Reason.filled(
                        syntax.isPassive(token) ? "agent-by" : "subject",
                        draft.source.party().spans()));
        recipientOf(draft, token);
        if (draft.recipient.isEmpty() && RECIPROCAL.contains(entry.lemma())) {
            splitReciprocal(draft);
        }
        return finished(draft, 0.66);
    }

    private Optional<Draft> noun(int token, Words.Entry entry) {
        Set<Integer> trigger = new TreeSet<>(List.of(token));
        Optional<Integer> owner = parties.owner(token).filter(word -> parties.isSomeone(word, List.of()));
        String how = "owner";
        int carrier = syntax.head(token);
        if (owner.isEmpty() && carrier != Token.ROOT && syntax.isVerb(carrier)) {
            boolean light = LIGHT.contains(syntax.lemma(carrier)) && !syntax.hasRelation(token, "nsubj");
            boolean occasion = entry.type() == EventType.CONSULT
                    && syntax.hasRelation(token, "obl")
                    && OCCASIONS.contains(syntax.preposition(token));
            if (light || occasion) {
                int agent = syntax.agent(carrier);
                owner = Optional.of(agent).filter(word -> parties.isSomeone(word, List.of()));
                how = light ? "agent-of-light-verb" : "agent-on-the-occasion";
            }
            if (light && syntax.hasRelation(token, "obj")) {
                trigger.add(carrier);
            }
        }
        Draft draft = new Draft(Act.Kind.EVENT, token, entry, List.copyOf(trigger));
        owner.ifPresent(word -> draft.source = parties.at(word, List.of()));
        draft.because("source", Reason.filled(how, draft.source.party().spans()));
        recipientOf(draft, token);
        if (owner.isEmpty()) {
            between(draft);
        }
        return draft.source.isEmpty() ? Optional.empty() : finished(draft, 0.6);
    }

    private Optional<Draft> finished(Draft draft, double confidence) {
        boolean needs = draft.entry.effect().equals("recipient");
        if (needs && draft.recipient.figures().isEmpty()) {
            return Optional.empty();
        }
        draft.confidence = confidence;
        draft.because(
                "type",
                Reason.filled(
                        "deed:" + (draft.entry.lemma() + " " + draft.entry.particle()).strip(),
                        List.of(reading.span(draft.head))));
        return Optional.of(draft);
    }

    // ---- the recipient

    private void recipientOf(Draft draft, int word) {
        if (draft.type == EventType.CONSULT && draft.entry.verb()) {
            withinTalks(draft, word);
            if (!draft.recipient.isEmpty()) {
                return;
            }
        }
        for (String place : draft.entry.recipients()) {
            List<Integer> candidates = place.equals("object")
                    ? List.of(draft.entry.verb() ? syntax.patient(word) : Syntax.NONE)
                    : oblique(word, place);
            for (int candidate : candidates) {
                int found = someone(candidate, draft);
                if (found != Syntax.NONE) {
                    draft.recipient = parties.at(found, List.of());
                    draft.because(
                            "recipient",
                            Reason.filled(place, draft.recipient.party().spans()));
                    return;
                }
            }
        }
    }

    private List<Integer> oblique(int word, String place) {
        List<Integer> found = new ArrayList<>(syntax.oblique(word, Set.of(place)));
        // the parser may hang "on X" on the object: "launch an attack on X", "mass troops on the border of X"
        int object = syntax.child(word, "obj");
        if (object != Syntax.NONE) {
            found.addAll(syntax.oblique(object, Set.of(place)));
        }
        if (ANSWERS.contains(syntax.lemma(word))) {
            // "responded in writing to X"
            syntax.children(word, "obl").forEach(manner -> found.addAll(syntax.oblique(manner, Set.of(place))));
        }
        int carrier = syntax.head(word);
        if (!syntax.isVerb(word) && carrier != Token.ROOT && LIGHT.contains(syntax.lemma(carrier))) {
            found.addAll(syntax.oblique(carrier, Set.of(place)));
        }
        return found;
    }

    /** The noun if it is someone; a border, town or soil is its owner's, for troops that stand there. */
    private int someone(int noun, Draft draft) {
        if (noun == Syntax.NONE) {
            return Syntax.NONE;
        }
        List<Figure> own = draft.source.figures();
        if (parties.isSomeone(noun, List.of())
                && !parties.figuresOf(noun, List.of()).equals(own)) {
            return noun;
        }
        if (!WITH_TROOPS.contains(draft.type) && !ANSWERS.contains(draft.entry.lemma())) {
            return Syntax.NONE;
        }
        List<Integer> candidates = new ArrayList<>(parties.owner(noun).stream().toList());
        candidates.addAll(syntax.oblique(noun, Set.of("with", "of", "to")));
        return candidates.stream()
                .filter(word -> parties.isSomeone(word, List.of()))
                .filter(word -> !parties.figuresOf(word, List.of()).equals(own))
                .findFirst()
                .orElse(Syntax.NONE);
    }

    /** "travelled to the capital for talks with X": with whom the talks are stands above where he went. */
    private void withinTalks(Draft draft, int verb) {
        List<Integer> nouns = new ArrayList<>();
        for (int child : reading.children(verb)) {
            nouns.add(child);
            nouns.addAll(syntax.children(child, "nmod"));
            nouns.addAll(syntax.children(child, "obl"));
        }
        for (int noun : nouns) {
            boolean talks = Words.DEEDS.has(syntax, noun, EventType.CONSULT);
            for (int partner : talks ? syntax.oblique(noun, Set.of("with")) : List.<Integer>of()) {
                if (parties.isSomeone(partner, List.of())) {
                    draft.recipient = parties.at(partner, List.of());
                    draft.because(
                            "recipient",
                            Reason.filled("talks-with", draft.recipient.party().spans()));
                    return;
                }
            }
        }
    }

    /** "X and Y met": the first meets the others. */
    private void splitReciprocal(Draft draft) {
        List<Figure> all = draft.source.figures();
        if (all.size() < 2) {
            return;
        }
        Draft.Filled whole = draft.source;
        draft.source =
                new Draft.Filled(whole.party().withActors(List.of(all.get(0).actor())), all.subList(0, 1));
        List<Figure> others = all.subList(1, all.size());
        draft.recipient = new Draft.Filled(
                whole.party().withActors(others.stream().map(Figure::actor).toList()), others);
        draft.because("recipient", Reason.filled("reciprocal", whole.party().spans()));
    }

    /** "talks between X and Y"; "the meeting of X and Y", though "the bombing of X and Y" is another's. */
    private void between(Draft draft) {
        Optional<String> how = Optional.ofNullable(draft.why.get("recipient")).flatMap(Reason::decidedBy);
        boolean mutual = how.filter("between"::equals).isPresent()
                || draft.type == EventType.CONSULT && how.filter("of"::equals).isPresent();
        if (mutual && draft.recipient.figures().size() > 1) {
            draft.source = draft.recipient;
            draft.because(
                    "source", Reason.filled("reciprocal", draft.source.party().spans()));
            splitReciprocal(draft);
        }
    }
}
