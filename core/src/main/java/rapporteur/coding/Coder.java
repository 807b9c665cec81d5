package rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import rapporteur.knowledge.ActorList;
import rapporteur.knowledge.Cameo;
import rapporteur.knowledge.Countries;
import rapporteur.knowledge.Intensity;
import rapporteur.model.Act;
import rapporteur.model.ActBuilder;
import rapporteur.model.Block;
import rapporteur.model.EventType;
import rapporteur.model.Reading;
import rapporteur.model.Reason;
import rapporteur.model.Record;
import rapporteur.model.Status;

/** Codes a reading into the record of its acts. Thread-safe; the same reading gives the same record. */
public final class Coder {

    private static final Coder STANDARD = new Coder(ActorList.none());

    private final ActorList own;

    private Coder(ActorList own) {
        this.own = own;
    }

    /** The coder with the words and facts that come with Rapporteur. */
    public static Coder standard() {
        return STANDARD;
    }

    /** The same coder that knows a user's own actors, and those before any others. */
    public Coder with(ActorList actors) {
        return new Coder(Objects.requireNonNull(actors, "actors"));
    }

    public Record code(Reading read) {
        Reading reading = KnownNames.corrected(Reattached.corrected(read), Countries.standard());
        Syntax syntax = new Syntax(reading);
        Circumstances circumstances = Circumstances.of(syntax);
        Cast cast = new Cast(syntax, Lookups.standard(own, circumstances.day()));
        Parties parties = new Parties(syntax, cast);
        List<Draft> drafts = new ArrayList<>(new Statements(syntax, parties, new Recipients(syntax, parties)).find());
        drafts.addAll(new Deeds(syntax, parties, drafts).find());
        drafts.addAll(new SeenEvents(syntax, parties).complete(drafts));
        drafts.stream().filter(Draft::isStatement).forEach(statement -> aimAsItsDeed(statement, drafts));
        List<Draft> linked = new Chains(syntax).link(withoutRepeatedHeadlines(reading, drafts));
        Statuses statuses = new Statuses(syntax);
        linked.forEach(draft -> decideStatus(draft, statuses));
        linked.forEach(new Modes(syntax)::fill);
        linked.forEach(draft -> circumstances.fill(draft, linked));
        linked.sort(Comparator.comparing((Draft draft) -> draft.trigger.get(0)).thenComparing(draft -> draft.kind));
        new Retellings(syntax).link(linked);
        return new Record(reading.document(), build(reading, linked), circumstances.inferred());
    }

    /** "refused to meet X", "offered troops to X": who would be met or helped is whom the refusal and the offer are aimed at. */
    private static void aimAsItsDeed(Draft statement, List<Draft> drafts) {
        if (!statement.recipient.isEmpty()
                || !Set.of(EventType.AGREE, EventType.REJECT, EventType.THREATEN)
                        .contains(statement.type)) {
            return;
        }
        drafts.stream()
                .filter(deed -> !deed.isStatement() && statement.content.contains(deed.head))
                .filter(deed ->
                        !deed.recipient.isEmpty() && deed.source.figures().equals(statement.source.figures()))
                .findFirst()
                .ifPresent(deed -> {
                    statement.recipient = deed.recipient;
                    statement.because(
                            "recipient",
                            Reason.filled("of-its-deed", deed.recipient.party().spans()));
                });
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
        statuses.decide(draft);
        if (!draft.isStatement()) {
            futureIsIntent(draft);
            refusal(draft, statuses);
            draft.confidence = Confidence.ofEvent(
                    draft.entry != null,
                    draft.agreed,
                    !draft.source.figures().isEmpty()
                            && !draft.recipient.figures().isEmpty(),
                    draft.status == Status.ASSERTED);
        }
    }

    /**
     * PLOVER, on tense: what will be done together is an intent, AGREE; the announcement of what will be a RETREAT is a
     * concession by words.
     */
    private static void futureIsIntent(Draft draft) {
        EventType intent = switch (draft.type) {
            case CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
            case RETREAT -> EventType.CONCEDE;
            default -> draft.type;
        };
        boolean willing = draft.status == Status.OFFERED && draft.within == null;
        if (willing && Set.of(EventType.RETREAT, EventType.CONCEDE).contains(draft.type)) {
            intent = EventType.AGREE;
        }
        if ((draft.status == Status.PLANNED || willing) && intent != draft.type) {
            draft.intended = draft.type;
            draft.type = intent;
        }
    }

    /** "will not lift the ban": who says that he will not cooperate REJECTs. */
    private static void refusal(Draft draft, Statuses statuses) {
        boolean cooperation = draft.type.quad() == 1 || draft.type.quad() == 2;
        if (draft.status == Status.NEGATED
                && cooperation
                && (statuses.isRefused(draft.head) || statuses.isRefused(draft.trigger.get(0)))) {
            draft.intended = draft.type;
            draft.type = EventType.REJECT;
            draft.status = Status.ASSERTED;
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
                    .contexts(draft.contexts)
                    .cameo(draft.cameo)
                    .goldstein(Cameo.goldstein(draft.cameo))
                    .confidence(draft.confidence);
            Intensity.of(draft.type, draft.mode).ifPresent(act::intensity);
            if (draft.isStatement()) {
                act.content(reading.spans(draft.content));
            }
            Optional.ofNullable(draft.quote)
                    .filter(quote -> draft.isStatement())
                    .ifPresent(act::quote);
            Optional.ofNullable(draft.mode).ifPresent(act::mode);
            Optional.ofNullable(draft.within).ifPresent(outer -> act.within(ids.of(outer)));
            Optional.ofNullable(draft.sameAs).ifPresent(first -> act.sameAs(ids.of(first)));
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
