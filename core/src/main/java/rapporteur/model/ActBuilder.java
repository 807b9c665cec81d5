package rapporteur.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Collects the fields of an {@link Act}. Article, id, trigger, block, sentence and confidence must be given before
 * {@link #build()}. Not safe for use by several threads at once.
 */
public final class ActBuilder {

    String article;
    String id;
    Act.Kind kind;
    EventType type;
    String mode;
    List<String> contexts = List.of();
    String cameo;
    Double goldstein;
    Double intensity;
    Status status = Status.ASSERTED;
    List<Span> trigger = List.of();
    Party source = Party.none();
    Party recipient = Party.none();
    Party addressee = Party.none();
    List<Span> content = List.of();
    QuoteKind quote;
    String within;
    String sameAs;
    List<Actor> relayedBy = List.of();
    Channel channel;
    TimeExpression time;
    Place place;
    Quantity quantity;
    Block.Kind block;
    Integer sentence;
    Double confidence;
    final Map<String, Reason> why = new LinkedHashMap<>();

    ActBuilder(Act.Kind kind, EventType type) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.type = Objects.requireNonNull(type, "type");
    }

    ActBuilder(Act act) {
        article = act.article();
        id = act.id();
        kind = act.kind();
        type = act.type();
        mode = act.mode().orElse(null);
        contexts = act.contexts();
        cameo = act.cameo().orElse(null);
        goldstein = act.goldstein().isPresent() ? (Double) act.goldstein().getAsDouble() : null;
        intensity = act.intensity().isPresent() ? (Double) act.intensity().getAsDouble() : null;
        status = act.status();
        trigger = act.trigger();
        source = act.source();
        recipient = act.recipient();
        addressee = act.addressee();
        content = act.content();
        quote = act.quote().orElse(null);
        within = act.within().orElse(null);
        sameAs = act.sameAs().orElse(null);
        relayedBy = act.relayedBy();
        channel = act.channel().orElse(null);
        time = act.time().orElse(null);
        place = act.place().orElse(null);
        quantity = act.quantity().orElse(null);
        block = act.block();
        sentence = act.sentence();
        confidence = act.confidence();
        why.putAll(act.why());
    }

    public ActBuilder article(String article) {
        this.article = Objects.requireNonNull(article, "article");
        return this;
    }

    public ActBuilder id(String id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    public ActBuilder kind(Act.Kind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    public ActBuilder type(EventType type) {
        this.type = Objects.requireNonNull(type, "type");
        return this;
    }

    public ActBuilder mode(String mode) {
        this.mode = Objects.requireNonNull(mode, "mode");
        return this;
    }

    public ActBuilder contexts(List<String> contexts) {
        this.contexts = List.copyOf(contexts);
        return this;
    }

    public ActBuilder cameo(String cameo) {
        this.cameo = Objects.requireNonNull(cameo, "cameo");
        return this;
    }

    public ActBuilder intensity(double intensity) {
        this.intensity = intensity;
        return this;
    }

    public ActBuilder goldstein(double goldstein) {
        this.goldstein = goldstein;
        return this;
    }

    public ActBuilder status(Status status) {
        this.status = Objects.requireNonNull(status, "status");
        return this;
    }

    public ActBuilder trigger(List<Span> trigger) {
        this.trigger = List.copyOf(trigger);
        return this;
    }

    public ActBuilder source(Party source) {
        this.source = Objects.requireNonNull(source, "source");
        return this;
    }

    public ActBuilder recipient(Party recipient) {
        this.recipient = Objects.requireNonNull(recipient, "recipient");
        return this;
    }

    public ActBuilder addressee(Party addressee) {
        this.addressee = Objects.requireNonNull(addressee, "addressee");
        return this;
    }

    public ActBuilder content(List<Span> content) {
        this.content = List.copyOf(content);
        return this;
    }

    public ActBuilder quote(QuoteKind quote) {
        this.quote = Objects.requireNonNull(quote, "quote");
        return this;
    }

    public ActBuilder within(String within) {
        this.within = Objects.requireNonNull(within, "within");
        return this;
    }

    public ActBuilder relayedBy(List<Actor> relayedBy) {
        this.relayedBy = List.copyOf(relayedBy);
        return this;
    }

    public ActBuilder sameAs(String first) {
        this.sameAs = Objects.requireNonNull(first, "sameAs");
        return this;
    }

    public ActBuilder channel(Channel channel) {
        this.channel = Objects.requireNonNull(channel, "channel");
        return this;
    }

    public ActBuilder time(TimeExpression time) {
        this.time = Objects.requireNonNull(time, "time");
        return this;
    }

    public ActBuilder place(Place place) {
        this.place = Objects.requireNonNull(place, "place");
        return this;
    }

    public ActBuilder quantity(Quantity quantity) {
        this.quantity = Objects.requireNonNull(quantity, "quantity");
        return this;
    }

    /** Where the trigger stands. */
    public ActBuilder at(Block.Kind block, int sentence) {
        this.block = Objects.requireNonNull(block, "block");
        this.sentence = sentence;
        return this;
    }

    public ActBuilder confidence(double confidence) {
        this.confidence = confidence;
        return this;
    }

    /** Adds the reason for one field, replacing an earlier one. */
    public ActBuilder why(String field, Reason reason) {
        why.put(field, Objects.requireNonNull(reason, field));
        return this;
    }

    /**
     * The act.
     *
     * @throws NullPointerException if a field that every act has is missing
     * @throws IllegalArgumentException if a value is out of its range or the fields contradict each other
     */
    public Act build() {
        return new Act(this);
    }
}
