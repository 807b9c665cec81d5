package rapporteur.knowledge;

import java.util.Map;
import java.util.stream.Collectors;

/** The codes of CAMEO (codebook 1.1b3) with their Goldstein scores, as the ICEWS project gives them. */
public final class Cameo {

    private static final Map<String, Double> SCORES = Table.read("cameo.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> Double.valueOf(row.cell(1))));

    private Cameo() {}

    /**
     * The Goldstein score, -10 the most hostile, 10 the most cooperative.
     *
     * @param code two to four digits
     * @throws IllegalArgumentException if CAMEO has no such code
     */
    public static double goldstein(String code) {
        Double score = SCORES.get(code);
        if (score == null) {
            throw new IllegalArgumentException("CAMEO has no code " + code);
        }
        return score;
    }
}
