package rapporteur.coding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.coding.Dating.Clue;
import rapporteur.knowledge.Calendar;
import rapporteur.knowledge.Tense;
import rapporteur.knowledge.TimeMention;
import rapporteur.model.InferredDate.Evidence;
import rapporteur.model.InferredDate.Range;
import rapporteur.model.Reading;
import rapporteur.model.Sentence;
import rapporteur.model.Span;
import rapporteur.model.TimeValue;

/**
 * What an article's expressions of time tell of its day. How far from its day an article names days and months without
 * their year was measured on news of known days (PolNeAR train): nineteen in twenty are within these distances.
 */
final class TimeClues {

    private static final int DAYS_BACK = 200;
    private static final int DAYS_AHEAD = 240;
    private static final int PART_OF_MONTH_BACK = 150;
    private static final int DAYS_WRONG_TENSE = 100;

    private static final Pattern DAY_OF_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(?:T.*)?");
    private static final Pattern MONTH = Pattern.compile("XXXX-(\\d\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d)(?:T.*)?");
    private static final Pattern NAMED_WEEKDAY = Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    private static final Pattern OF_ANOTHER_WEEK = Pattern.compile("(?i)(?:last|next|this|past|coming)\\b.*|.*\\bweek");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");
    private static final Pattern DEADLINE = Pattern.compile("(?i)\\b(?:by|until|till|before)\\s+$");

    /** The one weekday that an article counts from, and on which it may have been published. */
    record Weekday(Evidence evidence, Set<DayOfWeek> possible) {}

    private final List<Clue> since = new ArrayList<>();
    private final List<Clue> toCome = new ArrayList<>();
    private final List<Clue> near = new ArrayList<>();
    private final Map<DayOfWeek, List<Span>> weekdays = new EnumMap<>(DayOfWeek.class);

    private TimeClues() {}

    static TimeClues of(Syntax syntax) {
        TimeClues clues = new TimeClues();
        Reading reading = syntax.reading();
        Tenses tenses = new Tenses(syntax);
        for (Sentence sentence : reading.sentences()) {
            Span whole = reading.span(sentence.first(), sentence.last());
            for (TimeMention mention : Calendar.find(whole.text(), Optional.empty(), Tense.UNKNOWN)) {
                int start = whole.start() + mention.start();
                int end = whole.start() + mention.end();
                // "by the end of March" may be of any year
                if (!DEADLINE.matcher(whole.text().substring(0, mention.start()))
                        .find()) {
                    clues.add(reading.document().span(start, end), mention, tenses.of(sentence, start, end));
                }
            }
        }
        return clues;
    }

