package rapporteur.model;

import java.util.List;
import java.util.Locale;

/** The conditions that several values of this package share. */
final class Checks {

    private Checks() {}

    static void require(boolean condition, String message, Object... arguments) {
        if (!condition) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, message, arguments));
        }
    }

    static String requireText(String value, String name) {
        require(!value.isBlank(), "%s is blank", name);
        return value;
    }

    /** Allows null for what is unknown, and refuses a blank that would pass for something known. */
    static String requireTextOrNull(String value, String name) {
        return value == null ? null : requireText(value, name);
    }

    static void requireRange(int start, int end) {
        require(start >= 0 && start < end, "not a range: %d to %d", start, end);
    }

    /** Written so that NaN fails too. */
    static double requireUnit(double value, String name) {
        require(value >= 0 && value <= 1, "%s is not between 0 and 1: %s", name, value);
        return value;
    }

    static String requireCountryOrNull(String value) {
        require(value == null || value.matches("[A-Z]{3}"), "not an ISO 3166 alpha-3 code: %s", value);
        return value;
    }

    static List<Integer> ascending(List<Integer> tokens, String name) {
        List<Integer> copy = List.copyOf(tokens);
        for (int i = 0; i < copy.size(); i++) {
            int previous = i == 0 ? -1 : copy.get(i - 1);
            require(copy.get(i) > previous, "%s are not ascending token indices: %s", name, copy);
        }
        return copy;
    }
}
