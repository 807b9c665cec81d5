package rapporteur.collating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The stretches of telling words that two articles have in common, found greedily, the longest at each word (after
 * Wise's string tiling, 1993).
 */
final class Tiles {

    /** Fewer telling words in a row are a phrase, not a trace of copying. */
    private static final int LEAST = 5;

    /** Telling words that may differ between two tiles of one passage. */
    private static final int MOST_BETWEEN = 4;

    /** Telling words of a passage that is worth telling: about one long sentence. */
    private static final int PASSAGE = 12;

    /** Places of one run that are tried. */
    private static final int MOST_PLACES = 16;

    private final Fingerprint one;
    private final Fingerprint other;
    private final BitSet boilerplate;
    private final List<Tile> tiles = new ArrayList<>();
    private final BitSet inOne = new BitSet();
    private final BitSet inOther = new BitSet();
    private final BitSet boilerplateInOther = new BitSet();

    private record Tile(int start, int otherStart, int length) {
        int end() {
            return start + length;
        }

        int otherEnd() {
            return otherStart + length;
        }
    }

    /** @param boilerplate words of the first that count in neither article, wherever they stand */
    Tiles(Fingerprint one, Fingerprint other, BitSet boilerplate) {
        this.one = one;
        this.other = other;
        this.boilerplate = boilerplate;
        find();
    }

    private void find() {
        long[] runs = Shingles.all(one);
        long[] otherRuns = Shingles.all(other);
        int mask = Math.max(16, Integer.highestOneBit(Math.max(1, otherRuns.length)) * 4) - 1;
        int[] heads = new int[mask + 1];
        int[] next = new int[otherRuns.length];
        Arrays.fill(heads, -1);
        for (int i = otherRuns.length - 1; i >= 0; i--) {
            int slot = (int) otherRuns[i] & mask;
            next[i] = heads[slot];
            heads[slot] = i;
        }
        int at = 0;
        while (at < runs.length) {
            Tile longest = null;
            int places = 0;
            for (int there = heads[(int) runs[at] & mask]; there >= 0 && places < MOST_PLACES; there = next[there]) {
                if (otherRuns[there] == runs[at]) {
                    places++;
                    int length = common(at, there);
                    if (longest == null || length > longest.length) {
                        longest = new Tile(at, there, length);
                    }
                }
            }
            if (longest != null && longest.length >= LEAST) {
                add(longest);
                at = longest.end();
            } else {
                at++;
            }
        }
    }

    private void add(Tile tile) {
        int start = -1;
        for (int i = 0; i <= tile.length; i++) {
            boolean counts = i < tile.length && !boilerplate.get(tile.start + i);
            if (counts) {
                inOne.set(tile.start + i);
                inOther.set(tile.otherStart + i);
                start = start < 0 ? i : start;
            } else {
                if (i < tile.length) {
                    boilerplateInOther.set(tile.otherStart + i);
                }
                if (start >= 0) {
                    tiles.add(new Tile(tile.start + start, tile.otherStart + start, i - start));
                }
                start = -1;
            }
        }
    }

    private int common(int at, int there) {
        int length = 0;
        while (at + length < one.size()
                && there + length < other.size()
                && one.stem(at + length) == other.stem(there + length)
                && one.stem(at + length) != 0) {
            length++;
        }
        return length;
    }

    /** The share of the first article that is in the other, by weight. */
    double share() {
        return share(one, inOne, boilerplate);
    }

    double shareOfOther() {
        return share(other, inOther, boilerplateInOther);
    }

    private static double share(Fingerprint article, BitSet covered, BitSet left) {
        long all = 0;
        long shared = 0;
        for (int i = 0; i < article.size(); i++) {
            if (!left.get(i)) {
                all += article.weight(i);
                shared += covered.get(i) ? article.weight(i) : 0;
            }
        }
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The words of the other that are boilerplate of the first. */
    BitSet boilerplateInOther() {
        return boilerplateInOther;
    }

    /** The words of the first that are in a tile or boilerplate. */
    BitSet told() {
        BitSet told = (BitSet) inOne.clone();
        told.or(boilerplate);
        return told;
    }

    /** The words of the other that are in a tile or boilerplate. */
    BitSet toldInOther() {
        BitSet told = (BitSet) inOther.clone();
        told.or(boilerplateInOther);
        return told;
    }

    /** The tiles that follow each other closely in both articles, joined; the long ones of them. */
    List<Passage> passages() {
        if (tiles.isEmpty()) {
            return List.of();
        }
        List<Passage> passages = new ArrayList<>();
        int[] offsets = one.offsets();
        int[] otherOffsets = other.offsets();
        Tile first = tiles.get(0);
        Tile last = first;
        int words = first.length;
        for (int i = 1; i <= tiles.size(); i++) {
            Tile tile = i < tiles.size() ? tiles.get(i) : null;
            if (tile != null && follows(last, tile)) {
                words += tile.length;
            } else {
                if (words >= PASSAGE) {
                    passages.add(new Passage(
                            offsets[2 * first.start],
                            offsets[2 * last.end() - 1],
                            otherOffsets[2 * first.otherStart],
                            otherOffsets[2 * last.otherEnd() - 1]));
                }
                first = tile;
                words = tile == null ? 0 : tile.length;
            }
            last = tile;
        }
        return passages;
    }

    private static boolean follows(Tile before, Tile tile) {
        int between = tile.otherStart - before.otherEnd();
        return tile.start - before.end() <= MOST_BETWEEN && between >= 0 && between <= MOST_BETWEEN;
    }
}
