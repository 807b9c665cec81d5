package rapporteur.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The likeliest roles of the words around one cue. One attribution has at most one source and one cue, each a single
 * span, and its anchor is a word of the cue; content can have gaps.
 */
final class RoleTags {

    private static final int FLAGS = 4;
    private static final int SOURCE = 1;
    private static final int CUE = 2;

    private final BioTags tags;
    /** For each tag, which single span it begins. */
    private final int[] begins;

    private final boolean[] ofCue;

    /** For each tag, those that may stand before it. */
    private final int[][] before;

    RoleTags(List<String> names) {
        this.tags = new BioTags(names);
        this.begins = new int[names.size()];
        this.ofCue = new boolean[names.size()];
        for (int tag = 0; tag < names.size(); tag++) {
            String kind = tags.kind(tag);
            ofCue[tag] = kind.equals("CUE");
            if (!tags.continues(tag)) {
                begins[tag] = ofCue[tag] ? CUE : kind.equals("SOURCE") ? SOURCE : 0;
            }
        }
        this.before = IntStream.range(0, names.size())
                .mapToObj(tag -> IntStream.range(0, names.size())
                        .filter(other -> tags.follows(tag, other))
                        .toArray())
                .toArray(int[][]::new);
    }

    String kind(int tag) {
        return tags.kind(tag);
    }

    /**
     * @param logits for each word, the logits of all tags
     * @param anchor the word that must be of the cue
     * @return a tag for each word
     */
    int[] decode(float[] logits, int words, int anchor) {
        int size = begins.length;
        int states = size * FLAGS;
        int[][] from = new int[words][states];
        double[] best = new double[states];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int word = 0; word < words; word++) {
            double[] next = new double[states];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int tag = 0; tag < size; tag++) {
                if (word == anchor && !ofCue[tag]) {
                    continue;
                }
                double here = logits[word * size + tag];
                for (int flags = 0; flags < FLAGS; flags++) {
                    step(best, next, from[word], tag, flags, here, word == 0);
                }
            }
            best = next;
        }
        return path(from, BioTags.indexOfMost(best));
    }

    private void step(double[] best, double[] next, int[] from, int tag, int flags, double here, boolean first) {
        int own = begins[tag];
        if ((flags & own) != own) {
            return;
        }
        int state = flags * begins.length + tag;
        int flagsBefore = flags & ~own;
        if (first) {
            if (flagsBefore == 0 && !tags.continues(tag)) {
                next[state] = here;
            }
            return;
        }
        for (int other : before[tag]) {
            double score = best[flagsBefore * begins.length + other] + here;
            if (score > next[state]) {
                next[state] = score;
                from[state] = flagsBefore * begins.length + other;
            }
        }
    }

    private int[] path(int[][] from, int last) {
        int[] path = new int[from.length];
        int state = last;
        for (int word = from.length - 1; word >= 0; word--) {
            path[word] = state % begins.length;
            state = from[word][state];
        }
        return path;
    }
}
