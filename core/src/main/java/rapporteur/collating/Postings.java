package rapporteur.collating;

import java.util.function.IntConsumer;

/**
 * Which articles have a hash: a table of pairs, eight bytes each, in open addressing. A hash keeps its first
 * {@value #MOST} articles: what more have is no trace of one text but a phrase of many.
 */
final class Postings {

    static final int MOST = 128;

    private static final int PARTS = 64;
    private static final int FIRST_CAPACITY = 64;
    private static final double FULL = 0.7;
    private static final int EMPTY = -1;

    /** Parts grow one by one, so that growth never needs twice the memory. */
    private final Part[] parts = new Part[PARTS];

    Postings() {
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new Part();
        }
    }

    private static final class Part {
        private int[] keys = new int[FIRST_CAPACITY];
        private int[] articles = empty(FIRST_CAPACITY);
        private int size;

        private static int[] empty(int capacity) {
            int[] articles = new int[capacity];
            java.util.Arrays.fill(articles, EMPTY);
            return articles;
        }

        void add(int key, int article) {
            if (size >= FULL * keys.length) {
                grow();
            }
            int mask = keys.length - 1;
            int slot = (int) Hashes.mix(key) & mask;
            int before = 0;
            while (articles[slot] != EMPTY) {
                before += keys[slot] == key ? 1 : 0;
                slot = (slot + 1) & mask;
            }
            if (before < MOST) {
                keys[slot] = key;
                articles[slot] = article;
                size++;
            }
        }

        private void grow() {
            int[] oldKeys = keys;
            int[] oldArticles = articles;
            keys = new int[2 * oldKeys.length];
            articles = empty(keys.length);
            size = 0;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldArticles[i] != EMPTY) {
                    add(oldKeys[i], oldArticles[i]);
                }
            }
        }

        void forEach(int key, IntConsumer action) {
            int mask = keys.length - 1;
            for (int slot = (int) Hashes.mix(key) & mask; articles[slot] != EMPTY; slot = (slot + 1) & mask) {
                if (keys[slot] == key) {
                    action.accept(articles[slot]);
                }
            }
        }
    }

    void add(long hash, int article) {
        part(hash).add((int) hash, article);
    }

    /** Each article with the hash, and rarely one with another. */
    void forEach(long hash, IntConsumer action) {
        part(hash).forEach((int) hash, action);
    }

    private Part part(long hash) {
        return parts[(int) (hash >>> 58)];
    }

    long bytes() {
        long bytes = 0;
        for (Part part : parts) {
            bytes += 8L * part.keys.length;
        }
        return bytes;
    }
}
