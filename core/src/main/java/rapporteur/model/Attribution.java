package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.List;

/**
 * Who says what by which words. Token lists are ascending and may have gaps: a cue can interrupt its content.
 *
 * @param cue the token that stands for the whole cue, one of {@code cueTokens}
 * @param cueTokens the words of saying, such as "said" or "according to"
 * @param sourceTokens the words that name who says it; empty where the text names nobody
 * @param contentTokens what is said, without the cue
 * @param score the encoder's, 0 to 1
 */
public record Attribution(
        int cue, List<Integer> cueTokens, List<Integer> sourceTokens, List<Integer> contentTokens, double score) {

    public Attribution {
        cueTokens = Checks.ascending(cueTokens, "cueTokens");
        sourceTokens = Checks.ascending(sourceTokens, "sourceTokens");
        contentTokens = Checks.ascending(contentTokens, "contentTokens");
        require(cueTokens.contains(cue), "cue %d is not among %s", cue, cueTokens);
        Checks.requireUnit(score, "score");
    }
}
