package rapporteur.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** PLOVER's contexts, by words from a table. */
final class Contexts {

    private static final Map<String, Set<String>> WORDS = read();

    private Contexts() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        try (InputStream in = Contexts.class.getResourceAsStream("/rapporteur/codebook/contexts.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> cells = List.of(line.split(" "));
                words.put(
                        cells.get(0),
                        cells.subList(1, cells.size()).stream()
                                .map(word -> word.replace('_', ' '))
                                .collect(Collectors.toUnmodifiableSet()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read contexts.txt", e);
        }
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
