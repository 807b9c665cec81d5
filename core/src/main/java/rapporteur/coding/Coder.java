package rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.knowledge.Countries;
import rapporteur.model.Act;
import rapporteur.model.ActBuilder;
import rapporteur.model.Block;
import rapporteur.model.Coded;
import rapporteur.model.EventType;
import rapporteur.model.Reading;
import rapporteur.model.Reason;
import rapporteur.model.Record;
import rapporteur.model.Status;

/** Codes a reading into the record of its acts. Thread-safe; the same reading gives the same record. */
public final class Coder {

    private static final Coder STANDARD = new Coder();

    private Coder() {}

    /** The coder with the words and facts that come with Rapporteur. */
    public static Coder standard() {
        return STANDARD;
    }

    public Record code(Reading read) {
        Reading reading = KnownNames.corrected(Reattached.corrected(read), Countries.standard());
        Syntax syntax = new Syntax(reading);
        Circumstances circumstances = Circumstances.of(syntax);
        Cast cast = new Cast(syntax, Lookups.standard(circumstances.day()));
        Parties parties = new Parties(syntax, cast);
        List<Draft> drafts = new ArrayList<>(new Statements(syntax, parties, new Recipients(syntax, parties)).find());
        drafts.addAll(new Deeds(syntax, parties, drafts).find());
        drafts.addAll(new SeenEvents(syntax, parties).complete(drafts));
        List<Draft> linked = new Chains(syntax).link(withoutRepeatedHeadlines(reading, drafts));
        Statuses statuses = new Statuses(syntax);
        linked.forEach(draft -> decideStatus(draft, statuses));
        linked.forEach(draft -> circumstances.fill(draft, linked));
        linked.sort(Comparator.comparing((Draft draft) -> draft.trigger.get(0)).thenComparing(draft -> draft.kind));
        return new Record(reading.document(), build(reading, linked));
    }

    /** A page's title and its headline tell the same: of statements of one type by one source, the last stays. */
    private static List<Draft> withoutRepeatedHeadlines(Reading reading, List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        kept.removeIf(draft -> drafts.stream()
                .anyMatch(later -> later != draft
                        && later.head > draft.head
                        && isHeadline(reading, draft)
                        && isHeadline(reading, later)
                        && later.kind == draft.kind
                        && later.type == draft.type
                        && later.source.figures().equals(draft.source.figures())));
        return kept;
    }

    private static boolean isHeadline(Reading reading, Draft draft) {
        return reading.blockOf(draft.head).kind() == Block.Kind.HEADLINE;
    }

    private static void decideStatus(Draft draft, Statuses statuses) {
        int boundary = draft.within == null ? Syntax.NONE : draft.within.head;
        Status own = statuses.of(draft.head, boundary);
        if (draft.isStatement()) {
            // who demands, threatens or denies does so: what is demanded or denied is the content's affair
            draft.status =
                    Set.of(Status.NEGATED, Status.PLANNED, Status.POSSIBLE).contains(own) ? own : Status.ASSERTED;
        } else {
            draft.status = stronger(own, effectOf(draft));
            futureIsIntent(draft);
        }
        draft.because("status", Reason.filled(draft.status == Status.ASSERTED ? "plain" : "modality", List.of()));
    }

    private static Optional<Status> effectOf(Draft draft) {
        if (draft.within == null || draft.within.entry == null) {
            return Optional.empty();
        }
        String effect = draft.within.entry.effect();
        return effect.equals("asserted") ? Optional.empty() : Coded.find(Status.class, effect);
    }

    private static Status stronger(Status own, Optional<Status> effect) {
        return effect.isPresent() && (own == Status.ASSERTED || own == Status.PLANNED || effect.get() == Status.DENIED)
                ? effect.get()
                : own;
    }

    /** PLOVER, on the tense of cooperation: what will be done together is an intent, AGREE. */
    private static void futureIsIntent(Draft draft) {
        boolean cooperative = Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID)
                .contains(draft.type);
        if (cooperative && draft.status == Status.PLANNED) {
            draft.type = EventType.AGREE;
            draft.mode = null;
        }
    }

    // ---- from drafts to acts

    private static List<Act> build(Reading reading, List<Draft> drafts) {
        Ids ids = new Ids(reading, drafts);
        List<Act> acts = new ArrayList<>();
        for (Draft draft : drafts) {
            ActBuilder act = Act.builder(draft.kind, draft.type)
                    .article(reading.document().article().id())
                    .id(ids.of(draft))
                    .trigger(reading.spans(draft.trigger))
                    .status(draft.status)
                    .source(draft.source.party())
                    .recipient(draft.recipient.party())
                    .addressee(draft.addressee.party())
                    .relayedBy(draft.relayedBy)
                    .at(reading.blockOf(draft.head).kind(), reading.sentenceOf(draft.head))
                    .cameo(Cameo.root(draft.type, draft.mode))
                    .goldstein(Cameo.goldstein(draft.type, draft.mode))
                    .confidence(draft.confidence);
            if (draft.isStatement()) {
                act.content(reading.spans(draft.content));
            }
            Optional.ofNullable(draft.quote)
                    .filter(quote -> draft.isStatement())
                    .ifPresent(act::quote);
            Optional.ofNullable(draft.mode).ifPresent(act::mode);
            Optional.ofNullable(draft.within).ifPresent(outer -> act.within(ids.of(outer)));
            Optional.ofNullable(draft.channel).ifPresent(act::channel);
            Optional.ofNullable(draft.time).ifPresent(act::time);
            Optional.ofNullable(draft.place).ifPresent(act::place);
            Optional.ofNullable(draft.quantity).ifPresent(act::quantity);
            emptyFields(draft).forEach(field -> draft.why.putIfAbsent(field, Reason.empty("not-in-text")));
            draft.why.forEach(act::why);
            acts.add(act.build());
        }
        return acts;
    }

    private static List<String> emptyFields(Draft draft) {
        List<String> empty = new ArrayList<>();
        if (draft.source.isEmpty()) {
            draft.why.remove("source");
            empty.add("source");
        }
        if (draft.recipient.isEmpty()) {
            draft.why.remove("recipient");
            empty.add("recipient");
        }
        if (draft.time == null) {
            empty.add("time");
        }
        if (draft.place == null) {
            empty.add("place");
        }
        return empty;
    }

    /** Ids of the acts of an article: the kind's letter and where the trigger starts. */
    private static final class Ids {

        private final IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();

        Ids(Reading reading, List<Draft> drafts) {
            Set<String> used = new HashSet<>();
            for (Draft draft : drafts) {
                String id = (draft.isStatement() ? "s" : "e")
                        + reading.token(draft.trigger.get(0)).start();
                String free = id;
                for (char more = 'b'; !used.add(free); more++) {
                    free = id + more;
                }
                ids.put(draft, free);
            }
        }

        String of(Draft draft) {
            return ids.get(draft);
        }
    }
}
