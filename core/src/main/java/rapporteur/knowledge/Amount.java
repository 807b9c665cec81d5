package rapporteur.knowledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * How long: "two and a half years", "several weeks".
 *
 * @param count how many; empty of a number that is not told
 */
record Amount(Optional<BigDecimal> count, Unit unit) {

    /** Units of time, with what ISO 8601 and TIMEX3 write before and after their number. */
    enum Unit {
        SECOND("PT", "S"),
        MINUTE("PT", "M"),
        HOUR("PT", "H"),
        DAY("P", "D"),
        WEEK("P", "W"),
        FORTNIGHT("P", "W"),
        MONTH("P", "M"),
        QUARTER("P", "M"),
        YEAR("P", "Y"),
        DECADE("P", "DE"),
        CENTURY("P", "CE"),
        MILLENNIUM("P", "ML");

        private final String before;
        private final String after;

        Unit(String before, String after) {
            this.before = before;
            this.after = after;
        }

        static Unit of(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.startsWith("centur")) {
                return CENTURY;
            }
            return lower.startsWith("millenni") ? MILLENNIUM : valueOf(lower.toUpperCase(Locale.ROOT));
        }

        /** Such a stretch of the calendar around a day; of what is shorter than a day, the day. */
        Period around(LocalDate day) {
            return switch (this) {
                case WEEK, FORTNIGHT -> Period.weekOf(day);
                case MONTH -> Period.monthOf(day);
                case QUARTER -> Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
                case YEAR, DECADE, CENTURY, MILLENNIUM -> Period.year(day.getYear());
                default -> Period.day(day);
            };
        }
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The latest and earliest years that a text may reach. */
    private static final long MOST_MONTHS = 12L * 100_000;

    /** Of a match of {@code {amount} {unit}}. */
    static Amount of(Matcher words) {
        Unit unit = Unit.of(words.group("unit"));
        String number = words.group("number").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Optional<BigDecimal> count = count(number);
        if (words.group("half") != null) {
            count = count.map(HALF::add);
        }
        return new Amount(count, unit).plain();
    }

    static Amount one(Unit unit) {
        return new Amount(Optional.of(BigDecimal.ONE), unit).plain();
    }

    static Amount some(Unit unit) {
        return new Amount(Optional.empty(), unit).plain();
    }

    Amount half() {
        return new Amount(count.map(HALF::add), unit);
    }

    private static Optional<BigDecimal> count(String number) {
        if (number.equals("half") || number.equals("half a") || number.equals("half an")) {
            return Optional.of(HALF);
        }
        if (number.equals("a") || number.equals("an")) {
            return Optional.of(BigDecimal.ONE);
        }
        if (number.endsWith("couple of") || number.endsWith("pair of")) {
            return Optional.of(BigDecimal.valueOf(2));
        }
        if (number.equals("a dozen")) {
            return Optional.of(BigDecimal.valueOf(12));
        }
        if (number.matches("[0-9]+\\.[0-9]{1,3}")) {
            return Optional.of(new BigDecimal(number));
        }
        if (number.matches(".*\\b(?:several|some|few|many|number of)")) {
            return Optional.empty();
        }
        return Numbers.value(number).stream().mapToObj(BigDecimal::valueOf).findFirst();
    }

    /** In the unit that is written: a fortnight is two weeks, half an hour thirty minutes. */
    private Amount plain() {
        if (count.isPresent() && count.get().equals(HALF)) {
            return switch (unit) {
                case HOUR -> new Amount(Optional.of(BigDecimal.valueOf(30)), Unit.MINUTE);
                case DAY -> new Amount(Optional.of(BigDecimal.valueOf(12)), Unit.HOUR);
                case YEAR -> new Amount(Optional.of(BigDecimal.valueOf(6)), Unit.MONTH);
                case DECADE -> new Amount(Optional.of(BigDecimal.valueOf(5)), Unit.YEAR);
                case CENTURY -> new Amount(Optional.of(BigDecimal.valueOf(50)), Unit.YEAR);
                default -> this;
            };
        }
        return switch (unit) {
            case FORTNIGHT -> new Amount(count.map(BigDecimal.valueOf(2)::multiply), Unit.WEEK);
            case QUARTER -> new Amount(count.map(BigDecimal.valueOf(3)::multiply), Unit.MONTH);
            default -> this;
        };
    }

    /** As ISO 8601 and TIMEX3 write it: {@code P2.5Y}, {@code PT30M}, {@code PXW}. */
    String iso() {
        return unit.before
                + count.map(number -> number.stripTrailingZeros().toPlainString())
                        .orElse("X")
                + unit.after;
    }

    /** As many later than a day, or earlier if the sign is -1; the count must be known. */
    LocalDate from(LocalDate day, int sign) {
        BigDecimal number = count.orElseThrow(() -> new DateTimeException("no known number of " + unit));
        return switch (unit) {
            case SECOND, MINUTE -> day;
            // Nearest day: half a day of hours already reaches into the next.
            case HOUR -> day.plusDays(sign * ((rounded(number) + 11) / 24));
            case DAY -> day.plusDays(sign * rounded(number));
            case WEEK -> day.plusDays(sign * rounded(number.multiply(BigDecimal.valueOf(7))));
            case MONTH -> day.plusMonths(sign * rounded(number));
            default -> day.plusMonths(sign * rounded(number.multiply(BigDecimal.valueOf(months()))));
        };
    }

    private long months() {
        return switch (unit) {
            case YEAR -> 12;
            case DECADE -> 120;
            case CENTURY -> 1200;
            default -> 12_000;
        };
    }

    private static long rounded(BigDecimal number) {
        if (number.compareTo(BigDecimal.valueOf(MOST_MONTHS)) > 0) {
            throw new DateTimeException(number + " is beyond the calendar");
        }
        return number.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The stretch of the calendar that lies as far away; half a year is told by its month. */
    Period at(LocalDate day, int sign) {
        boolean whole = count.isPresent() && count.get().stripTrailingZeros().scale() <= 0;
        Unit told = !whole && unit == Unit.YEAR ? Unit.MONTH : unit;
        return told.around(from(day, sign));
    }
}
