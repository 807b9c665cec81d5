package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.bench.Pairs.Pair;

class PairsTest {

    @Test
    void takesTheBestFirstAndEachOnce() {
        double[][] fits = {{0.9, 0.8}, {0.95, 0}, {0, 0.7}};
        assertEquals(List.of(new Pair(0.95, 1, 0), new Pair(0.8, 0, 1)), Pairs.assign(3, 2, (i, j) -> fits[i][j]));
    }

    @Test
    void takesTheLaterOfEquals() {
        assertEquals(List.of(new Pair(1, 1, 0)), Pairs.assign(2, 1, (i, j) -> 1));
    }
}
