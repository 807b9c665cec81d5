package rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.EventType;
import rapporteur.model.Reading;
import rapporteur.model.Reason;

/** Who does what to whom: verbs and nouns of doing whose parties the tree gives. Without a source there is no act. */
final class Deeds {

    private final Syntax syntax;
    private final Reading reading;
    private final Parties parties;
    private final Doers doers;
    private final Targets targets;
    private final Set<Integer> taken = new HashSet<>();

    /** @param statements those whose triggers are no deeds */
    Deeds(Syntax syntax, Parties parties, List<Draft> statements) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.parties = parties;
        this.doers = new Doers(syntax, parties, statements);
        this.targets = new Targets(syntax, parties);
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
            return Codebook.does(syntax, object, EventType.CONSULT);
        }
        // "imposed some of the harshest sanctions"
        List<Integer> carried = new ArrayList<>(syntax.oblique(object, Set.of("of")));
        carried.add(object);
        return Doers.isLight(syntax, verb)
                && carried.stream()
                        .anyMatch(noun -> Codebook.doing(syntax, noun).isPresent());
    }

    List<Draft> find() {
        List<Draft> verbs = new ArrayList<>();
        List<Draft> nouns = new ArrayList<>();
        for (int token = 0; token < reading.tokens().size(); token++) {
            Optional<Entry> entry = Codebook.doing(syntax, token);
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
        return verbs.stream()
                .filter(verb -> syntax.isBelow(noun.head, verb.head))
                .anyMatch(verb -> verb.type == noun.type || verb.entry.with().contains(noun.entry.lemma()));
    }

    private Optional<Draft> verb(int token, Entry entry) {
        boolean attribute = Set.of("amod", "compound", "case", "nmod").contains(syntax.relation(token));
        // "demonstrate that …" shows it
        boolean shows = entry.type() == EventType.PROTEST && syntax.hasChild(token, "ccomp");
        Optional<Doers.Doer> doer = attribute || shows ? Optional.empty() : doers.ofVerb(token, entry);
        return doer.map(known -> draft(token, entry, known)).filter(this::isTold);
    }

    private Optional<Draft> noun(int token, Entry entry) {
        Optional<Doers.Doer> doer = doers.ofNoun(token, entry);
        Draft draft = doer.map(known -> draft(token, entry, known)).orElseGet(() -> between(token, entry));
        return Optional.of(draft).filter(found -> !found.source.isEmpty()).filter(this::isTold);
    }

    private Draft draft(int token, Entry entry, Doers.Doer doer) {
        Draft draft = new Draft(Act.Kind.EVENT, token, entry, trigger(token, doer));
        draft.source = parties.named(parties.at(doer.word(), doer.speaker()), List.of(doer.word()));
        draft.because("source", Reason.filled(doer.how(), draft.source.party().spans()));
        targets.fill(draft, doer.speaker());
        if (draft.recipient.isEmpty() && entry.isMutual()) {
            draft.splitMutual();
        }
        return told(draft);
    }

    private Draft told(Draft draft) {
        draft.because("type", Reason.filled("deed:" + draft.entry.words(), List.of(reading.span(draft.head))));
        return draft;
    }

    private List<Integer> trigger(int token, Doers.Doer doer) {
        Set<Integer> words = new TreeSet<>(List.of(token));
        if (doer.how().equals("agent-of-light-verb") && syntax.hasRelation(token, "obj")) {
            words.add(syntax.head(token));
        }
        return List.copyOf(words);
    }

    /** "talks between X and Y"; "the meeting of X and Y", though "the bombing of X and Y" is another's. */
    private Draft between(int noun, Entry entry) {
        Draft draft = new Draft(Act.Kind.EVENT, noun, entry, List.of(noun));
        targets.fill(draft, List.of());
        Optional<String> how = Optional.ofNullable(draft.why.get("recipient")).flatMap(Reason::decidedBy);
        boolean mutual = how.filter("between"::equals).isPresent()
                || draft.type == EventType.CONSULT && how.filter("of"::equals).isPresent();
        boolean several = draft.recipient.figures().size() > 1
                || syntax.oblique(noun, Set.of("between")).stream()
                        .anyMatch(word -> syntax.at(word).xpos().endsWith("S"));
        if (mutual && several) {
            draft.source = draft.recipient;
            draft.because(
                    "source", Reason.filled("reciprocal", draft.source.party().spans()));
            draft.splitMutual();
        }
        return told(draft);
    }

    /**
     * Whether the word with its parties tells a deed. One that needs a recipient may be without where a noun names whose it
     * is ("the attack by rebels"), unless it is a person's, whose attacks are mostly words.
     */
    private boolean isTold(Draft draft) {
        boolean recipient =
                draft.entry.needsKnownRecipient() ? !draft.recipient.figures().isEmpty() : !draft.recipient.isEmpty();
        boolean person = draft.type == EventType.ASSAULT
                && draft.source.figures().stream()
                        .anyMatch(figure -> figure.actor().kind() == Actor.Kind.PERSON);
        boolean named = !draft.entry.verb() && !draft.entry.needsKnownRecipient() && !person;
        return !draft.entry.needsRecipient() || recipient || named;
    }
}
