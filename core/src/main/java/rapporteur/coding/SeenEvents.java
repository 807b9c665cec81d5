package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.Act;
import rapporteur.model.Entity;
import rapporteur.model.EventMention;
import rapporteur.model.EventType;
import rapporteur.model.Reading;
import rapporteur.model.Reason;

/**
 * The events that the encoder sees: they name a party that an act lacks, give a type to a statement that has none, and
 * are acts of their own where no word of the tables stands.
 */
final class SeenEvents {

    /** How likely an event must be to be an act by itself. */
    private static final double LIKELY = 0.4;

    /** How likely an event, and its type, must be to be told against a word of the tables. */
    private static final double SURE = 0.75;

    /** How likely the type must be to be another one than the codebook has for the word. */
    private static final double CERTAIN = 0.85;

    /** How likely event and type must be together where no word of the codebook tells the type. */
    private static final double CLEAR = 0.3;

    /** How likely event and type must be together where a statement tells what its source himself does. */
    private static final double TOLD = 0.5;

    private static final String RULE = "encoder:event";

    private static final Set<String> PLACES = Set.of("in", "at", "on", "near", "through", "outside", "across");

    private static final Set<String> AIMED = Set.of("on", "against", "at", "to");

    private final Syntax syntax;
    private final Reading reading;
    private final Parties parties;

    SeenEvents(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.parties = parties;
    }

    /** Completes the drafts, and gives those to be added. */
    List<Draft> complete(List<Draft> drafts) {
        List<Draft> more = new ArrayList<>();
        for (EventMention seen : reading.events()) {
            EventMention event = withoutTellers(seen, drafts);
            Optional<Draft> known =
                    drafts.stream().filter(draft -> tells(draft, event)).findFirst();
            if (known.isEmpty()) {
                act(event, event.trigger()).ifPresent(more::add);
            } else if (isPlain(known.get(), event)) {
                deedTold(known.get(), event, drafts)
                        .flatMap(word -> act(event, word))
                        .ifPresent(more::add);
            } else {
                complete(known.get(), event);
            }
        }
        return more;
    }

    /** Who tells of an event takes no part in it by telling: "X was ready to talk, said Y". */
    private static EventMention withoutTellers(EventMention event, List<Draft> drafts) {
        List<Integer> tellers = drafts.stream()
                .filter(draft -> draft.isStatement() && draft.content.contains(event.trigger()))
                .flatMap(draft -> draft.sourceTokens.stream())
                .toList();
        return event.without(tellers);
    }

    /** A plain word of saying: what is said is the content's affair. */
    private static boolean isPlain(Draft draft, EventMention event) {
        return draft.type == EventType.STATE && draft.entry != null && draft.head == event.trigger();
    }

    /** "X said it would free Y": the word of the content that says what X himself does. */
    private Optional<Integer> deedTold(Draft statement, EventMention event, List<Draft> drafts) {
        boolean told = statement.entry.effect().equals("asserted") && event.score() * event.typeScore() >= TOLD;
        if (!told || event.score() < SURE || statement.content.isEmpty()) {
            return Optional.empty();
        }
        int top = syntax.top(statement.content);
        int subject = syntax.isVerb(top) ? syntax.agent(top) : Syntax.NONE;
        boolean own = Codebook.doing(syntax, top).isPresent()
                        && syntax.isNoun(top)
                        && syntax.head(top) == statement.head
                        && syntax.hasRelation(top, "obj")
                || subject != Syntax.NONE
                        && parties.figuresOf(subject, statement.source.figures())
                                .equals(statement.source.figures());
        boolean known = drafts.stream().anyMatch(draft -> draft.trigger.contains(top));
        return Optional.of(top).filter(word -> own && !known);
    }

    /** Whether a draft has the event's word, or a word of its kind within the clause that it heads. */
    private boolean tells(Draft draft, EventMention event) {
        boolean same = draft.trigger.contains(event.trigger());
        boolean carried = !draft.isStatement()
                && draft.type == event.type()
                && syntax.isBelow(draft.head, event.trigger())
                && syntax.clauseOf(draft.head) == syntax.clauseOf(event.trigger());
        // "the exercise began", "held talks": the noun says what the verb only brings about
        boolean brought = !draft.isStatement()
                && !syntax.isVerb(draft.head)
                && syntax.head(draft.head) == event.trigger()
                && (syntax.hasRelation(draft.head, "nsubj") || syntax.hasRelation(draft.head, "obj"))
                && Codebook.doing(syntax, event.trigger()).isEmpty();
        return same || carried || brought;
    }

    private void complete(Draft draft, EventMention event) {
        draft.agreed |= draft.type == event.type() && event.score() >= LIKELY;
        if (mayBe(draft, event)) {
            draft.type = event.type();
            draft.because("type", Reason.filled(RULE, event.score(), List.of(reading.span(event.trigger()))));
        }
        if (draft.type == EventType.STATE) {
            return;
        }
        if (draft.source.isEmpty()) {
            draft.source = someone(event.sourceTokens());
            because(draft, "source", draft.source, event);
        }
        if (draft.recipient.isEmpty()) {
            draft.recipient = recipient(event, draft.source);
            because(draft, "recipient", draft.recipient, event);
        }
    }

