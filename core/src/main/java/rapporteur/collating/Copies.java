package rapporteur.collating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An index of articles that finds what a new one has of them. It keeps some 4 kB of an article, so a million fit into the
 * memory of a laptop, and looks only at those that share a trace with the new one. Its answers are the same in every run. Text
 * that many articles have which share little else is boilerplate, and counts for nothing. Not thread-safe.
 */
public final class Copies {

    private static final Comparator<Copy> CLOSEST_FIRST = Comparator.comparing(Copy::kind)
            .thenComparing(Comparator.comparingDouble(Copy::share).reversed());

    /** Articles that have a run, for it to be boilerplate if they are about different things. */
    private static final int MANY = 8;

    /** The mean distance of articles that are: some have boilerplate for a good part. */
    private static final int UNLIKE = 22;

    private final List<Fingerprint> articles = new ArrayList<>();
    private final Postings exact = new Postings();
    private final Postings shingles = new Postings();
    private final Postings bands = new Postings();
    private final List<byte[]> signatures = new ArrayList<>();
    private long[] gists = new long[16];

    /** What the article has of those in the index, the closest first, those that came earlier first. */
    public List<Copy> find(Fingerprint article) {
        Traces traces = new Traces(article);
        List<Copy> copies = new ArrayList<>();
        for (int candidate : traces.candidates()) {
            Comparison.of(article, articles.get(candidate), traces.boilerplate).ifPresent(copies::add);
        }
        copies.sort(CLOSEST_FIRST);
        return copies;
    }

    /** Puts the article into the index; the same one twice counts as two. */
    public void add(Fingerprint article) {
        int number = articles.size();
        articles.add(Objects.requireNonNull(article, "article"));
        exact.add(article.wordsHash(), number);
        long[] runs = Shingles.all(article);
        for (int place : Shingles.winnowed(runs)) {
            shingles.add(runs[place], number);
        }
        if (number == gists.length) {
            gists = Arrays.copyOf(gists, 2 * number);
        }
        gists[number] = SimHash.of(article);
        Bands ofArticle = new Bands(article);
        signatures.add(ofArticle.signature());
        for (long band : ofArticle.hashes()) {
            bands.add(band, number);
        }
    }

    public int size() {
        return articles.size();
    }

    /** Bytes of memory that the index takes, about. */
    public long bytes() {
        return exact.bytes()
                + shingles.bytes()
                + bands.bytes()
                + 8L * gists.length
                + signatures.stream()
                        .mapToLong(signature -> 16L + signature.length)
                        .sum()
                + articles.stream().mapToLong(Fingerprint::bytes).sum();
    }

    /** What the index knows of one article's text. */
    private final class Traces {

        private final Fingerprint article;
        private final long[] runs;
        private final int[] kept;
        private final boolean[] common;
        /** Telling words that stand in many articles which have little else in common. */
        final BitSet boilerplate = new BitSet();

        Traces(Fingerprint article) {
            this.article = article;
            runs = Shingles.all(article);
            kept = Shingles.winnowed(runs);
            common = new boolean[kept.length];
            findBoilerplate();
        }

        private void findBoilerplate() {
            for (int i = 0; i < kept.length; i++) {
                common[i] = isCommon(runs[kept[i]]);
                if (common[i]) {
                    boilerplate.set(
                            i == 0 ? 0 : common[i - 1] ? kept[i - 1] : (kept[i - 1] + kept[i]) / 2 + 1,
                            i + 1 == kept.length ? article.size() : (kept[i] + kept[i + 1]) / 2 + 1);
                }
            }
        }

        /** Each article with the run is set against one that came long after it, so not against those of the same day. */
        private boolean isCommon(long run) {
            IntStream.Builder having = IntStream.builder();
            shingles.forEach(run, having::add);
            int[] numbers = having.build().sorted().distinct().toArray();
            int half = numbers.length / 2;
            int distances = 0;
            for (int i = 0; i < half; i++) {
                distances += SimHash.distance(gists[numbers[i]], gists[numbers[i + half]]);
            }
            return numbers.length >= MANY && distances >= UNLIKE * half;
        }

        /** The numbers of the articles that are worth a comparison, ascending. */
        int[] candidates() {
            BitSet found = new BitSet(articles.size());
            exact.forEach(article.wordsHash(), found::set);
            for (int i = 0; i < kept.length; i++) {
                if (!common[i]) {
                    shingles.forEach(runs[kept[i]], found::set);
                }
            }
            Bands ofArticle = new Bands(article);
            for (long band : ofArticle.hashes()) {
                bands.forEach(band, number -> {
                    if (Bands.alike(ofArticle.signature(), signatures.get(number))) {
                        found.set(number);
                    }
                });
            }
            return found.stream().toArray();
        }
    }
}
