package rapporteur.reading.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The months by their names in many languages, of {@code months.tsv}. */
final class Months {

    private static final Map<String, Map<String, Integer>> BY_NAME = load();

    private Months() {}

    private static Map<String, Map<String, Integer>> load() {
        Map<String, Map<String, Integer>> months = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Months.class.getResourceAsStream("months.tsv"))) {
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("language"))
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        for (String name : cells[2].split("\\|")) {
                            months.computeIfAbsent(name, each -> new HashMap<>())
                                    .put(cells[0], Integer.valueOf(cells[1]));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read months.tsv from the class path", e);
        }
        return months;
    }

    /**
     * The month of this name, 1 to 12, or 0 if no language calls a month so. Where languages differ the one given
     * decides, else most of them.
     *
     * @param language two or three letters, or empty
     */
    static int of(String name, String language) {
        Map<String, Integer> byLanguage = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (byLanguage == null) {
            return 0;
        }
        Integer month = byLanguage.get(language);
        if (month != null) {
            return month;
        }
        int[] votes = new int[13];
        byLanguage.values().forEach(each -> votes[each]++);
        int best = 0;
        for (int each = 1; each < votes.length; each++) {
            best = votes[each] > votes[best] ? each : best;
        }
        return best;
    }
}
