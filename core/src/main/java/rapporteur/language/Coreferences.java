package rapporteur.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** A mention is compared with its own block and the one before: the cost of a text is in line with its length. */
    private static final int BLOCK = 256;

    /** So far below the best that it takes nothing from its probability. */
    private static final float NEGLIGIBLE = 12;

    private static final int MATCHES = 4;
    private static final int DISTANCES = 9;

    private final Analysis analysis;
    private final Map<String, Integer> words = new HashMap<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final List<float[]> anaphors = new ArrayList<>();
    private final List<float[][]> blocks = new ArrayList<>();

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
        int place = tokens.size() % BLOCK;
        if (place == 0) {
            blocks.add(new float[antecedent.length][BLOCK]);
        }
        float[][] block = blocks.get(blocks.size() - 1);
        for (int dimension = 0; dimension < antecedent.length; dimension++) {
            block[dimension][place] = antecedent[dimension];
        }
        tokens.add(token);
        anaphors.add(anaphor);
    }

    /** To be called when the whole text is decided about: a name can reach into the next window. */
    List<Coreference> find() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int token = tokens.get(i);
            candidates.add(new Candidate(token, number(token), nameOf(token), anaphors.get(i)));
        }
        List<Coreference> found = new ArrayList<>();
        float[] scores = new float[2 * BLOCK];
        for (int i = 1; i < candidates.size(); i++) {
            int first = Math.max(0, (i / BLOCK - 1) * BLOCK);
            score(candidates, i, first, scores);
            int best = 0;
            for (int j = 1; j < i - first; j++) {
                best = scores[j] > scores[best] ? j : best;
            }
            // zero is the score of referring to nothing
            if (scores[best] > 0) {
                double probability = probability(scores, i - first, best);
                found.add(new Coreference(candidates.get(i).token, candidates.get(first + best).token, probability));
            }
        }
        return found;
    }

    /** Scores the mention i with the candidates from first on. */
    private void score(List<Candidate> candidates, int i, int first, float[] scores) {
        Candidate mention = candidates.get(i);
        float[] own = mention.anaphor;
        int biases = own.length - MATCHES - DISTANCES;
        float[] sums = new float[BLOCK];
        for (int start = first; start < i; start += BLOCK) {
            multiply(own, blocks.get(start / BLOCK), sums);
            int last = Math.min(i, start + BLOCK);
            for (int j = start; j < last; j++) {
                Candidate antecedent = candidates.get(j);
                int distance = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(mention.token - antecedent.token);
                scores[j - first] = sums[j - start]
                        + own[biases - 1]
                        + own[biases + match(mention, antecedent)]
                        + own[biases + MATCHES + Math.min(distance, DISTANCES - 1)];
            }
        }
    }

    /** One vector with all of a block; the last dimension of these is their bias. Written so that it is compiled to SIMD. */
    private static void multiply(float[] vector, float[][] block, float[] sums) {
        int width = block.length - 1;
        System.arraycopy(block[width], 0, sums, 0, BLOCK);
        for (int dimension = 0; dimension < width; dimension += 4) {
            addScaled(vector, dimension, block, sums);
        }
    }

    private static void addScaled(float[] vector, int dimension, float[][] block, float[] sums) {
        float a = vector[dimension];
        float b = vector[dimension + 1];
        float c = vector[dimension + 2];
        float d = vector[dimension + 3];
        float[] first = block[dimension];
        float[] second = block[dimension + 1];
        float[] third = block[dimension + 2];
        float[] fourth = block[dimension + 3];
        for (int j = 0; j < BLOCK; j++) {
            sums[j] += a * first[j] + b * second[j] + c * third[j] + d * fourth[j];
        }
    }

    private static double probability(float[] scores, int count, int best) {
        double sum = StrictMath.exp(-scores[best]);
        for (int j = 0; j < count; j++) {
            float below = scores[best] - scores[j];
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
