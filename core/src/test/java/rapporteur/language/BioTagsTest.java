package rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BioTagsTest {

    private static final BioTags TAGS = new BioTags(List.of("O", "B-X", "I-X", "B-Y", "I-Y"));

    @Test
    void aSpanIsContinuedByItsOwnKind() {
        float[] logits = {
            0, 5, 0, 0, 0, //
            0, 0, 3, 0, 4, //
            9, 0, 0, 0, 0
        };
        assertArrayEquals(new int[] {1, 2, 0}, TAGS.decode(logits, 0, 3));
    }

    @Test
    void aSpanBeginsBeforeItContinues() {
        float[] logits = {9, 9, 9, 9, 9, 0, 1, 9, 0, 0};
        assertArrayEquals(new int[] {1}, TAGS.decode(logits, 1, 1));
    }

    @Test
    void ofEqualTagsTheFirstIsTaken() {
        assertArrayEquals(new int[] {0, 0}, TAGS.decode(new float[10], 0, 2));
    }

    @Test
    void namesKinds() {
        assertEquals("Y", TAGS.kind(4));
        assertEquals("", TAGS.kind(0));
    }

    @Test
    void refusesAContinuationOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new BioTags(List.of("O", "I-X")));
        assertThrows(IllegalArgumentException.class, () -> new BioTags(List.of("O", "X")));
    }

    @Property
    void noLawfulPathScoresMore(@ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
        Random random = new Random(seed);
        float[] logits = new float[words * TAGS.size()];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = random.nextInt(11) - 5;
        }
        int[] path = TAGS.decode(logits, 0, words);
        double score = 0;
        for (int word = 0; word < words; word++) {
            boolean lawful = !TAGS.continues(path[word])
                    || (word > 0 && TAGS.kind(path[word - 1]).equals(TAGS.kind(path[word])));
            assertEquals(true, lawful);
            score += logits[word * TAGS.size() + path[word]];
        }
        assertEquals(best(logits, words, 0, 0), score);
    }

    private static double best(float[] logits, int words, int word, int before) {
        if (word == words) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int tag = 0; tag < TAGS.size(); tag++) {
            if (!TAGS.continues(tag) || TAGS.kind(tag).equals(TAGS.kind(before))) {
                double rest = best(logits, words, word + 1, tag);
                best = Math.max(best, logits[word * TAGS.size() + tag] + rest);
            }
        }
        return best;
    }
}
