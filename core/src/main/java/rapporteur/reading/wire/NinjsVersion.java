package rapporteur.reading.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of ninjs.
 *
 * @param generation 1 to 3
 * @param minor the number after the point; 99 for what is proposed
 */
record NinjsVersion(int generation, int minor) {

    private static final Pattern VERSION = Pattern.compile("([123])\\.(x[_-]dev|\\d{1,2})");
    private static final int PROPOSED = 99;

    /** The newest of each generation, for items that do not say what they are. */
    private static final List<NinjsVersion> NEWEST =
            List.of(new NinjsVersion(1, 6), new NinjsVersion(2, 2), new NinjsVersion(3, 1));

    /** "2.1", "1.x_dev"; empty for anything else. */
    static Optional<NinjsVersion> of(String text) {
        Matcher matcher = VERSION.matcher(text);
        return matcher.matches()
                ? Optional.of(new NinjsVersion(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2).startsWith("x") ? PROPOSED : Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The version that the item says it is of. */
    static Optional<NinjsVersion> declared(JsonNode item) {
        String version = item.path("standard").path("version").asText("");
        return of(version.isEmpty() ? item.path("$standard").path("version").asText("") : version);
    }

    /** The version that is declared if the item keeps its rules, else the newest whose rules it keeps, else the declared. */
    static NinjsVersion of(JsonNode item) {
        NinjsVersion declared = declared(item).orElse(null);
        if (declared != null && NinjsRules.SHIPPED.problem(item, declared).isEmpty()) {
            return declared;
        }
        NinjsVersion likely = item.has("headlines") || item.has("bodies") ? NEWEST.get(1) : NEWEST.get(0);
        return NEWEST.stream()
                .filter(version -> NinjsRules.SHIPPED.problem(item, version).isEmpty())
                .findFirst()
                .orElse(declared == null ? likely : declared);
    }

    @Override
    public String toString() {
        return generation + "." + (minor == PROPOSED ? "x" : minor);
    }
}
