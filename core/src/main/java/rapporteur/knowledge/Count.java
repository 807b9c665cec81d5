package rapporteur.knowledge;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number in a text and what it counts.
 *
 * @param start in UTF-16 code units, inclusive
 * @param end exclusive; what is counted is outside, a currency or a percent sign inside
 * @param min the least that the words allow; empty for "up to" or if the number cannot be told
 * @param max the most; empty for "at least", "dozens" and if the number cannot be told
 * @param of the noun that is counted, as written, without what goes before it: "soldiers"; a currency's ISO 4217 code
 *     for money, {@code %} for a percentage
 * @param ofStart where that noun starts, or where the currency or percent sign does; equal to {@code ofEnd} if there is none
 * @param ofEnd exclusive
 */
public record Count(
        int start, int end, OptionalLong min, OptionalLong max, Optional<String> of, int ofStart, int ofEnd) {}
