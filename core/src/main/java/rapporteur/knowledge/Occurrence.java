package rapporteur.knowledge;

/**
 * A known phrase in a text.
 *
 * @param start in UTF-16 code units, inclusive
 * @param end exclusive; a possessive ending is outside
 * @param value what the phrase stands for
 */
public record Occurrence<T>(int start, int end, T value) {}
