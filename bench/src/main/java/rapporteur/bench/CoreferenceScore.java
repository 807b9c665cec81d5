package rapporteur.bench;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike clusters of mentions are to gold's: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998), CEAF-e (Luo
 * 2005), and the mean of their F1, the CoNLL score. Mentions are the same if they have exactly the same words. Counts are
 * added up over the documents before they are divided.
 */
final class CoreferenceScore {

    private final Sums muc = new Sums();
    private final Sums cubed = new Sums();
    private final Sums entities = new Sums();

    /** What recall and precision are made of. */
    static final class Sums {
        private double right;
        private double gold;
        private double rightFound;
        private double found;

        double recall() {
            return gold == 0 ? 0 : right / gold;
        }

        double precision() {
            return found == 0 ? 0 : rightFound / found;
        }

        double f1() {
            double sum = recall() + precision();
            return sum == 0 ? 0 : 2 * recall() * precision() / sum;
        }
    }

    void add(List<Set<Range>> gold, List<Set<Range>> found) {
        muc.right += links(gold, found);
        muc.gold += links(gold);
        muc.rightFound += links(found, gold);
        muc.found += links(found);
        cubed.right += shares(gold, found);
        cubed.gold += mentions(gold);
        cubed.rightFound += shares(found, gold);
        cubed.found += mentions(found);
        double[][] alike = new double[gold.size()][found.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double sizes = gold.get(i).size() + found.get(j).size();
                alike[i][j] = 2 * shared(gold.get(i), found.get(j)) / sizes;
            }
        }
        double best = Assignment.best(alike);
        entities.right += best;
        entities.gold += gold.size();
        entities.rightFound += best;
        entities.found += found.size();
    }

    double conll() {
        return (muc.f1() + cubed.f1() + entities.f1()) / 3;
    }

    Sums muc() {
        return muc;
    }

    Sums cubed() {
        return cubed;
    }

    Sums entities() {
        return entities;
    }

    void print(PrintWriter out) {
        Scores.line(out, "%-24s %8s %10s %8s", "", "F1", "precision", "recall");
        print("MUC", muc, out);
        print("CEAF-e", entities, out);
        print("B-cubed", cubed, out);
        Scores.line(out, "%-24s %8.4f", "CoNLL", conll());
    }

    private static void print(String measure, Sums sums, PrintWriter out) {
        Scores.line(out, "%-24s %8.4f %10.4f %8.4f", measure, sums.f1(), sums.precision(), sums.recall());
    }

    private static int links(List<Set<Range>> clusters) {
        return clusters.stream().mapToInt(cluster -> cluster.size() - 1).sum();
    }

    /** The links that remain of the clusters when the others cut them to pieces. */
    private static int links(List<Set<Range>> clusters, List<Set<Range>> others) {
        Map<Range, Integer> of = index(others);
        int links = 0;
        for (Set<Range> cluster : clusters) {
            Set<Integer> parts = new HashSet<>();
            int alone = 0;
            for (Range mention : cluster) {
                if (of.containsKey(mention)) {
                    parts.add(of.get(mention));
                } else {
                    alone++;
                }
            }
            links += cluster.size() - parts.size() - alone;
        }
        return links;
    }

    /** Of each mention, how much of its cluster is also with it among the others. */
    private static double shares(List<Set<Range>> clusters, List<Set<Range>> others) {
        Map<Range, Integer> of = index(others);
        double sum = 0;
        for (Set<Range> cluster : clusters) {
            for (Range mention : cluster) {
                Integer other = of.get(mention);
                sum += other == null ? 0 : shared(cluster, others.get(other)) / cluster.size();
            }
        }
        return sum;
    }

    private static double shared(Set<Range> one, Set<Range> other) {
        return one.stream().filter(other::contains).count();
    }

    private static int mentions(List<Set<Range>> clusters) {
        return clusters.stream().mapToInt(Set::size).sum();
    }

    private static Map<Range, Integer> index(List<Set<Range>> clusters) {
        Map<Range, Integer> index = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (Range mention : clusters.get(i)) {
                index.put(mention, i);
            }
        }
        return index;
    }
}
