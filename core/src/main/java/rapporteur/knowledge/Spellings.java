package rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.knowledge.Words.Word;

/**
 * Full names by what transliterations of one name share, the consonants: "Mohammed" and "Mohamed", "Zelensky" and
 * "Selenskyj". Only for names long enough that nobody else's is alike.
 */
final class Spellings<T> {

    private static final int LEAST = 6;

    private final Map<String, Set<T>> byKey = new HashMap<>();

    void add(String name, T value) {
        byKey.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(value);
    }

    /** Those whose full name sounds so; none for a single word or a short name. */
    List<T> find(String name) {
        String key = key(name);
        boolean long_ = key.indexOf(' ') > 0 && key.length() > LEAST && name.length() > 9;
        return long_ ? new ArrayList<>(byKey.getOrDefault(key, Set.of())) : List.of();
    }

    /** The consonants of each word, those that transliterations exchange made one; a word of vowels keeps its first. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (Word word : Words.of(name)) {
            String plain = word.key()
                    .replace("ck", "k")
                    .replace("ph", "f")
                    .replace("x", "ks")
                    .replace("tz", "z")
                    .replace("dzh", "j")
                    .replace("zh", "j")
                    .replace("kh", "h");
            StringBuilder bones = new StringBuilder();
            for (char letter : plain.toCharArray()) {
                char bone = switch (letter) {
                    case 'c', 'q' -> 'k';
                    case 'z' -> 's';
                    case 'w' -> 'v';
                    case 'a', 'e', 'i', 'o', 'u', 'y', 'j', 'h' -> 0;
                    default -> letter;
                };
                if (bone != 0 && (bones.isEmpty() || bones.charAt(bones.length() - 1) != bone)) {
                    bones.append(bone);
                }
            }
            key.append(key.isEmpty() ? "" : " ").append(bones.isEmpty() ? plain : bones);
        }
        return key.toString();
    }
}
