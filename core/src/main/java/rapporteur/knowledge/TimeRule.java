package rapporteur.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One kind of expression and how its days follow from its words. */
record TimeRule(Pattern pattern, boolean relative, Resolver resolver) {

    /** The day that relative expressions count from, and the verb's tense. */
    record Context(LocalDate day, Tense tense) {

        /**
         * Of the periods that a year chooses, the one that is meant: in the past the last that has begun, in the future
         * the first that has not ended, and else the nearest, the earlier if two are as near.
         */
        Period choose(IntFunction<Optional<Period>> ofYear) {
            List<Period> periods = new ArrayList<>();
            // Eight years on either side, since a 29 February may be that far away.
            for (int year = day.getYear() - 8; year <= day.getYear() + 8; year++) {
                ofYear.apply(year).ifPresent(periods::add);
            }
            Optional<Period> chosen = switch (tense) {
                case PAST ->
                    periods.stream()
                            .filter(period -> !period.from().isAfter(day))
                            .reduce((first, second) -> second);
                case FUTURE ->
                    periods.stream()
                            .filter(period -> !period.to().isBefore(day))
                            .findFirst();
                case UNKNOWN -> periods.stream().min(Comparator.comparingLong(period -> period.distance(day)));
            };
            return chosen.orElseThrow(() -> new DateTimeException("no such day in any year"));
        }
    }

    /** Days, or why there are none. */
    record Resolution(Optional<Period> period, Optional<String> reason) {

        static Resolution of(Period period) {
            return new Resolution(Optional.of(period), Optional.empty());
        }

        static Resolution none(String reason) {
            return new Resolution(Optional.empty(), Optional.of(reason));
        }
    }

    /** Throws a {@link DateTimeException} where the calendar has no such day. The context is null for an absolute rule. */
    @FunctionalInterface
    interface Resolver {
        Resolution resolve(Matcher words, Context context);
    }

    @FunctionalInterface
    interface Days {
        Period of(Matcher words, Context context);
    }

    /** An expression that tells its days by itself. */
    static TimeRule absolute(String template, Days days) {
        return new TimeRule(
                TimeWords.pattern(template), false, (words, context) -> Resolution.of(days.of(words, context)));
    }

    /** An expression that counts from the reference day. */
    static TimeRule relative(String template, Days days) {
        return new TimeRule(
                TimeWords.pattern(template), true, (words, context) -> Resolution.of(days.of(words, context)));
    }

    /** An expression that never tells its days. */
    static TimeRule without(String template, String reason) {
        return new TimeRule(TimeWords.pattern(template), false, (words, context) -> Resolution.none(reason));
    }

    Resolution resolve(Matcher words, Optional<LocalDate> reference, Tense tense) {
        if (relative && reference.isEmpty()) {
            return Resolution.none("no-reference-date");
        }
        try {
            return resolver.resolve(words, relative ? new Context(reference.get(), tense) : null);
        } catch (DateTimeException noSuchDay) {
            return Resolution.none("no-such-day");
        }
    }
}
