package rapporteur.collating;

/**
 * What an article is about in 64 bits (Charikar, 2002): the angle between two articles' telling words, as vectors of
 * weights, is to a half turn as the bits that differ are to all.
 */
final class SimHash {

    private SimHash() {}

    static long of(Fingerprint article) {
        int[] sums = new int[Long.SIZE];
        for (int i = 0; i < article.size(); i++) {
            int weight = article.weight(i);
            long hash = Hashes.mix(article.stem(i));
            for (int bit = 0; bit < Long.SIZE; bit++) {
                sums[bit] += (hash >>> bit & 1) == 0 ? -weight : weight;
            }
        }
        long bits = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            bits |= sums[bit] > 0 ? 1L << bit : 0;
        }
        return bits;
    }

    /** How many bits differ: 32 between articles that have nothing in common. */
    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }
}
