package rapporteur.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import rapporteur.knowledge.Meaning.Kind;
import rapporteur.knowledge.TimeRule.Base;
import rapporteur.model.TimeValue.Type;

/** Times of day, with their zones, and parts of days. */
final class ClockRules {

    /** Offsets from UTC of the names that mean one zone alone: IST is India's, Ireland's and Israel's. */
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("GMT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("Z", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("PKT", "+05:00"),
            Map.entry("HKT", "+08:00"),
            Map.entry("SGT", "+08:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("NZST", "+12:00"),
            Map.entry("NZDT", "+13:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));

    private static final String ZONE =
            "(?:\\s*\\(?(?<zone>(?-i:GMT|UTC|Z|BST|WEST|CET|CEST|EET|EEST|MSK|PKT|HKT|SGT|JST|KST|IST|AEST|AEDT|NZST|NZDT|EST|EDT|ET|CST|CDT|CT"
                    + "|MST|MDT|MT|PST|PDT|PT)\\b|(?:local|eastern|central|pacific|moscow|london|brussels) (?:standard |daylight )?time)"
                    + "\\s?(?<offset>[+-][0-9]{1,2}(?::?[0-9]{2})?)?\\)?)";
    private static final String HOUR = "(?<hour>[01]?[0-9]|2[0-3])";
    private static final String MINUTE = "(?<minute>[0-5][0-9])";
    private static final String NOON = "(?:\\s*(?<noon>[ap])(?:\\.\\s?m\\.|m\\b\\.?|\\.m\\b))";
    private static final String NUMBER_WORD =
            "(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])";
    private static final String ROUGHLY =
            "(?:(?:at )?(?:about|around|shortly before|shortly after|just before|just after|roughly|approximately) )?";

    static final List<TimeRule> RULES = List.of(
            clock(HOUR + ":" + MINUTE + "(?::(?<second>[0-5][0-9]))?" + NOON + "?" + ZONE + "?(?![:.]?[0-9%-])"),
            clock(HOUR + "[.h]" + MINUTE + "(?:(?:" + NOON + ZONE + "?)|(?:\\s?hours\\b|\\s?hrs\\b)?"
                    + ZONE.replace("zone", "zone2").replace("offset", "offset2") + ")"),
            clock(HOUR + NOON + ZONE + "?"),
            clock("(?<hour>[01][0-9]|2[0-3])" + MINUTE + "(?:\\s?(?:hours|hrs)(?:" + ZONE + ")?|"
                    + ZONE.replace("zone", "zone2").replace("offset", "offset2") + ")"),
            clock(NUMBER_WORD + " o['’]?clock(?: in the (?<daytime>morning|afternoon|evening)| at (?<atnight>night))?"
                    + ZONE + "?"),
            clock(NUMBER_WORD + " in the (?<daytime>morning|afternoon|evening)"),
            clock("(?<past>half|quarter|a quarter) past " + NUMBER_WORD + NOON + "?"),
            clock("(?:a )?quarter to (?<to>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])"
                    + NOON + "?"),
            clock("(?:high )?(?<twelve>noon|midday|midnight)" + ZONE + "?"),
            partOfDay(
                    "(?:in )?(?:the )?(?:(?:early|late|mid)[- ])?(?<daypart>morning|afternoon|evening|night|lunchtime)(?: hours)?"),
            partOfDay(
                    "(?:in )?(?:the )?(?:(?:early|late|mid)[- ])?(?<daypart>morning|afternoon|evening|night)(?: hours)? of"),
            partOfDay("(?:before |at )?(?<daypart>dawn|daybreak|sunrise|dusk|sunset|nightfall)"));

    private ClockRules() {}

    private static TimeRule clock(String template) {
        return time(ROUGHLY + template, Kind.OF_A_DAY, ClockRules::clockOf);
    }

    private static TimeRule partOfDay(String template) {
        return time(template, Kind.BESIDE_A_DAY, words -> part(words.group("daypart")));
    }

    private interface Clock {
        String of(Matcher words);
    }

    private static TimeRule time(String template, Kind kind, Clock clock) {
        return TimeRule.of(
                Base.NOTHING,
                template,
                (words, context) -> Meaning.none(Type.TIME, "XXXX-XX-XX" + clock.of(words), "anaphoric")
                        .as(kind));
    }

    /** TIMEX3's name of a part of a day. */
    static String part(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "morning", "dawn", "daybreak", "sunrise" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening", "dusk", "sunset", "nightfall" -> "TEV";
            case "lunchtime" -> "TMI";
            default -> "TNI";
        };
    }

    private static String clockOf(Matcher words) {
        if (group(words, "twelve").isPresent()) {
            return "T" + (words.group("twelve").equalsIgnoreCase("midnight") ? "00" : "12") + ":00" + zone(words);
        }
        Optional<String> to = group(words, "to");
        int hour = to.isPresent() ? number(to.get()) - 1 : number(words.group("hour"));
        int minute = group(words, "past")
                .map(past -> past.equalsIgnoreCase("half") ? 30 : 15)
                .or(() -> to.map(any -> 45))
                .or(() -> group(words, "minute").map(Integer::parseInt))
                .orElse(0);
        String seconds = group(words, "second").map(second -> ":" + second).orElse("");
        return String.format(Locale.ROOT, "T%02d:%02d", ofDay(hour, words), minute) + seconds + zone(words);
    }

    private static int ofDay(int hour, Matcher words) {
        Optional<String> noon = group(words, "noon").map(letter -> letter.toLowerCase(Locale.ROOT));
        boolean late = noon.equals(Optional.of("p"))
                || group(words, "daytime")
                        .filter(part -> !part.equalsIgnoreCase("morning"))
                        .isPresent()
                || group(words, "atnight").isPresent() && hour > 4;
        boolean early = noon.equals(Optional.of("a"))
                || group(words, "daytime").isPresent()
                || group(words, "atnight").isPresent();
        if (late) {
            return hour < 12 ? hour + 12 : hour;
        }
        return early && hour == 12 ? 0 : hour;
    }

    private static int number(String word) {
        return (int) Numbers.value(word).orElseThrow();
    }

    private static String zone(Matcher words) {
        Optional<String> name = group(words, "zone").or(() -> group(words, "zone2"));
        Optional<String> offset = group(words, "offset").or(() -> group(words, "offset2"));
        if (name.isEmpty()) {
            return "";
        }
        if (offset.isPresent()) {
            String digits = offset.get().substring(1).replace(":", "");
            String hours = digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits;
            String minutes = digits.length() > 2 ? digits.substring(digits.length() - 2) : "00";
            return offset.get().charAt(0) + (hours.length() == 1 ? "0" + hours : hours) + ":" + minutes;
        }
        return OFFSETS.getOrDefault(name.get().toUpperCase(Locale.ROOT), "");
    }

    /** A group that another rule may not have. */
    private static Optional<String> group(Matcher words, String name) {
        try {
            return Optional.ofNullable(words.group(name));
        } catch (IllegalArgumentException noSuchGroup) {
            return Optional.empty();
        }
    }
}
