package rapporteur.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.model.TimeValue.Modifier;

/** Which days of a week, month, year or longer words such as "early" and "the end of" mean. */
final class PartOf {

    private PartOf() {}

    /**
     * Of a month early is to the 10th, mid the 11th to the 20th, late and the end from the 21st; of a year early is to
     * April, mid May to August, late from September, its beginning January and its end December; of a decade early is
     * four years, mid three, late three; of a century early and late are a quarter each, mid a fifth.
     */
    static Period of(String words, Period whole) {
        String part = words.toLowerCase(Locale.ROOT);
        long days = ChronoUnit.DAYS.between(whole.from(), whole.to()) + 1;
        if (part.contains("half")) {
            return half(whole, part.contains("first"));
        }
        Modifier which = has(part, "early", "beginning", "start", "first", "turn")
                ? Modifier.START
                : part.contains("mid") ? Modifier.MID : Modifier.END;
        if (days <= 7) {
            return cut(whole, which, 0, 2, 4);
        }
        if (days <= 31) {
            return cut(whole, which, 0, 10, 20);
        }
        if (days <= 366) {
            boolean edge = !has(part, "early", "mid", "late");
            return edge && which == Modifier.START
                    ? months(whole, which, 0, 1)
                    : edge && which == Modifier.END
                            ? months(whole, which, 11, 12)
                            : months(whole, which, which.ordinal() * 4, which.ordinal() * 4 + 4);
        }
        if (days < 4000) {
            return switch (which) {
                case START -> months(whole, which, 0, 48);
                case MID -> months(whole, which, 48, 84);
                default -> months(whole, which, 84, 120);
            };
        }
        return switch (which) {
            case START -> months(whole, which, 0, 300);
            case MID -> months(whole, which, 480, 720);
            default -> months(whole, which, 900, 1200);
        };
    }

    private static boolean has(String part, String... words) {
        return Stream.of(words).anyMatch(part::contains);
    }

    private static Period half(Period whole, boolean first) {
        LocalDate from = whole.from();
        if (whole.value().equals(Period.year(from.getYear()).value())) {
            return Period.half(from.getYear(), first ? 1 : 2);
        }
        long days = ChronoUnit.DAYS.between(from, whole.to());
        LocalDate middle = days <= 31
                ? from.plusDays((days + 1) / 2 - 1)
                : from.plusMonths((ChronoUnit.MONTHS.between(from, whole.to()) + 1) / 2)
                        .minusDays(1);
        return first
                ? whole.only(from, middle, Modifier.START)
                : whole.only(middle.plusDays(1), whole.to(), Modifier.END);
    }

    /** Cut by where the middle and the last part begin, the parts of a week being of two, two and three days. */
    private static Period cut(Period whole, Modifier which, int start, int middle, int end) {
        List<LocalDate> begins = IntStream.of(start, middle, end)
                .mapToObj(whole.from()::plusDays)
                .toList();
        return switch (which) {
            case START -> whole.only(begins.get(0), begins.get(1).minusDays(1), which);
            case MID -> whole.only(begins.get(1), begins.get(2).minusDays(1), which);
            default -> whole.only(begins.get(2), whole.to(), which);
        };
    }

    private static Period months(Period whole, Modifier which, int first, int last) {
        return whole.only(
                whole.from().plusMonths(first), whole.from().plusMonths(last).minusDays(1), which);
    }
}
