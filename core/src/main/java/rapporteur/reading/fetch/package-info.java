/** Polite fetching of web addresses; see {@link rapporteur.reading.fetch.Fetcher}. */
package rapporteur.reading.fetch;
