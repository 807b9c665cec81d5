package rapporteur.knowledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads number words and digits. */
final class Numbers {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, Long> SCALES = Map.of(
            "hundred", 100L,
            "thousand", 1_000L,
            "million", 1_000_000L,
            "billion", 1_000_000_000L,
            "trillion", 1_000_000_000_000L,
            "dozen", 12L,
            "m", 1_000_000L,
            "bn", 1_000_000_000L,
            "k", 1_000L);

    private static final String SMALL =
            "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                    + "(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?)";
    private static final String SCALE = "(?:hundred|thousand|million|billion|trillion)";
    private static final String SPELLED = "(?:(?:an?|" + SMALL + ")(?:[-\\s]" + SCALE + ")+(?:\\s(?:and\\s)?" + SMALL
            + "(?:[-\\s]" + SCALE + ")*)*|(?:a|two|three|four)\\sdozen|half\\sa\\s(?:dozen|million|billion)|"
            + SMALL + ")";
    private static final String DIGITS = "[0-9]{1,3}(?:[,\\u00a0\\u202f][0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";

    /** The regular expression of a number, without groups. */
    static final String NUMBER =
            "(?:(?:" + DIGITS + ")(?:(?:[-\\s](?:" + SCALE + "|bn)|m|bn|k)(?![\\p{L}\\p{N}]))?|" + SPELLED + ")";

    private static final Pattern DIGITAL = Pattern.compile("(" + DIGITS + ")[-\\s]?(\\p{L}*)");

    private Numbers() {}

    /** The value rounded to the nearest whole; empty beyond what a long holds. */
    static OptionalLong value(String number) {
        String lower = number.toLowerCase(Locale.ROOT);
        Matcher digital = DIGITAL.matcher(lower);
        BigDecimal value;
        if (digital.matches()) {
            BigDecimal digits = new BigDecimal(digital.group(1).replaceAll("[,\\u00a0\\u202f]", ""));
            String scale = digital.group(2);
            value = scale.isEmpty() ? digits : digits.multiply(BigDecimal.valueOf(SCALES.get(scale)));
        } else {
            value = BigDecimal.valueOf(spelled(lower));
        }
        BigDecimal rounded = value.setScale(0, RoundingMode.HALF_UP);
        return rounded.unscaledValue().bitLength() > 62
                ? OptionalLong.empty()
                : OptionalLong.of(rounded.longValueExact());
    }

    private static long spelled(String words) {
        if (words.startsWith("half")) {
            return SCALES.get(words.substring(words.lastIndexOf(' ') + 1)) / 2;
        }
        long total = 0;
        long group = 0;
        for (String word : words.split("[-\\s]+")) {
            if (WORDS.containsKey(word)) {
                group += WORDS.get(word);
            } else if (word.equals("hundred") || word.equals("dozen")) {
                group = Math.max(1, group) * SCALES.get(word);
            } else if (SCALES.containsKey(word)) {
                long scale = SCALES.get(word);
                if (group == 0) {
                    total *= scale;
                } else {
                    total += group * scale;
                }
                group = 0;
            }
        }
        return total + group;
    }
}
