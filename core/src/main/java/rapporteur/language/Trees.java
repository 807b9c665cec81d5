package rapporteur.language;

import java.util.Arrays;

/** The best tree over a sentence: Chu-Liu and Edmonds' maximum spanning arborescence, with a single root. */
final class Trees {

    /** Beyond any sum of scores, so that a second root never pays. */
    private static final double ROOT_COST = 1e9;

    private Trees() {}

    /**
     * The heads of the tree with the greatest sum of scores; of equals the same on every machine.
     *
     * @param scores for each word, the score of each word as its head, its own place being that of the root; finite
     * @return for each word its head, the root being its own
     */
    static int[] heads(float[][] scores) {
        int[] greedy = new int[scores.length];
        for (int word = 0; word < greedy.length; word++) {
            for (int head = 1; head < greedy.length; head++) {
                if (scores[word][head] > scores[word][greedy[word]]) {
                    greedy[word] = head;
                }
            }
        }
        return isTree(greedy) ? greedy : spanning(scores);
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            roots += heads[word] == word ? 1 : 0;
        }
        return roots == 1 && cycle(heads, -1) == null;
    }

    private static int[] spanning(float[][] scores) {
        int words = scores.length;
        // node 0 stands above the root
        double[][] graph = new double[words + 1][words + 1];
        for (int word = 0; word < words; word++) {
            for (int head = 0; head < words; head++) {
                graph[word + 1][head + 1] = scores[word][head];
            }
            graph[word + 1][0] = scores[word][word] - ROOT_COST;
        }
        int[] above = arborescence(graph);
        int[] heads = new int[words];
        for (int word = 0; word < words; word++) {
            heads[word] = above[word + 1] == 0 ? word : above[word + 1] - 1;
        }
        return heads;
    }

    /** Heads of all nodes but 0, whose place has no meaning; what a node scores with itself is not looked at. */
    private static int[] arborescence(double[][] graph) {
        int nodes = graph.length;
        int[] heads = new int[nodes];
        for (int node = 1; node < nodes; node++) {
            for (int head = 1; head < nodes; head++) {
                if (head != node && graph[node][head] > graph[node][heads[node]]) {
                    heads[node] = head;
                }
            }
        }
        boolean[] cycle = cycle(heads, 0);
        return cycle == null ? heads : expanded(graph, heads, cycle);
    }

    /** Solves the graph with the cycle made one node, the last, and opens the cycle where that solution enters it. */
    private static int[] expanded(double[][] graph, int[] heads, boolean[] cycle) {
        int nodes = graph.length;
        int[] kept = new int[nodes];
        int count = 0;
        for (int node = 0; node < nodes; node++) {
            if (!cycle[node]) {
                kept[count++] = node;
            }
        }
        double[][] smaller = new double[count + 1][count + 1];
        int[] enters = new int[count];
        int[] leaves = new int[count];
        for (int i = 0; i < count; i++) {
            int outside = kept[i];
            for (int j = 0; j < count; j++) {
                smaller[i][j] = graph[outside][kept[j]];
            }
            smaller[i][count] = Double.NEGATIVE_INFINITY;
            smaller[count][i] = Double.NEGATIVE_INFINITY;
            for (int inside = 0; inside < nodes; inside++) {
                if (!cycle[inside]) {
                    continue;
                }
                double gain = graph[inside][outside] - graph[inside][heads[inside]];
                if (gain > smaller[count][i]) {
                    smaller[count][i] = gain;
                    enters[i] = inside;
                }
                if (graph[outside][inside] > smaller[i][count]) {
                    smaller[i][count] = graph[outside][inside];
                    leaves[i] = inside;
                }
            }
        }
        int[] solved = arborescence(smaller);
        int[] result = heads.clone();
        for (int i = 1; i < count; i++) {
            result[kept[i]] = solved[i] == count ? leaves[i] : kept[solved[i]];
        }
        result[enters[solved[count]]] = kept[solved[count]];
        return result;
    }

    /** The nodes of one cycle, or null; the top and a node that is its own head end every path. */
    private static boolean[] cycle(int[] heads, int top) {
        int[] seenFrom = new int[heads.length];
        Arrays.fill(seenFrom, -1);
        for (int start = 0; start < heads.length; start++) {
            int node = start;
            while (node != top && seenFrom[node] < 0 && heads[node] != node) {
                seenFrom[node] = start;
                node = heads[node];
            }
            if (node != top && heads[node] != node && seenFrom[node] == start) {
                boolean[] cycle = new boolean[heads.length];
                while (!cycle[node]) {
                    cycle[node] = true;
                    node = heads[node];
                }
                return cycle;
            }
        }
        return null;
    }
}
