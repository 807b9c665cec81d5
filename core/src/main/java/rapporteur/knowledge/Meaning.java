package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import rapporteur.model.TimeValue;
import rapporteur.model.TimeValue.Modifier;
import rapporteur.model.TimeValue.Type;

/**
 * What an expression means: its value, and its days or why there are none.
 *
 * @param kind how much it can say by itself
 */
record Meaning(TimeValue value, Optional<Period> period, Optional<String> reason, Kind kind) {

    enum Kind {
        /** A time. */
        WHOLE,
        /** A time of a day that is told elsewhere: "10:30". */
        OF_A_DAY,
        /** No time unless it stands beside a day: "morning". */
        BESIDE_A_DAY,
        /** Counted from a time told before. */
        ANCHORED
    }

    static Meaning of(Period period) {
        return of(Type.DATE, period);
    }

    static Meaning of(Type type, Period period) {
        return new Meaning(
                new TimeValue(type, period.value(), period.modifier()),
                Optional.of(period),
                Optional.empty(),
                Kind.WHOLE);
    }

    static Meaning none(Type type, String value, String reason) {
        return new Meaning(TimeValue.of(type, value), Optional.empty(), Optional.of(reason), Kind.WHOLE);
    }

    Meaning as(Kind other) {
        return new Meaning(value, period, reason, other);
    }

    Meaning as(Type type, String otherValue) {
        return new Meaning(value.with(type, otherValue), period, reason, kind);
    }

    Meaning with(Modifier modifier) {
        return new Meaning(new TimeValue(value.type(), value.value(), Optional.of(modifier)), period, reason, kind);
    }

    /** The value stays, the days cannot be told. */
    Meaning without(String why) {
        return new Meaning(value, Optional.empty(), Optional.of(why), kind);
    }

    /** The part of a value from its T on: "T10:30Z" of a time of day. */
    String clock() {
        return value.value().substring(value.value().indexOf('T'));
    }

    boolean isDated() {
        return period.isPresent();
    }

    TimeMention mention(int start, int end) {
        Optional<LocalDate> from = period.map(Period::from);
        return new TimeMention(
                start, end, value, from, period.map(Period::to), reason, kind == Kind.ANCHORED && from.isPresent());
    }

    /**
     * What two readings of the same words from different days have in common; the rest is X. Two days of different weeks
     * that are the same weekday are that weekday.
     */
    static Meaning common(Meaning one, Meaning other, String reason) {
        String value = common(one.value.value(), other.value.value());
        if (value.equals("XXXX-XX-XX")
                && one.period.get().from().getDayOfWeek()
                        == other.period.get().from().getDayOfWeek()) {
            value = "XXXX-WXX-" + one.period.get().from().getDayOfWeek().getValue();
        }
        return new Meaning(
                new TimeValue(one.value.type(), value, one.value.modifier()),
                Optional.empty(),
                Optional.of(reason),
                one.kind);
    }

    private static String common(String one, String other) {
        String[] ones = one.split("(?=[-/TW])");
        String[] others = other.split("(?=[-/TW])");
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < ones.length; i++) {
            boolean same = i < others.length && ones[i].equals(others[i]);
            value.append(same ? ones[i] : ones[i].replaceAll("[0-9]|(?<=-)(?:SP|SU|FA|WI)", "X"));
        }
        return value.toString();
    }
}
