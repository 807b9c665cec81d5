/**
 * Which articles are copies of which: the same words, most of them, a cut or a merger, the same text in other words of
 * another translator, or passages.
 *
 * <p>{@link rapporteur.collating.Fingerprint} is what is kept of an article, {@link rapporteur.collating.Copies} the index
 * that finds what a new article repeats of those before it.
 */
package rapporteur.collating;
