package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.knowledge.TimeRule.Resolution;

/**
 * Finds expressions of time and the days that they mean. Nothing is ever counted from the machine's clock: without a
 * reference date a relative expression has no days.
 */
public final class Calendar {

    private static final List<TimeRule> RULES = Stream.concat(DateRules.RULES.stream(), RelativeRules.RULES.stream())
            .toList();

    private static final Pattern SINCE = Pattern.compile("\\b(?:ever )?since\\s+$", Pattern.CASE_INSENSITIVE);

    private record Candidate(int start, int end, TimeRule rule) {}

    private Calendar() {}

    /**
     * The expressions of a sentence from left to right, the longest at each place: on 3 June 2021, a Thursday,
     * {@code find("They met on Monday.", Optional.of(LocalDate.of(2021, 6, 3)), Tense.PAST)} finds 31 May.
     *
     * @param reference the day that relative expressions count from, most often that of publication
     */
    public static List<TimeMention> find(String sentence, Optional<LocalDate> reference, Tense tense) {
        List<TimeMention> found = new ArrayList<>();
        int from = 0;
        while (from < sentence.length()) {
            Optional<Candidate> next = next(sentence, from);
            if (next.isEmpty()) {
                break;
            }
            found.add(mention(sentence, next.get(), from, reference, tense));
            from = next.get().end;
        }
        return found;
    }

    /**
     * The day on which an article says that it was published: "Published: 2022-02-01", a dateline with a year, or a line
     * that is a date. Empty where the text does not say so, or contradicts itself.
     */
    public static Optional<LocalDate> publicationDate(String text) {
        return Datelines.publicationDate(text);
    }

    /** Leftmost, then longest, then in the order of the rules. */
    private static Optional<Candidate> next(String sentence, int from) {
        Candidate best = null;
        for (TimeRule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(sentence);
            matcher.region(from, sentence.length());
            matcher.useTransparentBounds(true);
            if (matcher.find()
                    && (best == null
                            || matcher.start() < best.start
                            || matcher.start() == best.start && matcher.end() > best.end)) {
                best = new Candidate(matcher.start(), matcher.end(), rule);
            }
        }
        return Optional.ofNullable(best);
    }

    private static TimeMention mention(
            String sentence, Candidate candidate, int from, Optional<LocalDate> reference, Tense tense) {
        Matcher words = candidate.rule.pattern().matcher(sentence);
        words.region(candidate.start, sentence.length());
        words.useTransparentBounds(true);
        if (!words.lookingAt()) {
            throw new IllegalStateException("a rule found what it does not match: " + candidate.rule.pattern());
        }
        Resolution resolution = candidate.rule.resolve(words, reference, tense);
        int start = candidate.start;
        Matcher since = SINCE.matcher(sentence).region(from, candidate.start);
        if (since.find()) {
            start = since.start();
            resolution = since(resolution, reference);
        }
        return new TimeMention(
                start,
                candidate.end,
                resolution.period().map(Period::from),
                resolution.period().map(Period::to),
                resolution.reason());
    }

    /** What has lasted since a day lasts until the reference day. */
    private static Resolution since(Resolution resolution, Optional<LocalDate> reference) {
        if (resolution.period().isEmpty()) {
            return resolution;
        }
        LocalDate first = resolution.period().get().from();
        if (reference.isEmpty()) {
            return Resolution.none("no-reference-date");
        }
        return first.isAfter(reference.get()) ? resolution : Resolution.of(new Period(first, reference.get()));
    }
}
