package rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreesTest {

    @Test
    void keepsGreedyHeadsThatAreATree() {
        assertArrayEquals(new int[] {1, 1, 1}, Trees.heads(new float[][] {{0, 3, 1}, {0, 5, 1}, {0, 2, 1}}));
    }

    @Test
    void opensACycleWhereItCostsLeast() {
        assertArrayEquals(new int[] {0, 0}, Trees.heads(new float[][] {{4, 9}, {9, 1}}));
    }

    @Test
    void allowsOneRootOnly() {
        assertArrayEquals(new int[] {0, 0}, Trees.heads(new float[][] {{9, 0}, {0, 8}}));
    }

    @Test
    void aLoneWordIsItsOwnRoot() {
        assertArrayEquals(new int[] {0}, Trees.heads(new float[][] {{-7}}));
    }

    @Test
    void aLongSentenceOfCyclesIsATree() {
        int words = 200;
        float[][] scores = new float[words][words];
        for (int word = 0; word < words; word++) {
            scores[word][word ^ 1] = 50;
            scores[word][(word * 7 + 3) % words] += word % 5;
        }
        assertTrue(isTree(Trees.heads(scores)));
    }

    /** Whole numbers, so that sums are exact; few different ones, so that many are equal. */
    @Property
    void noTreeScoresMore(
            @ForAll @IntRange(min = 1, max = 5) int words,
            @ForAll @IntRange(min = 1, max = 20) int range,
            @ForAll long seed) {
        Random random = new Random(seed);
        float[][] scores = new float[words][words];
        for (float[] row : scores) {
            for (int head = 0; head < words; head++) {
                row[head] = random.nextInt(2 * range + 1) - range;
            }
        }
        int[] heads = Trees.heads(scores);
        assertTrue(isTree(heads));
        assertEquals(best(scores, new int[words], 0), sum(scores, heads));
        assertArrayEquals(heads, Trees.heads(scores));
    }

    private static double best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 0; word < heads.length; word++) {
            sum += scores[word][heads[word]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            roots += heads[word] == word ? 1 : 0;
            int top = word;
            for (int step = 0; step < heads.length; step++) {
                top = heads[top];
            }
            if (heads[top] != top) {
                return false;
            }
        }
        return roots == 1;
    }
}
