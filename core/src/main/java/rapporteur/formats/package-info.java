/**
 * How a record is written: for programs as JSON, for people as text or as a page.
 *
 * <p>{@link rapporteur.formats.Format} is the way in. Whatever a format shows, its offsets are UTF-16 code units into
 * the article's text as it was given, and its bytes are the same on every machine, in every locale and time zone.
 */
package rapporteur.formats;
