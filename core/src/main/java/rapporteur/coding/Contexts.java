package rapporteur.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PLOVER's contexts, by words from a table. */
final class Contexts {

    private static final Map<String, Set<String>> WORDS = read();

    private Contexts() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Resource.rows("contexts.txt")
                .forEach(cells -> words.put(cells.get(0), Set.copyOf(Resource.words(cells.subList(1, cells.size())))));
        return words;
    }

    /** The contexts of which one of the lemmas is a word, in the order of the manual. */
    static List<String> of(Set<String> lemmas) {
        return WORDS.entrySet().stream()
                .filter(context -> context.getValue().stream().anyMatch(lemmas::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
