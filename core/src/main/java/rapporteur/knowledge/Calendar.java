package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.knowledge.TimeRule.Resolution;

/**
 * Finds expressions of time and the days that they mean. Nothing is ever counted from the machine's clock: without a
 * reference date a relative expression has no days.
 */
public final class Calendar {

    private static final List<TimeRule> RULES = Stream.concat(DateRules.RULES.stream(), RelativeRules.RULES.stream())
            .toList();

    /** Every rule has a word of these; most sentences have none, and are done with. */
    private static final Pattern MAY_HAVE_TIME = Pattern.compile(
            "[0-9]|day|night|tomorrow|now|minute|hour|week|month|year|decade|centur|quarter|spring|summer|autumn|fall|winter"
                    + "|morning|afternoon|evening|christmas|easter|halloween|new year|recent|lately|current|present|moment"
                    + "|near future|soon|shortly|long run|long ago|time|mon\\.|tues?\\.|wed\\.|thu|fri\\.|sat\\.|sun\\.|jan|feb|mar"
                    + "|apr|may|jun|jul|aug|sep|oct|nov|dec",
            Pattern.CASE_INSENSITIVE);

    /** Letters within which such a word follows the start of every expression. */
    private static final int NEAR = 80;

    private static final Pattern SINCE = Pattern.compile("\\b(?:ever )?since\\s+$", Pattern.CASE_INSENSITIVE);

    private static final Map<Character, List<TimeRule>> BY_FIRST_LETTER = IntStream.rangeClosed('0', 'z')
            .filter(Character::isLetterOrDigit)
            .mapToObj(letter -> (char) letter)
            .collect(Collectors.toUnmodifiableMap(
                    letter -> letter,
                    letter -> RULES.stream()
                            .filter(rule -> mayBegin(rule, letter))
                            .toList()));

    private record Candidate(int start, int end, TimeRule rule) {}

    private Calendar() {}

    /**
     * The expressions of a sentence from left to right, the longest at each place: on 3 June 2021, a Thursday,
     * {@code find("They met on Monday.", Optional.of(LocalDate.of(2021, 6, 3)), Tense.PAST)} finds 31 May.
     *
     * @param reference the day that relative expressions count from, most often that of publication
     */
    public static List<TimeMention> find(String sentence, Optional<LocalDate> reference, Tense tense) {
        Matcher telling = MAY_HAVE_TIME.matcher(sentence);
        if (!telling.find()) {
            return List.of();
        }
        List<TimeMention> found = new ArrayList<>();
        Matcher matcher = RULES.get(0).pattern().matcher(sentence).useTransparentBounds(true);
        int from = 0;
        for (int start = 0; start < sentence.length(); start++) {
            if (start < from || !startsWord(sentence, start)) {
                continue;
            }
            if (telling.end() <= start && !telling.find(start)) {
                break;
            }
            if (telling.start() - start > NEAR) {
                continue;
            }
            Optional<Candidate> longest = longest(matcher, start, sentence.charAt(start));
            if (longest.isPresent()) {
                found.add(mention(sentence, longest.get(), from, reference, tense));
                from = longest.get().end;
            }
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

    /** A rule that looks back at the words before it cannot be asked for its first letter alone. */
    private static boolean mayBegin(TimeRule rule, char letter) {
        Matcher matcher = rule.pattern().matcher(String.valueOf(letter));
        return matcher.lookingAt()
                || matcher.hitEnd()
                || rule.pattern().pattern().contains("(?<=");
    }

    /** Every rule begins with a word, of ASCII letters or digits. */
    private static boolean startsWord(String sentence, int at) {
        return BY_FIRST_LETTER.containsKey(sentence.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)));
    }

    /** The longest match from there; of two as long, that of the earlier rule. */
    private static Optional<Candidate> longest(Matcher matcher, int start, char first) {
        Candidate best = null;
        for (TimeRule rule : BY_FIRST_LETTER.get(first)) {
            matcher.usePattern(rule.pattern()).region(start, matcher.regionEnd());
            if (matcher.lookingAt() && (best == null || matcher.end() > best.end)) {
                best = new Candidate(start, matcher.end(), rule);
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
