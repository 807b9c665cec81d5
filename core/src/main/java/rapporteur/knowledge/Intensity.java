package rapporteur.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import rapporteur.model.EventType;

/** How hostile or cooperative PLOVER's types and modes are: the conflict-cooperation scores of its manual, draft 2.0. */
public final class Intensity {

    private static final Map<String, Double> SCORES = read();

    private Intensity() {}

    private static Map<String, Double> read() {
        Map<String, Double> scores = new HashMap<>();
        for (Table.Row row : Table.read("intensity.tsv")) {
            scores.put(key(row.constant(EventType.class, 0), row.cell(1)), Double.valueOf(row.cell(2)));
        }
        return scores;
    }

    private static String key(EventType type, String mode) {
        return type + ":" + mode;
    }

    /**
     * From -10, the most hostile, to 10; of the type where the mode has none of its own, none for {@link EventType#STATE}.
     *
     * @param modeOrNull PLOVER's mode, or null
     */
    public static OptionalDouble of(EventType type, String modeOrNull) {
        String mode = modeOrNull == null ? "" : modeOrNull;
        Double score = SCORES.getOrDefault(key(type, mode), SCORES.get(key(type, "")));
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }
}
