package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.Locale;

/** The meteorological seasons of the north. */
final class Seasons {

    private Seasons() {}

    /** TIMEX3's name. */
    static String code(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
    }

    /** The one that begins in the year. */
    static Period of(String word, int year) {
        String code = code(word);
        int month = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "WI" -> 12;
            default -> 9;
        };
        LocalDate from = LocalDate.of(year, month, 1);
        return new Period(from, from.plusMonths(3).minusDays(1), String.format(Locale.ROOT, "%04d-%s", year, code));
    }
}
