package rapporteur.collating;

import java.util.List;
import java.util.Objects;
import rapporteur.model.Coded;
import rapporteur.model.Span;

/**
 * What one article shares with another.
 *
 * @param of the id of the other article
 * @param share of this article's telling words, by weight, that stand in the other too; of a translation, the weight of
 *     the words in common among that of all
 * @param shareOfOther the same for the other article
 * @param passages what is shared word for word, in this article's order; none of an exact copy and of a translation
 * @param source who has it from whom, where dates or credits tell
 */
public record Copy(Kind kind, String of, double share, double shareOfOther, List<Passage> passages, Source source) {

    /** How two articles are alike, the closest first. */
    public enum Kind implements Coded {
        /** The same words; case, accents, punctuation and layout aside. */
        EXACT("exact"),
        /** Most of each is in the other: retitled, edited, with other lines around. */
        NEAR("near"),
        /** Most of this article is in the other, which has more. */
        CUT("cut"),
        /** This article has most of the other, and more. */
        MERGED("merged"),
        /** The same text in other words, as by another translator. */
        TRANSLATED("translated"),
        /** Articles of their own that share passages. */
        PASSAGES("passages");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** Whether one article as a whole is a copy of the other. */
        public boolean isWhole() {
            return this != PASSAGES;
        }
    }

    /** Most words that a copy may have of its own and still tell nothing new: a headline, a correction, a credit. */
    private static final double NEARLY_ALL = 0.9;

    public Copy {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(source, "source");
        passages = List.copyOf(passages);
    }

    /** Whether one article as a whole is a copy of the other, so that it tells the same. */
    public boolean isWhole() {
        return kind.isWhole();
    }

    /** Whether nearly all words of this article stand in the other, in the same order, so that to read it tells nothing new. */
    public boolean tellsNothingNew() {
        return kind == Kind.EXACT || (kind == Kind.NEAR || kind == Kind.CUT) && share >= NEARLY_ALL;
    }

    /** Whether these words of this article stand in the other too, word for word. */
    public boolean repeats(Span words) {
        return kind == Kind.EXACT
                || passages.stream().anyMatch(passage -> passage.contains(words.start(), words.end()));
    }

    /** The ids of the articles that have these words too. */
    public static List<String> repeating(List<Copy> copies, Span words) {
        return copies.stream()
                .filter(copy -> copy.repeats(words))
                .map(Copy::of)
                .distinct()
                .toList();
    }
}
