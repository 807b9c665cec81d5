package rapporteur.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Assigns predictions to gold, the best pair first, each of them once. Of equal pairs the later in gold comes first. */
final class Pairs {

    /** A gold item and a prediction, by their indices, and how well they fit. */
    record Pair(double fit, int gold, int predicted) {}

    /** How well a gold item and a prediction fit, by their indices; 0 where not at all. */
    interface Fit {
        double of(int gold, int predicted);
    }

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::fit)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted)
            .reversed();

    private Pairs() {}

    static List<Pair> assign(int gold, int predicted, Fit fit) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold; i++) {
            for (int j = 0; j < predicted; j++) {
                double value = fit.of(i, j);
                if (value > 0) {
                    pairs.add(new Pair(value, i, j));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        List<Pair> assigned = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!usedGold.get(pair.gold()) && !usedPredicted.get(pair.predicted())) {
                usedGold.set(pair.gold());
                usedPredicted.set(pair.predicted());
                assigned.add(pair);
            }
        }
        return assigned;
    }
}