    /** Whether the act is of the event's type: that must be certain where the word alone tells another in the codebook. */
    private static boolean mayBe(Draft draft, EventMention event) {
        boolean finer = draft.type == EventType.RETREAT && event.type() == EventType.CONCEDE;
        if (draft.type == event.type() || finer) {
            return false;
        }
        // "attacked her rival": an attack of words
        boolean ofWords = draft.type == EventType.ASSAULT && event.type() == EventType.ACCUSE;
        return draft.entry == null || ofWords
                ? event.score() >= SURE && event.score() * event.typeScore() >= CLEAR
                : draft.entry.precision() == 0 && event.score() >= SURE && event.typeScore() >= CERTAIN;
    }

    private Optional<Draft> act(EventMention event, int trigger) {
        Draft.Filled source = someone(event.sourceTokens());
        boolean someone = event.sourceTokens().stream().anyMatch(word -> syntax.is(word, "NOUN", "PROPN", "PRON"));
        boolean sure = event.score() >= SURE && event.typeScore() >= SURE;
        boolean saying = Codebook.saying(syntax, trigger).isPresent() && !sure;
        double least = syntax.isVerb(trigger) ? LIKELY : SURE;
        Optional<Entry> entry = entry(trigger);
        boolean vague = entry.isEmpty() && event.score() * event.typeScore() < CLEAR;
        if (event.score() < least || vague || source.isEmpty() || !someone || saying) {
            return Optional.empty();
        }
        Draft draft = new Draft(Act.Kind.EVENT, trigger, null, trigger(trigger));
        draft.type =
                entry.map(Entry::type).filter(type -> event.typeScore() < SURE).orElse(event.type());
        draft.source = source;
        draft.recipient = recipient(event, source);
        draft.because("type", Reason.filled(RULE, event.score(), reading.spans(draft.trigger)));
        because(draft, "source", source, event);
        because(draft, "recipient", draft.recipient, event);
        return Optional.of(draft);
    }

    /** The codebook's word for what the encoder sees: the verb, or the noun that it brings about. */
    private Optional<Entry> entry(int trigger) {
        String brought = Doers.isLight(syntax, trigger) ? "obj" : "nsubj";
        return Codebook.doing(syntax, trigger)
                .or(() -> syntax.children(trigger, brought).stream()
                        .filter(noun -> !parties.isSomeone(noun, List.of()))
                        .flatMap(noun -> Codebook.doing(syntax, noun).stream())
                        .findFirst());
    }

    /** The verb with its particle. */
    private List<Integer> trigger(int verb) {
        List<Integer> words = new ArrayList<>(List.of(verb));
        syntax.particle(verb).ifPresent(words::add);
        words.sort(null);
        return words;
    }

    private Draft.Filled someone(List<Integer> words) {
        return parties.named(parties.of(words), words);
    }

    /** Nobody does something to himself. */
    private Draft.Filled recipient(EventMention event, Draft.Filled source) {
        Draft.Filled found = event.recipientTokens().isEmpty() ? patient(event) : someone(event.recipientTokens());
        // "protested in the square": a place is nobody to protest against
        boolean place = event.type() == EventType.PROTEST
                && found.figures().isEmpty()
                && !event.recipientTokens().isEmpty()
                && PLACES.contains(syntax.preposition(syntax.top(event.recipientTokens())));
        boolean self = !found.figures().isEmpty() && source.figures().containsAll(found.figures());
        return self || place ? Draft.Filled.none() : found;
    }

    /** What the verb does something to, where the encoder marks nobody: its object, or whom it is aimed at. */
    private Draft.Filled patient(EventMention event) {
        int verb = event.trigger();
        // what is moved or let go is its own
        boolean own = event.type() == EventType.MOBILIZE || event.type() == EventType.RETREAT;
        if (own || !syntax.isVerb(verb)) {
            return Draft.Filled.none();
        }
        List<Integer> nouns = new ArrayList<>(List.of(syntax.patient(verb)));
        nouns.addAll(syntax.oblique(verb, AIMED));
        return nouns.stream()
                .filter(noun -> noun != Syntax.NONE && syntax.isNoun(noun))
                .filter(noun -> !event.sourceTokens().contains(noun))
                .filter(noun -> reading.entityAt(noun)
                        .filter(entity -> entity.kind() == Entity.Kind.DATE || entity.kind() == Entity.Kind.TIME)
                        .isEmpty())
                .findFirst()
                .map(noun -> parties.at(noun, List.of()))
                .orElse(Draft.Filled.none());
    }

    private static void because(Draft draft, String field, Draft.Filled party, EventMention event) {
        if (!party.isEmpty()) {
            draft.because(
                    field, Reason.filled(RULE, event.score(), party.party().spans()));
        }
    }
}
