package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreferenceScoreTest {

    private static final double EXACT = 1e-9;

    private static final Range A = new Range(0, 1);
    private static final Range B = new Range(1, 2);
    private static final Range C = new Range(2, 3);
    private static final Range D = new Range(3, 4);
    private static final Range E = new Range(4, 5);
    private static final Range F = new Range(5, 6);
    private static final Range G = new Range(6, 7);

    @Test
    void scoresTheWorkedExampleOfItsAuthors() {
        // Luo (2005): gold {A B C} {D E F G}, found {A B} {C D} {F G H I} with two mentions that gold lacks
        CoreferenceScore score = new CoreferenceScore();
        score.add(
                List.of(Set.of(A, B, C), Set.of(D, E, F, G)),
                List.of(Set.of(A, B), Set.of(C, D), Set.of(F, G, new Range(7, 8), new Range(8, 9))));
        assertEquals(2.0 / 5, score.muc().recall(), EXACT);
        assertEquals(2.0 / 5, score.muc().precision(), EXACT);
        // of A, B: 2 of 3; of C: 1 of 3; of D: 1 of 4; of F, G: 2 of 4
        assertEquals(
                (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1.0 / 4 + 2.0 / 4 + 2.0 / 4) / 7,
                score.cubed().recall(),
                EXACT);
        assertEquals(
                (1 + 1 + 1.0 / 2 + 1.0 / 2 + 1.0 / 2 + 1.0 / 2) / 8,
                score.cubed().precision(),
                EXACT);
        // {A B C} with {A B}: 4/5; {D E F G} with {F G H I}: 1/2
        assertEquals((0.8 + 0.5) / 2, score.entities().recall(), EXACT);
        assertEquals((0.8 + 0.5) / 3, score.entities().precision(), EXACT);
    }

    @Test
    void whatEqualsGoldIsRight() {
        List<Set<Range>> clusters = List.of(Set.of(A, B, C), Set.of(D, E));
        CoreferenceScore score = new CoreferenceScore();
        score.add(clusters, clusters);
        assertEquals(1, score.conll(), EXACT);
    }

    @Test
    void nothingFoundScoresNothing() {
        CoreferenceScore score = new CoreferenceScore();
        score.add(List.of(Set.of(A, B)), List.of());
        assertEquals(0, score.conll(), EXACT);
    }

    @Test
    void noPairingIsWorthMoreThanTheBest() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            double[][] worth = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : worth) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(10);
                }
            }
            assertEquals(bestByTrying(worth, 0, 0), Assignment.best(worth), EXACT);
        }
    }

    private static double bestByTrying(double[][] worth, int row, int used) {
        if (row == worth.length) {
            return 0;
        }
        double best = bestByTrying(worth, row + 1, used);
        for (int j = 0; j < worth[row].length; j++) {
            if ((used >> j & 1) == 0) {
                best = Math.max(best, worth[row][j] + bestByTrying(worth, row + 1, used | 1 << j));
            }
        }
        return best;
    }

    @Test
    void readsNestedMentions() throws IOException {
        String text = "# begin document\n0\tThe\t(1\n1\tharbour\t(2)\n2\tboard\t1)\n3\tit\t(1)(2)\n4\tfell\t(3)\n";
        OntoGum.Clusters read = OntoGum.parse(Path.of("x.conll"), text);
        assertEquals(5, read.words());
        assertEquals(
                List.of(Set.of(new Range(0, 3), new Range(3, 4)), Set.of(new Range(1, 2), new Range(3, 4))),
                read.clusters());
    }

    @Test
    void namesTheLineOfABracketThatWasNotOpened() {
        IOException e = assertThrows(
                IOException.class, () -> OntoGum.parse(Path.of("x.conll"), "# begin document\n0\tThe\t1)\n"));
        assertEquals("x.conll, line 2: the mention 1 is closed but was not opened", e.getMessage());
    }
}
