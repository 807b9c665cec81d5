package rapporteur.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.Channel;
import rapporteur.model.EventType;
import rapporteur.model.Party;
import rapporteur.model.Place;
import rapporteur.model.Quantity;
import rapporteur.model.QuoteKind;
import rapporteur.model.Reason;
import rapporteur.model.Status;
import rapporteur.model.TimeExpression;

/** An act while it is being coded: the coder's steps fill it in one after the other, by tokens rather than by spans. */
final class Draft {

    final Act.Kind kind;
    /** The verb or noun that makes it an act. */
    final int head;

    final Entry entry;
    List<Integer> trigger;
    EventType type;
    String mode;
    String cameo;
    List<String> contexts = List.of();
    /** What an AGREE or a CONCEDE is willing to do, where it was coded by that. */
    EventType intended;

    Status status = Status.ASSERTED;
    Filled source = Filled.none();
    Filled recipient = Filled.none();
    Filled addressee = Filled.none();
    List<Integer> content = List.of();
    /** The words that the encoder marks as a statement's source. */
    List<Integer> sourceTokens = List.of();

    QuoteKind quote;
    Channel channel;
    TimeExpression time;
    Place place;
    Quantity quantity;
    Draft within;
    /** The earlier act of the article that this one tells again. */
    Draft sameAs;

    List<Actor> relayedBy = new ArrayList<>();
    double confidence;
    /** Of an event: whether the encoder sees one of its type there. */
    boolean agreed;

    final Map<String, Reason> why = new LinkedHashMap<>();

    /** A party, and the figures that it resolves to. */
    record Filled(Party party, List<Figure> figures) {

        Filled {
            figures = List.copyOf(figures);
        }

        static Filled none() {
            return new Filled(Party.none(), List.of());
        }

        boolean isEmpty() {
            return party.isEmpty();
        }
    }

    Draft(Act.Kind kind, int head, Entry entry, List<Integer> trigger) {
        this.kind = kind;
        this.head = head;
        this.entry = entry;
        this.trigger = List.copyOf(trigger);
        this.type = entry == null ? EventType.STATE : entry.type();
    }

    boolean isStatement() {
        return kind == Act.Kind.STATEMENT;
    }

    /** Whether the other is the same statement, found by another word of its cue. */
    boolean retells(Draft other) {
        return other.head == head
                && other.source.party().spans().equals(source.party().spans());
    }

    /** "X and Y met": the first of several who do something with each other does it with the rest. */
    void splitMutual() {
        List<Figure> all = source.figures();
        if (all.size() < 2) {
            return;
        }
        Party whole = source.party();
        source = new Filled(whole.withActors(List.of(all.get(0).actor())), all.subList(0, 1));
        List<Figure> others = all.subList(1, all.size());
        recipient =
                new Filled(whole.withActors(others.stream().map(Figure::actor).toList()), others);
        because("recipient", Reason.filled("reciprocal", whole.spans()));
    }

    void because(String field, Reason reason) {
        why.put(field, reason);
    }
}
