/**
 * What the stages of the library hand to each other: immutable values that depend on nothing but the JDK.
 *
 * <p>Offsets are UTF-16 code units into the article's text as it was given, start inclusive, end exclusive. Token
 * ranges are indices into {@link rapporteur.model.Reading#tokens()}, first inclusive, last exclusive. No argument,
 * return value or element is null unless its description says so; what is unknown is an empty {@code Optional}.
 */
package rapporteur.model;
