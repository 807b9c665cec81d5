package rapporteur.collating;

import java.util.Arrays;

/**
 * Locality-sensitive hashes of the rarer words of an article: MinHash in bands (Broder, 1997; Leskovec, Rajaraman and
 * Ullman, 2014, chapter 3). Two articles whose sets of rarer words share a part J have a band in common with the chance
 * 1 − (1 − J²)^{@value #COUNT}.
 */
final class Bands {

    static final int COUNT = 32;
    private static final int ROWS = 2;

    /** Of a word's weight that makes it one of the rarer: beyond the first thousand. */
    private static final int RARE = 4;

    /** Of rows that are equal, for two articles to be worth a comparison: a part J of {@value #LEAST_EQUAL}/{@code 64}. */
    private static final int LEAST_EQUAL = 8;

    private final long[] hashes;
    private final byte[] signature;

    Bands(Fingerprint article) {
        int[] stems = rare(article);
        hashes = new long[stems.length == 0 ? 0 : COUNT];
        signature = new byte[hashes.length * ROWS];
        for (int band = 0; band < hashes.length; band++) {
            long hash = band + 1L;
            for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
                long least = least(stems, Hashes.mix(row));
                hash = Hashes.then(hash, least);
                signature[row] = (byte) Hashes.mix(least);
            }
            hashes[band] = hash;
        }
    }

    /** A hash for each band; none for an article without rarer words. */
    long[] hashes() {
        return hashes;
    }

    /** A byte of each row (Li and König, 2010): what is kept, to tell from those that share a band by chance. */
    byte[] signature() {
        return signature;
    }

    static boolean alike(byte[] signature, byte[] other) {
        int equal = 0;
        for (int i = 0; i < Math.min(signature.length, other.length); i++) {
            equal += signature[i] == other[i] ? 1 : 0;
        }
        return equal >= LEAST_EQUAL;
    }

    private static long least(int[] stems, long seed) {
        long least = Long.MAX_VALUE;
        for (int stem : stems) {
            least = Math.min(least, Hashes.mix(stem ^ seed));
        }
        return least;
    }

    private static int[] rare(Fingerprint article) {
        int[] stems = new int[article.size()];
        int size = 0;
        for (int i = 0; i < stems.length; i++) {
            if (article.weight(i) >= RARE) {
                stems[size++] = article.stem(i);
            }
        }
        return Arrays.stream(stems, 0, size).distinct().toArray();
    }
}
