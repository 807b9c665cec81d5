package rapporteur.collating;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far two articles say the same in the same order, whatever their wording. Two translations of one text share half of
 * its telling words, names and numbers above all, and bring them in the same order; two reports on one event share fewer, in
 * orders of their own.
 */
final class SameTelling {

    /** Fewer words that each article has once are no order. */
    private static final int LEAST_ANCHORS = 8;

    private final Map<Integer, Entry> one;
    private final Map<Integer, Entry> other;

    /** Of a word: how often, the least weight of its forms, and where first. */
    private record Entry(int count, int weight, int first) {
        Entry plus(Entry more) {
            return new Entry(count + more.count, Math.min(weight, more.weight), first);
        }
    }

    /** The articles, each without some of its words. */
    SameTelling(Fingerprint one, BitSet leftOfOne, Fingerprint other, BitSet leftOfOther) {
        this.one = entries(one, leftOfOne);
        this.other = entries(other, leftOfOther);
    }

    private static Map<Integer, Entry> entries(Fingerprint article, BitSet left) {
        Map<Integer, Entry> entries = new HashMap<>();
        for (int i = 0; i < article.size(); i++) {
            if (article.weight(i) > 0 && !left.get(i)) {
                entries.merge(article.stem(i), new Entry(1, article.weight(i), i), Entry::plus);
            }
        }
        return entries;
    }

    /** Whether the words in common, times how far they come in the same order, reach this. */
    boolean isAtLeast(double least) {
        double words = words();
        return words >= least && words * order() >= least;
    }

    /** The weight of the words in common among that of all, 0 to 1. */
    double words() {
        long common = 0;
        for (Map.Entry<Integer, Entry> word : one.entrySet()) {
            Entry there = other.get(word.getKey());
            if (there != null) {
                Entry here = word.getValue();
                common += (long) Math.min(here.count, there.count) * Math.min(here.weight, there.weight);
            }
        }
        long all = weight(one) + weight(other) - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static long weight(Map<Integer, Entry> entries) {
        return entries.values().stream()
                .mapToLong(entry -> (long) entry.count * entry.weight)
                .sum();
    }

    /** Spearman's correlation of the places of words that each article has once: 1 in the same order, 0 in any or too few. */
    double order() {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        one.forEach((stem, here) -> {
            Entry there = other.get(stem);
            if (here.count == 1 && there != null && there.count == 1) {
                places.put(here.first, there.first);
            }
        });
        int n = places.size();
        if (n < LEAST_ANCHORS) {
            return 0;
        }
        int[] theirs = places.values().stream().mapToInt(Integer::intValue).toArray();
        int[] sorted = theirs.clone();
        Arrays.sort(sorted);
        double squares = 0;
        for (int rank = 0; rank < n; rank++) {
            double distance = (double) rank - Arrays.binarySearch(sorted, theirs[rank]);
            squares += distance * distance;
        }
        return Math.max(0, 1 - 6 * squares / (n * ((double) n * n - 1)));
    }
}
