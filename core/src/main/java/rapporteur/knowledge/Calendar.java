package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.knowledge.Composition.Part;
import rapporteur.knowledge.TimeRule.View;
import rapporteur.model.TimeValue;
import rapporteur.model.TimeValue.Type;

/**
 * Finds expressions of time and what they mean. Nothing is ever counted from the machine's clock: without a
 * reference date a relative expression has no days.
 */
public final class Calendar {

    static final List<TimeRule> RULES = Stream.of(
                    DateRules.RULES,
                    YearRules.RULES,
                    NestedRules.RULES,
                    RelativeRules.RULES,
                    AnchoredRules.RULES,
                    HolidayRules.RULES,
                    OtherCalendarRules.RULES,
                    ClockRules.RULES,
                    DurationRules.RULES)
            .flatMap(List::stream)
            .toList();

    /** Every rule has a word of these; most sentences have none, and are done with. */
    private static final Pattern MAY_HAVE_TIME = Pattern.compile(
            "[0-9]|day|night|tomorrow|now|minute|hour|week|month|year|decade|centur|millenni|quarter|spring|summer|autumn|fall|winter"
                    + "|morning|afternoon|evening|dawn|dusk|sunrise|sunset|noon|o['’]clock|half|past|recent|late|current|present|moment"
                    + "|future|soon|shortly|before long|long run|short run|term|ago|once|time|so far|to date|annual|hourly"
                    + "|then|stage|point|second|daily|teen[ -]|twenty[ -]|course|while|(?:twen|thir|for|fif|six|seven|eigh|nine)ties"
                    + "|mon\\.|tues?\\.|wed\\.|thu|fri\\.|sat\\.|sun\\.|jan|feb|mar"
                    + "|apr|may|jun|jul|aug|sep|oct|nov|dec|(?-i:(?=[A-Z])(?:" + HolidayRules.NAMES.pattern() + "|"
                    + OtherCalendarRules.NAMES.pattern().replace("<name>", "<month>") + "))",
            Pattern.CASE_INSENSITIVE);

    /** Letters within which such a word follows the start of every expression. */
    private static final int NEAR = 80;

    private static final RuleIndex INDEX = new RuleIndex(RULES);

    private record Candidate(int start, int end, TimeRule rule) {}

    private Calendar() {}

    /**
     * The expressions of a sentence from left to right, the longest at each place: on 3 June 2021, a Thursday,
     * {@code find("They met on Monday.", Optional.of(LocalDate.of(2021, 6, 3)), Tense.PAST)} finds 31 May.
     *
     * @param reference the day that relative expressions count from, most often that of publication
     */
    public static List<TimeMention> find(String sentence, Optional<LocalDate> reference, Tense tense) {
        return find(sentence, reference, Optional::empty, (start, end) -> tense);
    }

    /** Tells the tense of the verb beside an expression. */
    @FunctionalInterface
    public interface Tenses {
        /** Both in UTF-16 code units of the sentence, the end exclusive. */
        Tense of(int start, int end);
    }

    /**
     * The same where each expression has a tense of its own.
     *
     * @param before the last time that was told before the sentence, from which "two days later" counts; asked only then
     */
    public static List<TimeMention> find(
            String sentence, Optional<LocalDate> reference, Supplier<Optional<TimeMention>> before, Tenses tenses) {
        Matcher telling = MAY_HAVE_TIME.matcher(sentence);
        if (!telling.find()) {
            return List.of();
        }
        List<Part> found = new ArrayList<>();
        Matcher matcher = RULES.get(0).pattern().matcher(sentence).useTransparentBounds(true);
        Supplier<Optional<Period>> anchor = () -> before.get()
                .filter(Calendar::isAnchor)
                .map(mention -> new Period(mention.from().get(), mention.to().get()));
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
            Optional<Candidate> longest = longest(matcher, sentence, start);
            if (longest.isPresent()) {
                Candidate candidate = longest.get();
                int at = start;
                View view = new View(reference, anchor, () -> tenses.of(at, candidate.end));
                Meaning meaning = meaning(sentence, candidate, view);
                found.add(new Part(start, candidate.end, meaning));
                anchor = isAnchor(meaning.value()) && meaning.isDated() ? meaning::period : anchor;
                from = candidate.end;
            }
        }
        return new Composition(sentence, reference)
                .of(found).stream()
                        .map(part -> part.meaning().mention(part.start(), part.end()))
                        .toList();
    }

    /** Whether later expressions may count from it. */
    public static boolean isAnchor(TimeMention mention) {
        return mention.from().isPresent() && isAnchor(mention.value());
    }

    private static boolean isAnchor(TimeValue value) {
        boolean point = value.type() == Type.DATE || value.type() == Type.TIME;
        return point && !value.value().endsWith("_REF");
    }

    /**
     * The day on which an article says that it was published: "Published: 2022-02-01", a dateline with a year, or a line
     * that is a date. Empty where the text does not say so, or contradicts itself.
     */
    public static Optional<LocalDate> publicationDate(String text) {
        return Datelines.publicationDate(text);
    }

    /** Every rule begins with a word, of ASCII letters or digits, or with an apostrophe. */
    private static boolean startsWord(String sentence, int at) {
        char letter = sentence.charAt(at);
        boolean may =
                letter < 128 ? Character.isLetterOrDigit(letter) || letter == '\'' : letter == '’' || letter == '‘';
        return may && (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)));
    }

    /** The longest match from there; of two as long, that of the earlier rule. */
    private static Optional<Candidate> longest(Matcher matcher, String sentence, int start) {
        Candidate best = null;
        for (TimeRule rule : INDEX.at(sentence, start)) {
            matcher.usePattern(rule.pattern()).region(start, matcher.regionEnd());
            if (matcher.lookingAt() && (best == null || matcher.end() > best.end)) {
                best = new Candidate(start, matcher.end(), rule);
            }
        }
        return Optional.ofNullable(best);
    }

    private static Meaning meaning(String sentence, Candidate candidate, View view) {
        Matcher words = candidate.rule.pattern().matcher(sentence);
        words.region(candidate.start, sentence.length());
        words.useTransparentBounds(true);
        if (!words.lookingAt()) {
            throw new IllegalStateException("a rule found what it does not match: " + candidate.rule.pattern());
        }
        return candidate.rule.resolve(words, view);
    }
}
