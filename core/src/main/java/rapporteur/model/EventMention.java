package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.List;
import java.util.Objects;

/**
 * A word that says that somebody does something to somebody, as the encoder reads it. Token lists are ascending.
 *
 * @param trigger the token that says it, most often a verb
 * @param type PLOVER's; never {@link EventType#STATE}
 * @param status whether it is told as done, or as denied, planned, feared …
 * @param sourceTokens the words that name who does it; empty where the sentence names nobody
 * @param recipientTokens the words that name whom or what it is done to; empty as well
 * @param score how likely the word is to say an event, of whatever type, 0 to 1
 * @param typeScore how likely the event, if it is one, is of this type, 0 to 1
 * @param statusScore how likely it, if it is one, has this status, 0 to 1
 */
public record EventMention(
        int trigger,
        EventType type,
        Status status,
        List<Integer> sourceTokens,
        List<Integer> recipientTokens,
        double score,
        double typeScore,
        double statusScore) {

    public EventMention {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        require(type != EventType.STATE, "a statement is no event");
        sourceTokens = Checks.ascending(sourceTokens, "sourceTokens");
        recipientTokens = Checks.ascending(recipientTokens, "recipientTokens");
        Checks.requireUnit(score, "score");
        Checks.requireUnit(typeScore, "typeScore");
        Checks.requireUnit(statusScore, "statusScore");
    }

    /** The same without some words among its parties. */
    public EventMention without(List<Integer> words) {
        return new EventMention(
                trigger,
                type,
                status,
                others(sourceTokens, words),
                others(recipientTokens, words),
                score,
                typeScore,
                statusScore);
    }

    private static List<Integer> others(List<Integer> tokens, List<Integer> words) {
        return tokens.stream().filter(token -> !words.contains(token)).toList();
    }
}
