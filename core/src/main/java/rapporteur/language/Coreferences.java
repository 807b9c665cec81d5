package rapporteur.language;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rapporteur.model.Coreference;

/**
 * What each noun and pronoun of an article refers back to. The encoder gives a vector for a word as anaphor and one as
 * antecedent; how well two go together is their product, with weights of the anaphor's own for how far apart they stand
 * and how their words match. Windows end where they must; this looks across them.
 */
final class Coreferences {

    /** Parts of speech that can head a mention. */
    private static final Set<String> CAN_REFER = Set.of("NOUN", "PROPN", "PRON");

    private static final Set<String> WITHIN_NAMES = Set.of("flat", "compound");
    private static final int NAME_REACH = 8;

    /** A mention is compared with those of its own block and the one before: a text costs in line with its length. */
    private static final int BLOCK = 256;

    /** So far below the best that it takes nothing from its probability. */
    private static final float NEGLIGIBLE = 12;

    private static final int MATCHES = 4;
    private static final int DISTANCES = 9;

    private final Analysis analysis;
    private final Map<String, Integer> words = new HashMap<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final List<float[]> anaphors = new ArrayList<>();
    private final List<float[]> antecedents = new ArrayList<>();

    /**
     * A word that may refer, or be referred to.
     *
     * @param form the word, as a number
     * @param name the words of the name that it heads, as numbers; empty if it heads none
     */
    private record Candidate(int token, int form, int[] name, float[] anaphor) {}

    Coreferences(Analysis analysis) {
        this.analysis = analysis;
    }

    static boolean canRefer(String upos) {
        return CAN_REFER.contains(upos);
    }

    /** To be called in the order of the text. */
    void add(int token, float[] anaphor, float[] antecedent) {
        tokens.add(token);
        anaphors.add(anaphor);
        antecedents.add(antecedent);
    }

    /** To be called when the whole text is decided about: a name can reach into the next window. */
    List<Coreference> find(Graphs graphs) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int token = tokens.get(i);
            candidates.add(new Candidate(token, number(token), nameOf(token), anaphors.get(i)));
        }
        List<Coreference> found = new ArrayList<>();
        for (int start = 0; start < candidates.size(); start += BLOCK) {
            int first = Math.max(0, start - BLOCK);
            int last = Math.min(candidates.size(), start + BLOCK);
            float[] products = graphs.links(
                    joined(anaphors.subList(start, last)),
                    last - start,
                    joined(antecedents.subList(first, last)),
                    last - first);
            for (int i = Math.max(1, start); i < last; i++) {
                float[] scores = Arrays.copyOfRange(
                        products, (i - start) * (last - first), (i - start) * (last - first) + i - first);
                best(candidates, i, first, scores).ifPresent(found::add);
            }
        }
        return found;
    }

    private static FloatBuffer joined(List<float[]> rows) {
        FloatBuffer all = FloatBuffer.allocate(rows.size() * rows.get(0).length);
        rows.forEach(all::put);
        return all.flip();
    }

    /** What the mention i means among the candidates from first on, by its products with their vectors. */
    private static Optional<Coreference> best(List<Candidate> candidates, int i, int first, float[] scores) {
        Candidate mention = candidates.get(i);
        float[] own = mention.anaphor;
        int weights = own.length - MATCHES - DISTANCES;
        int best = 0;
        for (int j = 0; j < scores.length; j++) {
            Candidate antecedent = candidates.get(first + j);
            int distance = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(mention.token - antecedent.token);
            scores[j] += own[weights + match(mention, antecedent)]
                    + own[weights + MATCHES + Math.min(distance, DISTANCES - 1)];
            best = scores[j] > scores[best] ? j : best;
        }
        // zero is the score of referring to nothing
        return scores[best] > 0
                ? Optional.of(
                        new Coreference(mention.token, candidates.get(first + best).token, probability(scores, best)))
                : Optional.empty();
    }

    private static double probability(float[] scores, int best) {
        double sum = StrictMath.exp(-scores[best]);
        for (float score : scores) {
            float below = scores[best] - score;
            sum += below < NEGLIGIBLE ? StrictMath.exp(-below) : 0;
        }
        return 1 / sum;
    }

    /** 0 not at all, 1 the same word, 2 a name in common, 3 the same name; as in training. */
    private static int match(Candidate mention, Candidate antecedent) {
        if (mention.name.length == 0 || antecedent.name.length == 0) {
            return mention.form == antecedent.form ? 1 : 0;
        }
        int shared = 0;
        for (int one : mention.name) {
            for (int other : antecedent.name) {
                shared += one == other ? 1 : 0;
            }
        }
        boolean same = shared == mention.name.length && shared == antecedent.name.length;
        return same ? 3 : shared > 0 ? 2 : 0;
    }

    /** The capitalised words that a word makes a name with: itself and what is flat or compound under it. */
    private int[] nameOf(int token) {
        if (!isCapitalised(token)) {
            return new int[0];
        }
        Set<Integer> name = new TreeSet<>(Set.of(number(token)));
        int last = Math.min(analysis.words.size(), token + NAME_REACH + 1);
        for (int other = Math.max(0, token - NAME_REACH); other < last; other++) {
            boolean part = analysis.heads[other] == token && WITHIN_NAMES.contains(analysis.relations[other]);
            if (part && isCapitalised(other)) {
                name.add(number(other));
            }
        }
        return name.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(analysis.words.get(token).form().codePointAt(0));
    }

    /** A number for the word, the same for the same letters in whatever case. */
    private int number(int token) {
        String form = analysis.words.get(token).form().toLowerCase(Locale.ROOT);
        return words.computeIfAbsent(form, fresh -> words.size());
    }
}
