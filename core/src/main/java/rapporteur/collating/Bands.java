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

    private Bands() {}

    /** A hash for each band; none for an article without rarer words. */
    static long[] of(Fingerprint article) {
        int[] stems = rare(article);
        if (stems.length == 0) {
            return new long[0];
        }
        long[] bands = new long[COUNT];
        for (int band = 0; band < COUNT; band++) {
            long hash = band + 1L;
            for (int row = 0; row < ROWS; row++) {
                hash = Hashes.then(hash, least(stems, Hashes.mix(band * ROWS + row)));
            }
            bands[band] = hash;
        }
        return bands;
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