    private void add(Span span, TimeMention mention, Tense tense) {
        TimeValue value = mention.value();
        if (value.type() != TimeValue.Type.DATE && value.type() != TimeValue.Type.TIME) {
            return;
        }
        if (mention.from().isPresent() && !mention.concluded()) {
            dated(span, mention, tense);
            return;
        }
        Matcher day = DAY_OF_YEAR.matcher(value.value());
        Matcher month = MONTH.matcher(value.value());
        Matcher weekday = WEEKDAY.matcher(value.value());
        if (day.matches()
                && span.text().matches("(?s).*[0-9].*")
                && !span.text().matches("Sept\\S*\\s11")) {
            dayOfYear(span, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), tense);
        } else if (month.matches() && value.modifier().isPresent()) {
            partOfMonth(span, Integer.parseInt(month.group(1)), value.modifier().get(), tense);
        } else if (weekday.matches()
                && tense != Tense.FUTURE
                && !OF_ANOTHER_WEEK.matcher(span.text()).matches()) {
            DayOfWeek named = DayOfWeek.of(Integer.parseInt(weekday.group(1)));
            weekdays.computeIfAbsent(named, any -> new ArrayList<>()).add(span);
        }
    }

    /** A past day was before the article's, one to come is after; the days of an age tell nothing of ours. */
    private void dated(Span span, TimeMention mention, Tense tense) {
        if (!YEAR.matcher(span.text()).find()) {
            return;
        }
        LocalDate from = mention.from().get();
        LocalDate to = mention.to().get();
        if (tense == Tense.PAST && from.isAfter(Days.FIRST) && from.isBefore(Days.NEVER)) {
            since.add(new Clue(new Evidence(span, "past-date"), Days.between(from, Days.NEVER)));
        } else if (tense == Tense.FUTURE
                && to.isAfter(Days.FIRST)
                && to.isBefore(Days.NEVER)
                && to.isBefore(from.plusMonths(1))) {
            toCome.add(new Clue(new Evidence(span, "date-to-come"), Days.between(Days.FIRST, to)));
        }
    }

    private void dayOfYear(Span span, int month, int day, Tense tense) {
        Optional<DayOfWeek> weekday = namedWeekday(span.text());
        near(
                span,
                weekday.isPresent() ? "weekday-of-day" : "day-of-year",
                years().filter(year -> MonthDay.of(month, day).isValidYear(year))
                        .mapToObj(year -> LocalDate.of(year, month, day))
                        .filter(date -> weekday.isEmpty() || weekday.get() == date.getDayOfWeek())
                        .map(date -> new Range(date, date)),
                DAYS_BACK,
                tense == Tense.FUTURE ? DAYS_AHEAD : DAYS_WRONG_TENSE);
    }

    private void partOfMonth(Span span, int month, TimeValue.Modifier part, Tense tense) {
        near(
                span,
                "month",
                years().mapToObj(year -> YearMonth.of(year, month))
                        .map(whole ->
                                new Range(whole.atDay(part == TimeValue.Modifier.END ? 21 : 1), whole.atEndOfMonth())),
                tense == Tense.FUTURE ? 0 : PART_OF_MONTH_BACK,
                tense == Tense.PAST ? 0 : tense == Tense.FUTURE ? DAYS_AHEAD : DAYS_WRONG_TENSE);
    }

    /** @param back how many days after what is told the article may be, and {@code ahead} how many before */
    private void near(Span span, String rule, Stream<Range> told, int back, int ahead) {
        Days days = Days.of(told.map(
                range -> new Range(range.from().minusDays(ahead), range.to().plusDays(back))));
        near.add(new Clue(new Evidence(span, rule), days));
    }

    private static IntStream years() {
        return IntStream.range(Days.FIRST.getYear(), Days.NEVER.getYear());
    }

    private static Optional<DayOfWeek> namedWeekday(String words) {
        Matcher named = NAMED_WEEKDAY.matcher(words);
        return named.find()
                ? Stream.of(DayOfWeek.values())
                        .filter(day -> day.name().startsWith(named.group(1).toUpperCase(java.util.Locale.ROOT)))
                        .findFirst()
                : Optional.empty();
    }

    /** Days on which all past days had begun. */
    Days since() {
        return since.stream().map(Clue::days).reduce(Days.ALL, Days::and);
    }

    List<Clue> toCome() {
        return toCome;
    }

    List<Clue> near() {
        return near;
    }

    /** What tells the first day. */
    Optional<Clue> earliest(LocalDate first) {
        return since.stream()
                .filter(clue -> clue.days().first().equals(first))
                .min(Comparator.comparing(clue -> clue.evidence().span()));
    }

    /**
     * Where all that happened on a weekday happened on one, told twice or more, news is of that day, the next, the day
     * after that or, told only twice, one more: so it is of 98 in 100 (PolNeAR train).
     */
    Optional<Weekday> weekday() {
        if (weekdays.size() != 1) {
            return Optional.empty();
        }
        DayOfWeek named = weekdays.keySet().iterator().next();
        List<Span> spans = weekdays.get(named);
        if (spans.size() < 2) {
            return Optional.empty();
        }
        Set<DayOfWeek> possible = EnumSet.noneOf(DayOfWeek.class);
        for (int later = 0; later <= (spans.size() > 2 ? 2 : 3); later++) {
            possible.add(named.plus(later));
        }
        return Optional.of(new Weekday(new Evidence(spans.get(0), "weekday"), possible));
    }
}
