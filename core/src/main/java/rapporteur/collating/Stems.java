package rapporteur.collating;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import rapporteur.language.WordRanks;

/** The telling words of a text as numbers: a hash of the first letters, and how much a word tells by its rarity. */
final class Stems {

    /** Bits of a packed word that hold its weight. */
    static final int WEIGHT_BITS = 4;

    /** "Iceland" and "Icelandic" share their first letters, and so do most forms of a word. */
    private static final int LETTERS = 5;

    /** The natural logarithm of a rank, less this, is the weight: about 150 words tell too little to count. */
    private static final int COMMON = 3;

    private static final int LEAST_WEIGHT = 2;

    private static final WordRanks RANKS = WordRanks.standard();
    private static final int RAREST = weight(RANKS.size());

    private Stems() {}

    /** The word in lower case, without accents. */
    static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > '\u007f') {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
            }
        }
        return lower;
    }

    /** Hash and weight in one number; 0 for a word too common to tell anything. */
    static int pack(String normal) {
        int weight = weightOfWord(normal);
        if (weight < LEAST_WEIGHT) {
            return 0;
        }
        String stem = normal.length() <= LETTERS ? normal : normal.substring(0, LETTERS);
        long hash = Hashes.of(stem);
        return (int) (hash >>> 32) & -(1 << WEIGHT_BITS) | weight;
    }

    /** How much a packed word tells. */
    static int weightOf(int packed) {
        return packed & ((1 << WEIGHT_BITS) - 1);
    }

    private static int weightOfWord(String normal) {
        OptionalInt rank = RANKS.of(normal);
        if (rank.isPresent()) {
            return weight(rank.getAsInt());
        }
        boolean letter = normal.length() == 1 && !Character.isDigit(normal.charAt(0));
        return letter ? 0 : RAREST;
    }

    private static int weight(int rank) {
        return (int) Math.max(0, Math.round(StrictMath.log(rank) - COMMON));
    }
}
