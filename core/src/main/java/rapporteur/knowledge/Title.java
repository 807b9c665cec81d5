package rapporteur.knowledge;

/**
 * The office that is the head of a noun phrase.
 *
 * @param former whether its holder no longer holds it; PLOVER then counts a {@code GOV} or {@code MIL} as {@code ELI}
 * @param acting whether its holder stands in for another
 * @param start of the office's words, in UTF-16 code units, inclusive
 * @param end exclusive
 */
public record Title(Office office, boolean former, boolean acting, int start, int end) {}
