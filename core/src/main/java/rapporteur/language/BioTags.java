package rapporteur.language;

import java.util.Arrays;
import java.util.List;

/** Tags that begin ({@code B-X}), continue ({@code I-X}) or leave out ({@code O}) a span. */
final class BioTags {

    static final String OUTSIDE = "O";

    private final List<String> tags;
    /** For a tag that continues, the one that begins; else -1. */
    private final int[] beginning;

    /** @throws IllegalArgumentException if a tag is none, or one continues what none begins */
    BioTags(List<String> tags) {
        this.tags = List.copyOf(tags);
        this.beginning = new int[tags.size()];
        Arrays.fill(beginning, -1);
        for (int i = 0; i < beginning.length; i++) {
            String tag = tags.get(i);
            if (tag.startsWith("I-")) {
                beginning[i] = tags.indexOf("B-" + tag.substring(2));
            }
            boolean known = tag.equals(OUTSIDE) || tag.startsWith("B-") || beginning[i] >= 0;
            if (!known) {
                throw new IllegalArgumentException("not a span's tag among " + tags + ": " + tag);
            }
        }
    }

    int size() {
        return beginning.length;
    }

    boolean continues(int tag) {
        return beginning[tag] >= 0;
    }

    /** Whether a tag can stand behind another: one that continues needs its own kind before it. */
    boolean follows(int tag, int before) {
        return !continues(tag) || before == tag || before == beginning[tag];
    }

    boolean isOutside(int tag) {
        return tags.get(tag).equals(OUTSIDE);
    }

    /** What a tag is the beginning or continuation of; of {@code O} the empty string. */
    String kind(int tag) {
        return isOutside(tag) ? "" : tags.get(tag).substring(2);
    }

    /**
     * The likeliest tags of a run of words in which a span is continued only by its own kind; of equals the first.
     *
     * @param logits for each word, the logits of all tags
     * @param first the run's first word in the logits
     */
    int[] decode(float[] logits, int first, int words) {
        int size = size();
        int[][] from = new int[words][size];
        double[] best = new double[size];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int word = 0; word < words; word++) {
            double[] next = new double[size];
            int likeliest = indexOfMost(best);
            for (int tag = 0; tag < size; tag++) {
                int begin = beginning[tag];
                int before = likeliest;
                if (begin >= 0) {
                    before = best[tag] > best[begin] ? tag : begin;
                }
                double score = word == 0 && begin < 0 ? 0 : best[before];
                from[word][tag] = before;
                next[tag] = score + logits[(first + word) * size + tag];
            }
            best = next;
        }
        int[] path = new int[words];
        int tag = indexOfMost(best);
        for (int word = words - 1; word >= 0; word--) {
            path[word] = tag;
            tag = from[word][tag];
        }
        return path;
    }

    static int indexOfMost(double[] values) {
        int most = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[most]) {
                most = i;
            }
        }
        return most;
    }
}
