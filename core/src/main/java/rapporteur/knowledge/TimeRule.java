package rapporteur.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.knowledge.Meaning.Kind;
import rapporteur.model.TimeValue.Type;

/** One kind of expression and how its meaning follows from its words. */
record TimeRule(Pattern pattern, Base base, Resolver resolver) {

    /** Two days that differ in all that a calendar tells: what words mean from both, they mean from any day. */
    private static final LocalDate SOME_DAY = LocalDate.of(2003, 2, 5);

    private static final LocalDate ANOTHER_DAY = LocalDate.of(2014, 9, 23);

    /** What an expression counts from. */
    enum Base {
        NOTHING,
        /** The day from which the text looks at the world. */
        REFERENCE,
        /** The same, but where the text has just told a time of long ago, that one: it is the year that lacks. */
        LIKELY_YEAR,
        /** A time told before. */
        ANCHOR
    }

    /**
     * From where a text looks at the world.
     *
     * @param day the reference day
     * @param anchor the last time that was told; costs a look at the sentences before
     * @param tense of the verb beside; costs a walk in the tree
     */
    record View(Optional<LocalDate> day, Supplier<Optional<Period>> anchor, Supplier<Tense> tense) {}

    /**
     * What an expression counts from, and the verb's tense.
     *
     * @param day the reference day, or the first day of the anchor
     * @param anchor of an expression that counts from the reference day, that day
     */
    record Context(LocalDate day, Period anchor, Tense tense) {

        Context(LocalDate day, Tense tense) {
            this(day, Period.day(day), tense);
        }

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

    /** Throws a {@link DateTimeException} where the calendar has no such day. The context is null for an absolute rule. */
    @FunctionalInterface
    interface Resolver {
        Meaning resolve(Matcher words, Context context);
    }

    @FunctionalInterface
    interface Days {
        Period of(Matcher words, Context context);
    }

    static TimeRule of(Base base, String template, Resolver resolver) {
        return new TimeRule(TimeWords.pattern(template), base, resolver);
    }

    /** An expression that tells its days by itself. */
    static TimeRule absolute(String template, Days days) {
        return of(Base.NOTHING, template, (words, context) -> Meaning.of(days.of(words, context)));
    }

    /** An expression that counts from the reference day. */
    static TimeRule relative(String template, Days days) {
        return of(Base.REFERENCE, template, (words, context) -> Meaning.of(days.of(words, context)));
    }

    /** A part of some year, which is to be chosen. */
    static TimeRule ofSomeYear(String template, Days days) {
        return of(Base.LIKELY_YEAR, template, (words, context) -> Meaning.of(days.of(words, context)));
    }

    /** An expression that counts from a time told before. */
    static TimeRule anchored(String template, Resolver resolver) {
        return of(Base.ANCHOR, template, resolver);
    }

    /** An expression that never tells its days. */
    static TimeRule without(String template, Type type, String value, String reason) {
        return of(Base.NOTHING, template, (words, context) -> Meaning.none(type, value, reason));
    }

    Meaning resolve(Matcher words, View view) {
        try {
            return switch (base) {
                case NOTHING -> resolver.resolve(words, null);
                case REFERENCE -> fromReference(words, view);
                case LIKELY_YEAR ->
                    view.anchor
                            .get()
                            .filter(anchor -> view.tense.get() != Tense.FUTURE && isLongAgo(anchor, view.day))
                            .map(anchor ->
                                    resolver.resolve(words, ofTheTime(anchor)).as(Kind.ANCHORED))
                            .orElseGet(() -> fromReference(words, view));
                case ANCHOR -> fromAnchor(words, view).as(Kind.ANCHORED);
            };
        } catch (DateTimeException noSuchDay) {
            return Meaning.none(Type.DATE, "XXXX-XX-XX", "no-such-day");
        }
    }

    private Meaning fromReference(Matcher words, View view) {
        return view.day.isPresent()
                ? resolver.resolve(words, new Context(view.day.get(), view.tense.get()))
                : fromAnyDay(words, view.tense.get(), "no-reference-date");
    }

    private static boolean isLongAgo(Period anchor, Optional<LocalDate> day) {
        return anchor.from().getYear() > 0
                && day.filter(now -> anchor.to().plusYears(1).isAfter(now)).isEmpty();
    }

    /** Within a year that was told, else nearest to the day. */
    private static Context ofTheTime(Period anchor) {
        boolean year = anchor.to().isAfter(anchor.from().plusMonths(3));
        return new Context(anchor.from(), year ? Tense.FUTURE : Tense.UNKNOWN);
    }

    private Meaning fromAnchor(Matcher words, View view) {
        Optional<Period> told = view.anchor.get();
        if (told.isPresent()) {
            Period anchor = told.get();
            Meaning meaning = resolver.resolve(words, new Context(anchor.from(), anchor, view.tense.get()));
            if (meaning.isDated()) {
                return meaning;
            }
        }
        return fromAnyDay(words, view.tense.get(), "anaphoric");
    }

    private Meaning fromAnyDay(Matcher words, Tense tense, String reason) {
        Meaning meaning = resolver.resolve(words, new Context(SOME_DAY, tense));
        if (meaning.period().isEmpty()) {
            return meaning;
        }
        if (meaning.value().type() == Type.DURATION) {
            return meaning.without(reason);
        }
        return Meaning.common(meaning, resolver.resolve(words, new Context(ANOTHER_DAY, tense)), reason);
    }
}
