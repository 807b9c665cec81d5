package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.Objects;
import java.util.OptionalLong;

/** How many or how much an act is about: "at least 20 dead" has a minimum of 20 and no maximum. */
public final class Quantity {

    private final Fields fields;

    private record Fields(Span span, Long min, Long max, String of) {
        Fields {
            Objects.requireNonNull(span, "span");
            require(min == null || max == null || min <= max, "%s is more than %s", min, max);
            Checks.requireText(of, "of");
        }
    }

    private Quantity(Fields fields) {
        this.fields = fields;
    }

    public static Quantity exactly(Span span, long number, String of) {
        return new Quantity(new Fields(span, number, number, of));
    }

    /** Both ends inclusive. */
    public static Quantity between(Span span, long min, long max, String of) {
        return new Quantity(new Fields(span, min, max, of));
    }

    public static Quantity atLeast(Span span, long min, String of) {
        return new Quantity(new Fields(span, min, null, of));
    }

    public static Quantity atMost(Span span, long max, String of) {
        return new Quantity(new Fields(span, null, max, of));
    }

    /** A quantity whose number cannot be told, such as "dozens of". */
    public static Quantity uncounted(Span span, String of) {
        return new Quantity(new Fields(span, null, null, of));
    }

    public Span span() {
        return fields.span;
    }

    /** Inclusive. */
    public OptionalLong min() {
        return fields.min == null ? OptionalLong.empty() : OptionalLong.of(fields.min);
    }

    /** Inclusive. */
    public OptionalLong max() {
        return fields.max == null ? OptionalLong.empty() : OptionalLong.of(fields.max);
    }

    /** What is counted, such as {@code troops}, {@code dead} or {@code arrested}. */
    public String of() {
        return fields.of;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && fields.equals(quantity.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "Quantity" + fields.toString().substring("Fields".length());
    }
}
