package rapporteur.model;

import static rapporteur.model.Checks.requireText;

import java.util.Objects;
import java.util.Optional;

/**
 * What an expression of time means, as TimeML's TIMEX3 writes it (TimeML 1.2.1, section 2.2): {@code DATE 2022-02-01},
 * {@code DATE 2019-Q1}, {@code DURATION P3D}, {@code SET XXXX-WXX-1}. The value is as precise as the words, and X stands
 * for what cannot be told. A range, which TIMEX3 has no value for, is two values with a slash as in ISO 8601.
 *
 * @param modifier what the words say beyond the value: {@code START} of "early 2019"
 */
public record TimeValue(Type type, String value, Optional<Modifier> modifier) {

    /** TIMEX3's types. */
    public enum Type implements Coded {
        /** A day or something longer that the calendar has. */
        DATE,
        /** A time of day, or a part of a day. */
        TIME,
        /** How long. */
        DURATION,
        /** What comes again. */
        SET;

        @Override
        public String code() {
            return name();
        }
    }

    /** TIMEX3's modifiers. */
    public enum Modifier implements Coded {
        START,
        MID,
        END,
        APPROX,
        LESS_THAN,
        MORE_THAN,
        BEFORE,
        AFTER;

        @Override
        public String code() {
            return name();
        }
    }

    public TimeValue {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(modifier, "modifier");
        requireText(value, "value");
    }

    public static TimeValue of(Type type, String value) {
        return new TimeValue(type, value, Optional.empty());
    }

    /** The same value of another kind. */
    public TimeValue with(Type other, String otherValue) {
        return new TimeValue(other, otherValue, modifier);
    }
}
