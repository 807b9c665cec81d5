package rapporteur.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in a text and what they count. Numbers of dates, times, ages and ranks count nothing and are left out.
 * A plural word is at least two of its kind: "dozens" are 24 or more, "several hundred" 200 or more.
 */
public final class Quantities {

    private static final String AT_LEAST =
            "at least|more than|over|no fewer than|no less than|upwards of|upward of|in excess of|a minimum of|not less than|greater than|exceeding|well over|above";
    private static final String AT_MOST =
            "at most|up to|as many as|as much as|fewer than|less than|under|no more than|not more than|a maximum of|below|nearly|almost|close to";
    private static final String ABOUT =
            "about|around|some|roughly|approximately|an estimated|estimated|circa|just over|just under|exactly|only|just|another|a total of";
    private static final String UNCOUNTED =
            "(?:many\\s|several\\s|a\\sfew\\s)?(?:tens\\sof\\sthousands|hundreds\\sof\\sthousands|tens|dozens|scores|hundreds|thousands|millions|billions)(?=\\sof\\s)"
                    + "|(?:many|several|a\\sfew)\\s(?:dozen|hundred|thousand|million|billion)(?=\\s)";
    private static final Map<String, Long> LEAST = Map.of(
            "tens of thousands", 20_000L,
            "hundreds of thousands", 200_000L,
            "tens", 20L,
            "dozens", 24L,
            "scores", 40L,
            "hundreds", 200L,
            "thousands", 2_000L,
            "millions", 2_000_000L,
            "billions", 2_000_000_000L);
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("a$", "AUD"),
            Map.entry("c$", "CAD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("dollars", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("euros", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("pounds", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("roubles", "RUB"),
            Map.entry("rubles", "RUB"),
            Map.entry("rupees", "INR"));

    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/:-])(?:(?<least>" + AT_LEAST + ")\\s+|(?<most>" + AT_MOST + ")\\s+|(?:" + ABOUT
                    + ")\\s+|(?<range>between|from)\\s+)?"
                    + "(?:(?<currency>(?:US|A|C)?\\$|[€£¥₹₽])\\s?)?"
                    + "(?:(?<number>" + Numbers.NUMBER
                    + ")(?:(?<and>\\s+and\\s+|\\s+to\\s+|\\s+or\\s+|[-–])(?:(?:US)?[$€£¥])?(?<second>" + Numbers.NUMBER
                    + "))?"
                    + "|(?<some>" + UNCOUNTED + "))"
                    + "(?<percent>\\s?(?:%|percent\\b|per\\scent\\b)|\\s(?:dollars?|euros?|pounds|yen|yuan|rou?bles|rupees)\\b)?"
                    + "(?:\\s+or\\s+(?<tail>more|fewer|less)\\b)?"
                    + "(?![\\p{L}\\p{N}:/]|[.,][0-9]|(?:-[\\p{L}]))",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> STATES = Set.of(
            "dead", "killed", "wounded", "injured", "missing", "arrested", "detained", "hurt", "displaced", "homeless");
    /** "30 were injured": what happened to them is what is counted. */
    private static final Pattern HAPPENING = Pattern.compile(
            "\\s+(?:others?\\s+)?(?:(?:were|was|are|is|have\\s+been|had\\s+been|being)\\s+(?:\\p{L}+ly\\s+)?)"
                    + "(dead|killed|wounded|injured|missing|arrested|detained|hurt|displaced|hospitali[sz]ed|evacuated|rescued|homeless)\\b");

    private static final Set<String> NO_NOUN = Set.of(
            "and", "or", "but", "in", "on", "at", "to", "from", "with", "by", "for", "of", "as", "than", "that",
            "which", "who", "were", "was", "are", "is", "have", "has", "had", "will", "would", "the", "a", "an", "when",
            "while", "after", "before", "since", "until", "during", "against", "into", "near", "per", "he", "she", "it",
            "they", "we", "i");
    private static final Set<String> IRREGULAR = Set.of(
            "people",
            "men",
            "women",
            "children",
            "police",
            "personnel",
            "aircraft",
            "cattle",
            "fishermen",
            "servicemen",
            "gunmen",
            "policemen",
            "staff",
            "crew",
            "infantry");
    private static final Set<String> NOT_PLURAL = Set.of(
            "this",
            "his",
            "its",
            "was",
            "has",
            "is",
            "as",
            "us",
            "religious",
            "previous",
            "serious",
            "various",
            "dangerous",
            "less",
            "russia's",
            "famous",
            "prosperous",
            "indigenous",
            "homeless",
            "armed-forces");
    private static final Pattern DATE_BEFORE = Pattern.compile(
            "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{L}*\\.?\\s+$|(?:\\bin|\\bsince|\\bNo\\.|\\bNumber|\\bArticle|\\bSection|\\bChapter|\\bpage|\\bResolution|\\bFlight|\\baged?|#)\\s*$");
    private static final Pattern DATE_AFTER = Pattern.compile(
            "^(?:,?\\s+(?:of\\s+)?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b|\\s?(?:[ap]\\.?m\\b|o['’]clock|GMT|UTC|[ap]m\\b)|th\\b|st\\b|nd\\b|rd\\b)");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)[0-9]{2}");

    private Quantities() {}

    /**
     * The counts of a sentence from left to right: of "At least 12 villagers" from 12, without a most, of "villagers".
     */
    public static List<Count> find(String sentence) {
        List<Count> found = new ArrayList<>();
        Matcher matcher = COUNT.matcher(sentence);
        int from = 0;
        while (from < sentence.length() && matcher.find(from)) {
            Optional<Count> count = count(sentence, matcher);
            count.ifPresent(found::add);
            from = matcher.end();
        }
        return found;
    }

    private static Optional<Count> count(String sentence, Matcher words) {
        String before = sentence.substring(0, words.start());
        String after = sentence.substring(words.end());
        boolean bare = words.group("currency") == null && words.group("percent") == null;
        Of of = of(sentence, words);
        if (bare && before.endsWith(", ") && after.startsWith(",") && of.isEmpty()) {
            return Optional.empty();
        }
        boolean isYear = words.group("number") != null
                && YEAR.matcher(words.group("number")).matches();
        if (bare
                && (DATE_AFTER.matcher(after).find()
                        || isYear && of.isEmpty()
                        || DATE_BEFORE.matcher(before).find()
                                && (isYear || of.isEmpty() || !before.matches("(?s).*\\bin\\s*$")))) {
            return Optional.empty();
        }
        String number = words.group("number");
        if (bare && of.isEmpty() && number != null && (number.equalsIgnoreCase("one") || number.equals("a"))) {
            return Optional.empty();
        }
        Bounds bounds = number == null ? Bounds.ofWords(words.group("some")) : Bounds.of(words);
        return Optional.of(new Count(words.start(), words.end(), bounds.min, bounds.max, of.noun, of.start, of.end));
    }

    private record Bounds(OptionalLong min, OptionalLong max) {

        static Bounds ofWords(String some) {
            String plural = some.toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ")
                    .replaceFirst("^(?:many|several|a few) ", "")
                    .replaceFirst("(?<!s)$", "s");
            return new Bounds(OptionalLong.of(LEAST.get(plural)), OptionalLong.empty());
        }

        static Bounds of(Matcher words) {
            OptionalLong first = Numbers.value(words.group("number"));
            OptionalLong last = first;
            if (words.group("second") != null) {
                last = Numbers.value(words.group("second"));
                first = scaled(first, words.group("number"), last, words.group("second"));
                if (first.isPresent() && last.isPresent() && first.getAsLong() > last.getAsLong()) {
                    last = OptionalLong.empty();
                }
            }
            String tail = words.group("tail");
            if (words.group("least") != null || "more".equalsIgnoreCase(tail)) {
                return new Bounds(first, OptionalLong.empty());
            }
            return words.group("most") != null || tail != null
                    ? new Bounds(OptionalLong.empty(), last)
                    : new Bounds(first, last);
        }

        /** "Two to three million" starts at two million. */
        private static OptionalLong scaled(OptionalLong first, String firstWords, OptionalLong last, String lastWords) {
            Matcher scale = Pattern.compile("(?:thousand|million|billion|trillion|bn)$", Pattern.CASE_INSENSITIVE)
                    .matcher(lastWords);
            if (first.isEmpty()
                    || last.isEmpty()
                    || !scale.find()
                    || firstWords.matches("(?i).*(?:thousand|illion|bn|[0-9],[0-9]{3}.*)$")) {
                return first;
            }
            return Numbers.value(
                    firstWords.matches("[0-9.]+")
                            ? firstWords + " " + scale.group()
                            : firstWords + " " + scale.group().toLowerCase(Locale.ROOT));
        }
    }

    private record Of(Optional<String> noun, int start, int end) {
        boolean isEmpty() {
            return noun.isEmpty();
        }
    }

    private static Of of(String sentence, Matcher words) {
        if (words.group("currency") != null) {
            return new Of(
                    Optional.of(CURRENCIES.get(words.group("currency").toLowerCase(Locale.ROOT))),
                    words.start("currency"),
                    words.end("currency"));
        }
        if (words.group("percent") != null) {
            String unit = words.group("percent").strip();
            return new Of(
                    Optional.of(CURRENCIES.getOrDefault(unit.toLowerCase(Locale.ROOT), "%")),
                    words.end("percent") - unit.length(),
                    words.end("percent"));
        }
        return noun(sentence, words.end());
    }

    private static Optional<Of> happening(String sentence, int from) {
        Matcher matcher = HAPPENING.matcher(sentence).region(from, sentence.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new Of(Optional.of(matcher.group(1)), matcher.start(1), matcher.end(1)));
    }

    /** The first plural among the next words, since adjectives have none; else a state such as "dead". */
    private static Of noun(String sentence, int from) {
        Matcher phrase = Pattern.compile("\\G\\s+(?:of\\s+(?:the\\s+|its\\s+|their\\s+)?)?([\\p{L}][\\p{L}’'-]*)")
                .matcher(sentence);
        Optional<Of> happening = happening(sentence, from);
        if (happening.isPresent()) {
            return happening.get();
        }
        phrase.region(from, sentence.length());
        int count = 0;
        while (phrase.find() && count++ < 5) {
            String word = phrase.group(1).toLowerCase(Locale.ROOT);
            if (NO_NOUN.contains(word)) {
                break;
            }
            boolean plural = IRREGULAR.contains(word)
                    || word.endsWith("s")
                            && word.length() > 3
                            && !word.endsWith("ss")
                            && !NOT_PLURAL.contains(word)
                            && !word.endsWith("'s")
                            && !word.endsWith("’s");
            if (plural || STATES.contains(word) && count == 1) {
                return new Of(Optional.of(phrase.group(1)), phrase.start(1), phrase.end(1));
            }
        }
        return new Of(Optional.empty(), from, from);
    }
}
