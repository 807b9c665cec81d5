package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** When an act took or takes place, and how that is known. */
public final class TimeExpression {

    /** How a time is known. */
    public enum Basis implements Coded {
        /** The text gives it. */
        TEXT("text"),
        /** The text gives none; this is the day of publication. */
        PUBLICATION("publication"),
        /** The text gives none; a rule concludes it. */
        INFERRED("inferred");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final Fields fields;

    private record Fields(Span span, LocalDate from, LocalDate to, Basis basis, TimeValue value) {
        Fields {
            Objects.requireNonNull(basis, "basis");
            require((from == null) == (to == null), "only one end of a time is known: %s to %s", from, to);
            require(from == null || !from.isAfter(to), "%s is after %s", from, to);
            require(span != null || from != null, "a time with neither words nor dates");
            require(span != null || value == null, "the value %s of no words", value);
            require(span != null || basis != Basis.TEXT, "a time from the text without its words");
            require(from != null || basis == Basis.TEXT, "a time from outside the text without its dates");
        }
    }

    private TimeExpression(Fields fields) {
        this.fields = fields;
    }

    /** Words of the text that name a time; both days inclusive. */
    public static TimeExpression inText(Span span, LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        return new TimeExpression(new Fields(span, from, to, Basis.TEXT, null));
    }

    /** Words of the text whose dates cannot be told, such as "recently". */
    public static TimeExpression undated(Span span) {
        return new TimeExpression(new Fields(span, null, null, Basis.TEXT, null));
    }

    public static TimeExpression ofPublication(LocalDate day) {
        return new TimeExpression(new Fields(null, day, day, Basis.PUBLICATION, null));
    }

    /** Both days inclusive. */
    public static TimeExpression inferred(LocalDate from, LocalDate to) {
        return new TimeExpression(new Fields(null, from, to, Basis.INFERRED, null));
    }

    /** Both days inclusive, concluded from these words. */
    public static TimeExpression inferred(Span span, LocalDate from, LocalDate to) {
        return new TimeExpression(new Fields(Objects.requireNonNull(span, "span"), from, to, Basis.INFERRED, null));
    }

    /** The same with what its words mean. */
    public TimeExpression withValue(TimeValue value) {
        Objects.requireNonNull(value, "value");
        return new TimeExpression(new Fields(fields.span, fields.from, fields.to, fields.basis, value));
    }

    /** What the words mean in TIMEX3. */
    public Optional<TimeValue> value() {
        return Optional.ofNullable(fields.value);
    }

    /** The words, where the text has any. */
    public Optional<Span> span() {
        return Optional.ofNullable(fields.span);
    }

    /** The first day; present exactly when {@link #to()} is. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(fields.from);
    }

    /** The last day, inclusive. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(fields.to);
    }

    public Basis basis() {
        return fields.basis;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeExpression time && fields.equals(time.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "TimeExpression" + fields.toString().substring("Fields".length());
    }
}
