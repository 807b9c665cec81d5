package rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RoleTagsPropertyTest {

    static final List<String> NAMES = List.of("O", "B-SOURCE", "I-SOURCE", "B-CONTENT", "I-CONTENT", "B-CUE", "I-CUE");
    private final RoleTags tags = new RoleTags(NAMES);

    /** Among all sequences of a short text, the best that keeps the rules is the one found. */
    @Property(tries = 60)
    void findsTheBestOfAllAllowedSequences(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int words) {
        Random random = new Random(seed);
        float[] logits = new float[words * NAMES.size()];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = random.nextInt(1000) / 100f;
        }
        int anchor = random.nextInt(words);
        double best = Double.NEGATIVE_INFINITY;
        int all = (int) Math.pow(NAMES.size(), words);
        for (int code = 0; code < all; code++) {
            int[] path = path(code, words);
            if (allowed(path, anchor)) {
                best = Math.max(best, score(path, logits));
            }
        }
        int[] found = tags.decode(logits, words, anchor);
        assertEquals(true, allowed(found, anchor));
        assertEquals(best, score(found, logits), 1e-4);
    }

    private static int[] path(int code, int words) {
        int[] path = new int[words];
        for (int i = 0; i < words; i++) {
            path[i] = code % NAMES.size();
            code /= NAMES.size();
        }
        return path;
    }

    private static boolean allowed(int[] path, int anchor) {
        int sources = 0;
        int cues = 0;
        for (int i = 0; i < path.length; i++) {
            String tag = NAMES.get(path[i]);
            if (tag.startsWith("I-")) {
                String before = i == 0 ? "O" : NAMES.get(path[i - 1]);
                if (before.equals("O") || !before.substring(2).equals(tag.substring(2))) {
                    return false;
                }
            }
            sources += tag.equals("B-SOURCE") ? 1 : 0;
            cues += tag.equals("B-CUE") ? 1 : 0;
        }
        return sources <= 1 && cues <= 1 && NAMES.get(path[anchor]).endsWith("-CUE");
    }

    private static double score(int[] path, float[] logits) {
        double sum = 0;
        for (int i = 0; i < path.length; i++) {
            sum += logits[i * NAMES.size() + path[i]];
        }
        return sum;
    }
}
