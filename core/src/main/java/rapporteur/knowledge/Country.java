package rapporteur.knowledge;

import java.util.Optional;

/**
 * A country or territory, of today or of the past.
 *
 * @param alpha3 ISO 3166-1 alpha-3, ISO 3166-3 for a former country ({@code SUN}, {@code YUG}, {@code CSK},
 *     {@code DDR}), and the user-assigned {@code XKX} for Kosovo
 * @param name the short English name that news uses
 * @param wikidata its Wikidata item, such as {@code Q212}, where known
 */
public record Country(String alpha3, String name, Optional<String> wikidata) {}
