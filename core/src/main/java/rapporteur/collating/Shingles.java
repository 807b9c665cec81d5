package rapporteur.collating;

import java.util.Arrays;

/**
 * Runs of three telling words of an article, as hashes, and the choice among them that finds shared text: winnowing
 * (Schleimer, Wilkerson and Aiken, 2003) keeps the least hash of each window of runs, so two articles that share
 * {@value #SURE} telling words in a row share a kept run, whatever stands around.
 */
final class Shingles {

    /** Telling words in a run. */
    static final int LENGTH = 3;

    private static final int WINDOW = 10;

    /** Telling words in a row that are sure to be found. */
    static final int SURE = WINDOW + LENGTH - 1;

    private Shingles() {}

    /** A hash for each word at which a run starts; two for those of a gap and before it are harmless, as they match none. */
    static long[] all(Fingerprint article) {
        long[] hashes = new long[Math.max(0, article.size() - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int j = 0; j < LENGTH; j++) {
                hash = Hashes.then(hash, article.stem(i + j));
            }
            hashes[i] = hash;
        }
        return hashes;
    }

    /** The places of the runs that are kept, ascending; all of a text that is shorter than a window give one. */
    static int[] winnowed(long[] hashes) {
        int[] kept = new int[hashes.length];
        int size = 0;
        for (int start = 0; start == 0 || start + WINDOW <= hashes.length; start++) {
            int end = Math.min(start + WINDOW, hashes.length);
            int least = start;
            for (int i = start; i < end; i++) {
                least = hashes[i] <= hashes[least] ? i : least;
            }
            if (least < end && (size == 0 || kept[size - 1] != least)) {
                kept[size++] = least;
            }
        }
        return Arrays.copyOf(kept, size);
    }
}
