package rapporteur.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How common words are in English. The vocabulary that came with the library lists its whole words by falling frequency
 * from "the" on, as BERT's do. Thread-safe.
 */
public final class WordRanks {

    private static final String COMMONEST = "the";

    private final Map<String, Integer> ranks = new HashMap<>();

    private WordRanks(List<String> vocabulary) {
        int first = vocabulary.indexOf(COMMONEST);
        for (int i = first; i < vocabulary.size(); i++) {
            ranks.put(vocabulary.get(i), i - first + 1);
        }
    }

    /** Loaded with the first use. */
    private static final class Shipped {
        static final WordRanks RANKS = load();

        private static WordRanks load() {
            try {
                return new WordRanks(ModelFiles.onClassPath().lines("vocab.txt"));
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
    }

    /**
     * The ranks that came with the library.
     *
     * @throws UncheckedIOException if the library was built without a model
     */
    public static WordRanks standard() {
        return Shipped.RANKS;
    }

    /** 1 for the commonest word; empty for a word that is too rare to be listed, and for most numbers. */
    public OptionalInt of(String lowerCaseWord) {
        Integer rank = ranks.get(lowerCaseWord);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** How many are listed; each that is not is rarer. */
    public int size() {
        return ranks.size();
    }
}
