package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A statement or an event that an article reports, tied to the words that carry it. */
public final class Act {

    /** The fields of the record format, in its order. */
    public static final List<String> FIELDS = List.of(
            "article",
            "id",
            "kind",
            "type",
            "mode",
            "contexts",
            "cameo",
            "quad",
            "goldstein",
            "intensity",
            "status",
            "trigger",
            "source",
            "recipient",
            "addressee",
            "content",
            "quote",
            "within",
            "relayed_by",
            "same_as",
            "channel",
            "time",
            "place",
            "quantity",
            "block",
            "sentence",
            "confidence",
            "why");

    /** Whether someone says something or does something. */
    public enum Kind implements Coded {
        STATEMENT("statement"),
        EVENT("event");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final String article;
    private final String id;
    private final Kind kind;
    private final EventType type;
    private final String mode;
    private final List<String> contexts;
    private final String cameo;
    private final Double goldstein;
    private final Double intensity;
    private final Status status;
    private final List<Span> trigger;
    private final Party source;
    private final Party recipient;
    private final Party addressee;
    private final List<Span> content;
    private final QuoteKind quote;
    private final String within;
    private final List<Actor> relayedBy;
    private final String sameAs;
    private final Channel channel;
    private final TimeExpression time;
    private final Place place;
    private final Quantity quantity;
    private final Block.Kind block;
    private final int sentence;
    private final double confidence;
    private final Map<String, Reason> why;

    Act(ActBuilder builder) {
        article = Objects.requireNonNull(builder.article, "article");
        id = Objects.requireNonNull(builder.id, "id");
        kind = Objects.requireNonNull(builder.kind, "kind");
        type = Objects.requireNonNull(builder.type, "type");
        mode = builder.mode;
        contexts = List.copyOf(builder.contexts);
        cameo = builder.cameo;
        goldstein = builder.goldstein;
        intensity = builder.intensity;
        status = Objects.requireNonNull(builder.status, "status");
        trigger = List.copyOf(builder.trigger);
        source = Objects.requireNonNull(builder.source, "source");
        recipient = Objects.requireNonNull(builder.recipient, "recipient");
        addressee = Objects.requireNonNull(builder.addressee, "addressee");
        content = List.copyOf(builder.content);
        quote = builder.quote;
        within = builder.within;
        relayedBy = List.copyOf(builder.relayedBy);
        sameAs = builder.sameAs;
        channel = builder.channel;
        time = builder.time;
        place = builder.place;
        quantity = builder.quantity;
        block = Objects.requireNonNull(builder.block, "block");
        sentence = Objects.requireNonNull(builder.sentence, "sentence");
        confidence = Objects.requireNonNull(builder.confidence, "confidence");
        // Map.copyOf would lose the order.
        why = Collections.unmodifiableMap(new LinkedHashMap<>(builder.why));
        requireValues();
        requireKind();
    }

    private void requireValues() {
        Checks.requireText(article, "article");
        Checks.requireText(id, "id");
        Checks.requireTextOrNull(mode, "mode");
        require(cameo == null || cameo.matches("[0-9]{2,4}"), "not a CAMEO code: %s", cameo);
        require(goldstein == null || Math.abs(goldstein) <= 10, "not on Goldstein's scale: %s", goldstein);
        require(intensity == null || Math.abs(intensity) <= 10, "not on PLOVER's scale: %s", intensity);
        require(!trigger.isEmpty(), "act %s has no trigger", id);
        require(!id.equals(within), "act %s is within itself", id);
        require(!id.equals(sameAs), "act %s is the same as itself", id);
        require(sentence >= 0, "sentence %d", sentence);
        Checks.requireUnit(confidence, "confidence");
        why.forEach((field, reason) -> {
            require(FIELDS.contains(field), "no field of the record format: %s", field);
            Objects.requireNonNull(reason, field);
        });
    }

    private void requireKind() {
        if (kind == Kind.EVENT) {
            require(type != EventType.STATE, "event %s is of a type for statements", id);
            require(content.isEmpty() && quote == null, "event %s has a content or quote", id);
        }
    }

