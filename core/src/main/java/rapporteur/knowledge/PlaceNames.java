package rapporteur.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** How names of places are compared: without marks, case and signs, words parted by one space, "Saint" as "st". */
final class PlaceNames {

    private static final Map<Character, String> LETTERS =
            Map.of('ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'ı', "i", 'æ', "ae", 'œ', "oe", 'ß', "ss", 'þ', "th");

    private static final Map<String, String> WORDS =
            Map.of("saint", "st", "sainte", "ste", "mt", "mount", "ft", "fort");

    private PlaceNames() {}

    /** Equal for names that are the same to a reader; {@code tools/facts/names.py} orders the gazetteer by it. */
    static String key(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        plain = plain.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char letter = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || "-–/,".indexOf(letter) >= 0) {
                end(word, key);
            } else if (letter < 128 ? Character.isLetterOrDigit(letter) : isLetter(letter)) {
                String plainer = letter < 128 ? null : LETTERS.get(letter);
                if (plainer == null) {
                    word.append(letter);
                } else {
                    word.append(plainer);
                }
            }
        }
        return key.toString();
    }

    private static void end(StringBuilder word, StringBuilder key) {
        if (word.length() > 0) {
            key.append(key.length() == 0 ? "" : " ");
            String whole = word.toString();
            key.append(WORDS.getOrDefault(whole, whole));
            word.setLength(0);
        }
    }

    /** A modifier letter, such as the sign of the ayn, is none. */
    private static boolean isLetter(char letter) {
        return Character.isLetter(letter) && Character.getType(letter) != Character.MODIFIER_LETTER;
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(letter -> letter < 128);
    }
}
