package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OntoGUM: GUM's coreference after the guidelines of OntoNotes, a file a document of lines "number, word, brackets"
 * separated by tabs, where "(7" opens a mention of cluster 7, "7)" closes it and "(7)" is one of a single word.
 */
final class OntoGum {

    private static final String SUFFIX = ".conll";
    private static final Pattern BRACKET = Pattern.compile("\\((\\d+)(\\))?|(\\d+)\\)");

    /** The words of a document, and its clusters of mentions, each of two at least. */
    record Clusters(int words, List<Set<Range>> clusters) {}

    private OntoGum() {}

    /**
     * @param place the archive (.tar.xz) or a folder of the files
     * @param names of the documents that are wanted
     */
    static Map<String, Clusters> read(Path place, Set<String> names) throws IOException {
        Map<String, Clusters> documents = new HashMap<>();
        if (Files.isDirectory(place)) {
            for (Path file : Corpora.files(place, file -> isWanted(Path.of(file), names))) {
                documents.put(nameOf(file), parse(file, Corpora.text(file)));
            }
            return documents;
        }
        for (Map.Entry<String, String> entry :
                Archive.texts(place, file -> isWanted(Path.of(file), names)).entrySet()) {
            Path file = Path.of(entry.getKey());
            documents.put(nameOf(file), parse(place.resolve(file), entry.getValue()));
        }
        return documents;
    }

    private static boolean isWanted(Path file, Set<String> names) {
        return String.valueOf(file.getFileName()).endsWith(SUFFIX) && names.contains(nameOf(file));
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    static Clusters parse(Path file, String text) throws IOException {
        Map<String, Deque<Integer>> open = new HashMap<>();
        Map<String, Set<Range>> clusters = new TreeMap<>();
        int word = 0;
        int line = 0;
        for (String row : text.lines().toList()) {
            line++;
            if (!row.contains("\t")) {
                continue;
            }
            Matcher bracket = BRACKET.matcher(row.substring(row.lastIndexOf('\t') + 1));
            while (bracket.find()) {
                if (bracket.group(1) != null) {
                    open.computeIfAbsent(bracket.group(1), number -> new ArrayDeque<>())
                            .push(word);
                }
                String closed = bracket.group(2) == null ? bracket.group(3) : bracket.group(1);
                if (closed != null) {
                    Deque<Integer> starts = open.getOrDefault(closed, new ArrayDeque<>());
                    if (starts.isEmpty()) {
                        throw Corpora.malformed(file, line, "the mention " + closed + " is closed but was not opened");
                    }
                    clusters.computeIfAbsent(closed, number -> new HashSet<>()).add(new Range(starts.pop(), word + 1));
                }
            }
            word++;
        }
        List<Set<Range>> several = new ArrayList<>(clusters.values());
        several.removeIf(cluster -> cluster.size() < 2);
        return new Clusters(word, several);
    }
}