    /** A builder with status asserted, parties none, and all else empty. */
    public static ActBuilder builder(Kind kind, EventType type) {
        return new ActBuilder(kind, type);
    }

    public ActBuilder toBuilder() {
        return new ActBuilder(this);
    }

    /** The id of the article that reports the act. */
    public String article() {
        return article;
    }

    /** The same for the same input, on every machine and in every run. */
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public EventType type() {
        return type;
    }

    /** PLOVER's mode of the type, such as {@code withdraw}. */
    public Optional<String> mode() {
        return Optional.ofNullable(mode);
    }

    /** PLOVER's contexts, such as {@code military}. */
    public List<String> contexts() {
        return contexts;
    }

    /** The CAMEO code, digits with their leading zeros, such as {@code 0211}. */
    public Optional<String> cameo() {
        return Optional.ofNullable(cameo);
    }

    /** PLOVER's quad class, see {@link EventType#quad()}. */
    public int quad() {
        return type.quad();
    }

    /** Goldstein's scale of conflict and cooperation, -10 to 10. */
    public OptionalDouble goldstein() {
        return goldstein == null ? OptionalDouble.empty() : OptionalDouble.of(goldstein);
    }

    /** PLOVER's conflict-cooperation score, which POLECAT calls intensity: -10 the most hostile, 10 the most cooperative. */
    public OptionalDouble intensity() {
        return intensity == null ? OptionalDouble.empty() : OptionalDouble.of(intensity);
    }

    public Status status() {
        return status;
    }

    /** A statement's cue, an event's word or words; never empty. */
    public List<Span> trigger() {
        return trigger;
    }

    /** Who says or does it. */
    public Party source() {
        return source;
    }

    /** Whom it is aimed at or done to. */
    public Party recipient() {
        return recipient;
    }

    /** Whom a statement is spoken to, where that is not the recipient. */
    public Party addressee() {
        return addressee;
    }

    /** What a statement says, without its cue; several spans where the cue interrupts it. */
    public List<Span> content() {
        return content;
    }

    public Optional<QuoteKind> quote() {
        return Optional.ofNullable(quote);
    }

    /** The id of the statement whose content reports this act; empty where the article itself asserts it. */
    public Optional<String> within() {
        return Optional.ofNullable(within);
    }

    /** Through whom the article has it, outermost first. */
    public List<Actor> relayedBy() {
        return relayedBy;
    }

    /** Of an act that the article tells more than once: the id of the first telling. */
    public Optional<String> sameAs() {
        return Optional.ofNullable(sameAs);
    }

    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    public Optional<TimeExpression> time() {
        return Optional.ofNullable(time);
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    public Optional<Quantity> quantity() {
        return Optional.ofNullable(quantity);
    }

    /** The kind of block that the trigger stands in. */
    public Block.Kind block() {
        return block;
    }

    /** Index in {@link Reading#sentences()} of the sentence that the trigger stands in. */
    public int sentence() {
        return sentence;
    }

    /** The calibrated chance that the act is right, 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** By field name of {@link #FIELDS}, why the field is filled as it is or empty; in the order given. */
    public Map<String, Reason> why() {
        return why;
    }

    /** Every span that a field or its reason points to, in no particular order. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>(trigger);
        Stream.of(source, recipient, addressee).map(Party::spans).forEach(spans::addAll);
        spans.addAll(content);
        time().flatMap(TimeExpression::span).ifPresent(spans::add);
        place().map(Place::span).ifPresent(spans::add);
        quantity().map(Quantity::span).ifPresent(spans::add);
        why.values().forEach(reason -> spans.addAll(reason.words()));
        return List.copyOf(spans);
    }

    private List<Object> values() {
        return Arrays.asList(
                article,
                id,
                kind,
                type,
                mode,
                contexts,
                cameo,
                goldstein,
                intensity,
                status,
                trigger,
                source,
                recipient,
                addressee,
                content,
                quote,
                within,
                relayedBy,
                sameAs,
                channel,
                time,
                place,
                quantity,
                block,
                sentence,
                confidence,
                why);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Act act && values().equals(act.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Act[" + id + " " + kind.code() + " " + type.code() + " " + status.code() + " " + trigger + "]";
    }
}
