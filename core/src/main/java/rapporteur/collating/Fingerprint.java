package rapporteur.collating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;

/**
 * What is kept of an article to know its copies by: its telling words in order, six bytes each, and what tells who wrote
 * it. Telling are all but the commonest 150 words, so an article of 500 words has about 250. Immutable.
 */
public final class Fingerprint {

    private final String article;
    private final long wordsHash;
    private final int wordCount;
    /** Packed by {@link Stems}; 0 stands for a long gap between words. */
    private final int[] words;
    /** Of each word, the distance from the end of the last one, and its length, in code units. */
    private final char[] places;

    private final LocalDate publishedOrNull;
    private final String outletOrNull;
    private final Set<String> credited;

    Fingerprint(Article article, Words words, Set<String> credited) {
        this.article = article.id();
        this.wordsHash = words.hash();
        this.wordCount = words.count();
        this.words = words.packed();
        this.places = words.places();
        this.publishedOrNull = article.published().orElse(null);
        this.outletOrNull =
                article.outlet().or(article::url).flatMap(Agencies::in).orElse(null);
        this.credited = credited;
    }

    /** The fingerprint of what an article reports: its blocks that are read, without bylines, credits and teasers. */
    public static Fingerprint of(Document document) {
        Words words = new Words(document.text());
        for (Block block : document.blocks()) {
            if (block.isRead()) {
                words.add(block.start(), block.end());
            }
        }
        return new Fingerprint(document.article(), words, Agencies.creditedIn(document));
    }

    /** The article's id. */
    public String article() {
        return article;
    }

    public Optional<LocalDate> published() {
        return Optional.ofNullable(publishedOrNull);
    }

    /** The agency that published it itself. */
    Optional<String> agency() {
        return Optional.ofNullable(outletOrNull);
    }

    /** The agencies that its bylines, credits and dateline name. */
    public Set<String> credited() {
        return credited;
    }

    /** Whether the two have the same words in the same order, upper and lower case, accents and punctuation aside. */
    boolean hasSameWords(Fingerprint other) {
        return wordsHash == other.wordsHash && wordCount == other.wordCount && wordCount > 0;
    }

    long wordsHash() {
        return wordsHash;
    }

    /** Telling words, and gaps as words of no weight. */
    int size() {
        return words.length;
    }

    /** What the word is known by, the same for all its forms; 0 for a gap. */
    int stem(int word) {
        return words[word] >>> Stems.WEIGHT_BITS;
    }

    int weight(int word) {
        return Stems.weightOf(words[word]);
    }

    /** For each word where it starts in the article's text, and where it ends. */
    int[] offsets() {
        int[] offsets = new int[2 * words.length];
        int end = 0;
        for (int i = 0; i < words.length; i++) {
            offsets[2 * i] = end + Words.gap(places[i]);
            end = offsets[2 * i] + Words.length(places[i]);
            offsets[2 * i + 1] = end;
        }
        return offsets;
    }

    /** Bytes of its arrays and texts, about. */
    long bytes() {
        return 100L + 4L * words.length + 2L * places.length + 56 + article.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that
                && article.equals(that.article)
                && hasSameWords(that)
                && Arrays.equals(words, that.words)
                && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(wordsHash);
    }

    @Override
    public String toString() {
        return "Fingerprint[" + article + ", " + List.of(words.length) + " words]";
    }
}
