package rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class RoleTagsTest {

    private static final int SIZE = RoleTagsPropertyTest.NAMES.size();
    private final RoleTags tags = new RoleTags(RoleTagsPropertyTest.NAMES);

    @Test
    void keepsTheLikelierOfTwoSources() {
        float[] logits = new float[3 * SIZE];
        logits[1] = 2;
        logits[SIZE + 5] = 5;
        logits[2 * SIZE + 1] = 3;
        assertArrayEquals(new int[] {0, 5, 1}, tags.decode(logits, 3, 1));
    }
}
