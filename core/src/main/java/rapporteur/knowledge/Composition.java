package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.knowledge.Meaning.Kind;
import rapporteur.model.TimeValue.Type;

/** Joins expressions that stand beside each other: a time of day and its day, the ends of a range, and what follows "since". */
final class Composition {

    /** Words of a sentence and what they mean. */
    record Part(int start, int end, Meaning meaning) {}

    private static final Pattern DAY_THEN_CLOCK = Pattern.compile(
            "(?:,?\\s*(?:at|around|about|by|just after|just before|from|in)?|,)\\s*(?:the\\s+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK_THEN_DAY = Pattern.compile(
            "\\s*,?\\s*(?:\\([^()]{1,40}\\)\\s*)?(?:on|of|from)?\\s*(?:the\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile(".*\\bfrom\\s+$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BETWEEN =
            Pattern.compile(".*\\bbetween\\s+$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TO =
            Pattern.compile("\\s*(?:to|until|till|through|[-–—])\\s*(?:the\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\s+and\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASH = Pattern.compile("\\s?[-–—]\\s?");
    private static final Pattern SINCE = Pattern.compile("\\b(?:ever )?since\\s+$", Pattern.CASE_INSENSITIVE);

    private final String sentence;
    private final Optional<LocalDate> reference;

    Composition(String sentence, Optional<LocalDate> reference) {
        this.sentence = sentence;
        this.reference = reference;
    }

    List<Part> of(List<Part> parts) {
        List<Part> composed = pairs(parts, this::clock);
        composed.removeIf(part -> part.meaning.kind() == Kind.BESIDE_A_DAY);
        composed = pairs(composed, this::range);
        List<Part> whole = new ArrayList<>();
        for (Part part : composed) {
            Part placed = part.meaning.kind() == Kind.OF_A_DAY ? ofTheDay(part) : part;
            whole.add(since(placed, whole.isEmpty() ? 0 : whole.get(whole.size() - 1).end));
        }
        return whole;
    }

    private interface Join {
        Optional<Part> of(Part left, Part right);
    }

    private static List<Part> pairs(List<Part> parts, Join join) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            Part right = part;
            Optional<Part> both = joined.isEmpty() ? Optional.empty() : join.of(joined.get(joined.size() - 1), right);
            if (both.isPresent()) {
                joined.set(joined.size() - 1, both.get());
            } else {
                joined.add(right);
            }
        }
        return joined;
    }

    private String gap(Part left, Part right) {
        return sentence.substring(left.end, right.start);
    }

    private Optional<Part> clock(Part left, Part right) {
        if (isClock(right)
                && hasDay(left)
                && DAY_THEN_CLOCK.matcher(gap(left, right)).matches()) {
            return Optional.of(clocked(left, right, left, right));
        }
        if (isClock(left)
                && hasDay(right)
                && CLOCK_THEN_DAY.matcher(gap(left, right)).matches()) {
            return Optional.of(clocked(left, right, right, left));
        }
        return Optional.empty();
    }

    private static Part clocked(Part left, Part right, Part day, Part clock) {
        String value = day.meaning.value().value();
        int at = value.indexOf('T');
        String date = at < 0 ? value : value.substring(0, at);
        return new Part(left.start, right.end, day.meaning.as(Type.TIME, date + clock.meaning.clock()));
    }

    private static boolean isClock(Part part) {
        return part.meaning.kind() == Kind.OF_A_DAY || part.meaning.kind() == Kind.BESIDE_A_DAY;
    }

    /** "Monday", and "this morning", which an hour tells more of. */
    private static boolean hasDay(Part part) {
        return !isClock(part)
                && part.meaning.value().value().matches("(?:BC)?[0-9X]{4}-(?:[0-9X]{2}|WXX)-[0-9X]{1,2}(?:T[A-Z]{2})?");
    }

    private Optional<Part> range(Part left, Part right) {
        String before = sentence.substring(0, left.start);
        String gap = gap(left, right);
        boolean from = FROM.matcher(before).matches() && TO.matcher(gap).matches();
        boolean between = BETWEEN.matcher(before).matches() && AND.matcher(gap).matches();
        boolean dash = DASH.matcher(gap).matches() && left.meaning.value().type() == Type.DATE;
        if (!(from || between || dash) || !isEnd(left) || !isEnd(right)) {
            return Optional.empty();
        }
        Meaning first = onDayOf(left.meaning, right.meaning);
        Meaning last = onDayOf(right.meaning, left.meaning);
        String value = first.value().value() + "/" + last.value().value();
        if (!first.isDated() || !last.isDated()) {
            Meaning open = first.isDated() ? first.without(last.reason().get()) : first;
            return Optional.of(
                    new Part(left.start, right.end, open.as(first.value().type(), value)));
        }
        if (first.period().get().from().isAfter(last.period().get().to())) {
            return Optional.empty();
        }
        Period whole = first.period().get().until(last.period().get());
        return Optional.of(new Part(
                left.start,
                right.end,
                Meaning.of(first.value().type(), whole.named(value)).as(first.kind())));
    }

    /** "Between 2 p.m. and 4 p.m. on Sunday": a time of the day that the other end tells. */
    private static Meaning onDayOf(Meaning clock, Meaning other) {
        boolean takes = clock.kind() == Kind.OF_A_DAY
                && other.kind() != Kind.OF_A_DAY
                && other.value().type() == Type.TIME;
        String value = other.value().value();
        return takes ? other.as(Type.TIME, value.substring(0, value.indexOf('T')) + clock.clock()) : clock;
    }

    private static boolean isEnd(Part part) {
        Type type = part.meaning.value().type();
        return (type == Type.DATE || type == Type.TIME)
                && part.meaning.kind() != Kind.ANCHORED
                && !part.meaning.value().value().matches("[A-Z_]+REF|.*/.*");
    }

    /** A time of day alone is one of the day from which the text looks. */
    private Part ofTheDay(Part part) {
        if (reference.isEmpty()) {
            return part;
        }
        Meaning day = Meaning.of(Period.day(reference.get()));
        String value = part.meaning.value().value();
        String ends = value.contains("/")
                ? Arrays.stream(value.split("/"))
                        .map(end -> day.value().value() + end.substring(end.indexOf('T')))
                        .collect(Collectors.joining("/"))
                : day.value().value() + part.meaning.clock();
        return new Part(part.start, part.end, day.as(Type.TIME, ends).as(Kind.ANCHORED));
    }

    /** What has lasted since a day lasts until the reference day. */
    private Part since(Part part, int from) {
        Matcher since = SINCE.matcher(sentence).region(from, part.start);
        if (!since.find() || part.meaning.value().type() == Type.DURATION) {
            return part;
        }
        Meaning meaning = part.meaning;
        if (meaning.isDated()) {
            LocalDate first = meaning.period().get().from();
            if (reference.isEmpty()) {
                meaning = meaning.without("no-reference-date");
            } else if (!first.isAfter(reference.get())) {
                meaning = new Meaning(
                        meaning.value(),
                        Optional.of(new Period(
                                first, reference.get(), meaning.value().value())),
                        Optional.empty(),
                        meaning.kind());
            }
        }
        return new Part(since.start(), part.end, meaning);
    }
}
