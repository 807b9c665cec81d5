package rapporteur.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How alike two texts are by the runs of four words in them, as article-extraction-benchmark counts it: precision and
 * recall are means over the texts that have any, and F1 is that of the two means.
 */
final class Shingles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int WORDS = 4;

    private double precision;
    private double recall;
    private int predictedTexts;
    private int goldTexts;

    /** Counts one text; its own F1. */
    double add(String gold, String predicted) {
        Map<List<String>, Integer> expected = of(gold);
        Map<List<String>, Integer> found = of(predicted);
        double right = 0;
        for (Map.Entry<List<String>, Integer> shingle : expected.entrySet()) {
            right += Math.min(shingle.getValue(), found.getOrDefault(shingle.getKey(), 0));
        }
        double goldCount = sum(expected);
        double foundCount = sum(found);
        if (foundCount > 0) {
            predictedTexts++;
            precision += right / foundCount;
        }
        if (goldCount > 0) {
            goldTexts++;
            recall += right / goldCount;
        }
        return goldCount + foundCount == 0 ? 1 : 2 * right / (goldCount + foundCount);
    }

    double precision() {
        return precision / Math.max(1, predictedTexts);
    }

    double recall() {
        return recall / Math.max(1, goldTexts);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double sum(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> of(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
            List<String> shingle = new ArrayList<>(words.subList(i, Math.min(words.size(), i + WORDS)));
            if (!shingle.isEmpty()) {
                shingles.merge(shingle, 1, Integer::sum);
            }
        }
        return shingles;
    }
}
