package rapporteur.collating;

import java.util.List;
import java.util.Objects;
import rapporteur.model.Coded;

/**
 * What one article shares with another.
 *
 * @param of the id of the other article
 * @param share of this article's telling words, by weight, that stand in the other too; of a translation, the weight of
 *     the words in common among that of all, outside what is shared word for word
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

    public Copy {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(source, "source");
        passages = List.copyOf(passages);
    }
}
