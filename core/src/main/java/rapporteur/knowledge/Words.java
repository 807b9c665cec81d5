package rapporteur.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into the words that phrases are compared by. */
final class Words {

    /** Initials with dots, or letters and digits with apostrophes inside. */
    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?(?:['’‘ʼ`][sS](?!\\p{L}))?|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’‘ʼ`][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*");

    private static final Pattern POSSESSIVE = Pattern.compile("['’‘ʼ`][sS]$");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern GAP = Pattern.compile("[\\p{Zs}\\t\\r\\n]+|\\p{Zs}?[-‐‑–&]\\p{Zs}?|\\.\\p{Zs}+");

    /**
     * One word of a text.
     *
     * @param key its form for comparison
     * @param raw as written
     * @param joined whether only a space, a hyphen or the like parts it from the word before
     */
    record Word(int start, int end, String key, String raw, boolean joined) {

        /** Without a possessive ending; the same word if it has none. */
        Word withoutPossessive() {
            if (!raw.endsWith("s") && !raw.endsWith("S")) {
                return this;
            }
            Matcher ending = POSSESSIVE.matcher(raw);
            if (!ending.find() || ending.start() == 0) {
                return this;
            }
            String rest = raw.substring(0, ending.start());
            return new Word(start, start + rest.length(), keyOf(rest), rest, joined);
        }

        boolean isCapitalised() {
            return Character.isUpperCase(raw.codePointAt(0));
        }

        boolean isAllCapitals() {
            return raw.chars().noneMatch(Character::isLowerCase) && isCapitalised();
        }

        boolean hasDots() {
            return raw.indexOf('.') >= 0;
        }
    }

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int previous = 0;
        while (matcher.find()) {
            String raw = matcher.group();
            String gap = text.substring(previous, matcher.start());
            boolean joined = !words.isEmpty() && joins(gap, words.get(words.size() - 1), raw);
            words.add(new Word(matcher.start(), matcher.end(), keyOf(raw), raw, joined));
            previous = matcher.end();
        }
        return words;
    }

    /**
     * A full stop joins only after an abbreviation or an initial, and a comma only before initials ("Washington, D.C."), or phrases
     * would reach across sentences.
     */
    private static boolean joins(String gap, Word before, String after) {
        if (gap.equals(" ")) {
            return true;
        }
        if (gap.equals(", ")) {
            return after.matches("(?:\\p{L}\\.){2,}.*");
        }
        return GAP.matcher(gap).matches()
                && (gap.charAt(0) != '.' || before.raw.matches("St|Ste|Mt|Lt|Gen|Gov|Sen|Rep|\\p{Lu}"));
    }

    private static String keyOf(String raw) {
        StringBuilder key = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char letter = raw.charAt(i);
            if (letter > 127) {
                return withoutSaint(fold(raw));
            }
            if (letter >= 'A' && letter <= 'Z') {
                key.append((char) (letter + ('a' - 'A')));
            } else if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                key.append(letter);
            }
        }
        return withoutSaint(key.toString());
    }

    private static String withoutSaint(String key) {
        return key.equals("saint") ? "st" : key;
    }

    /** The slow way, for words beyond ASCII. */
    private static String fold(String raw) {
        String plain = NEITHER_LETTER_NOR_DIGIT
                .matcher(MARK.matcher(Normalizer.normalize(raw, Normalizer.Form.NFD))
                        .replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            key.append(
                    switch (plain.charAt(i)) {
                        case 'ø' -> "o";
                        case 'ł' -> "l";
                        case 'đ', 'ð' -> "d";
                        case 'ı' -> "i";
                        case 'æ' -> "ae";
                        case 'œ' -> "oe";
                        case 'ß' -> "ss";
                        case 'þ' -> "th";
                        default -> String.valueOf(plain.charAt(i));
                    });
        }
        return key.toString();
    }
}
