/**
 * From what the user names to articles in their blocks: files, folders and standard input, decoding, JSON lines, and
 * the parts of a news text.
 *
 * <p>Front doors: {@link rapporteur.reading.Inputs} and {@link rapporteur.reading.TextReader}.
 */
package rapporteur.reading;
