/** Web pages: the article in them, in its parts, with its facts, and the way back from each letter to the markup. */
package rapporteur.reading.html;
