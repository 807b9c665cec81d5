/**
 * Facts and lookups: countries, offices, organisations, leaders, times and quantities.
 *
 * <p>Everything here is immutable once loaded, safe for any number of threads, and free of the machine's clock, locale
 * and time zone. Offsets are UTF-16 code units into the text that is asked about, start inclusive, end exclusive. No
 * argument, return value or element is null. Phrases are compared without regard to accents, kinds of apostrophe,
 * hyphens and a final possessive; a word that the facts write with a capital must have one in the text, so that
 * "turkey" is not Turkey, and an abbreviation of up to three letters must be all capitals, so that "us" is not the US.
 */
package rapporteur.knowledge;
