package rapporteur.reading;

import java.util.Objects;
import rapporteur.model.Block;

/**
 * A block and what decided its kind.
 *
 * @param rule the rule's name, lower case with hyphens, such as {@code kicker-above-headline}
 */
public record Ruling(Block block, String rule) {

    public Ruling {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(rule, "rule");
    }
}
