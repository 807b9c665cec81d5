package rapporteur.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a text: by its script where that tells, else by the function words of the languages in the Latin
 * script. A tenth of the words of any running text are among the thirty most frequent, and few of those are shared.
 */
final class Languages {

    private static final int MOST_WORDS = 2000;
    private static final int FEWEST_HITS = 4;
    private static final double FEWEST_SHARE = 0.08;
    /** How much more of its words than English ones a text of another language has. */
    private static final double LEAD_OVER_ENGLISH = 1.5;

    private static final int FEWEST_LETTERS = 20;
    /** Not what an apostrophe or a dot cuts off: the "s" of "Turkey's" and of "U.S." is a word in other languages. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'’.])\\p{L}+");

    private static final String ENGLISH = "en";

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"));

    /** Letters that tell apart languages in one script; what has none is the script's most written one. */
    private static final Map<String, String> BY_LETTERS = Map.of("uk", "їєґ", "fa", "پچگژ", "sr", "ђћџ", "ur", "ٹڈڑے");

    /** Of frequent words the languages that have them. */
    private static final Map<String, List<String>> LANGUAGES_OF = load();

    private Languages() {}

    /** A BCP 47 tag, or empty if the text is too short or of no language that is known here. */
    static Optional<String> of(String text) {
        Map<UnicodeScript, Integer> scripts = scripts(text);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters < FEWEST_LETTERS) {
            return Optional.empty();
        }
        int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
        return latin * 2 >= letters ? byWords(text) : byScript(scripts, text);
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .limit(10L * MOST_WORDS)
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return scripts;
    }

    private static Optional<String> byScript(Map<UnicodeScript, Integer> scripts, String text) {
        boolean kana = scripts.containsKey(UnicodeScript.HIRAGANA) || scripts.containsKey(UnicodeScript.KATAKANA);
        UnicodeScript main = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        if (kana && main == UnicodeScript.HAN) {
            return Optional.of("ja");
        }
        String usual = BY_SCRIPT.getOrDefault(main, "und");
        for (String language : new String[] {"uk", "sr", "ur", "fa"}) {
            boolean sameScript = (main == UnicodeScript.CYRILLIC) == (language.equals("uk") || language.equals("sr"));
            if (sameScript
                    && BY_LETTERS
                                    .get(language)
                                    .chars()
                                    .filter(c -> text.indexOf(c) >= 0)
                                    .count()
                            >= 2) {
                return Optional.of(language);
            }
        }
        return Optional.of(usual);
    }

    private static Optional<String> byWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        Map<String, Set<String>> different = new HashMap<>();
        Matcher word = WORD.matcher(text);
        int words = 0;
        while (words < MOST_WORDS && word.find()) {
            words++;
            String lower = word.group().toLowerCase(Locale.ROOT);
            for (String language : LANGUAGES_OF.getOrDefault(lower, List.of())) {
                hits.merge(language, 1, Integer::sum);
                different.computeIfAbsent(language, any -> new HashSet<>()).add(lower);
            }
        }
        int english = hits.getOrDefault(ENGLISH, 0);
        Optional<Map.Entry<String, Integer>> best = hits.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        if (best.isEmpty() || best.get().getValue() < Math.max(FEWEST_HITS, FEWEST_SHARE * words)) {
            return Optional.empty();
        }
        // "a", said four times, is a word of many languages
        boolean several = different.get(best.get().getKey()).size() >= FEWEST_HITS;
        if (!several && english == 0) {
            return Optional.empty();
        }
        return Optional.of(
                several && best.get().getValue() >= LEAD_OVER_ENGLISH * english
                        ? best.get().getKey()
                        : ENGLISH);
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> languages = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Languages.class.getResourceAsStream("/rapporteur/reading/languages.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    for (String word : Set.copyOf(List.of(cells[1].split(" ")))) {
                        languages
                                .computeIfAbsent(word, any -> new ArrayList<>())
                                .add(cells[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("a resource of Rapporteur that cannot be read", e);
        }
        return languages;
    }
}
