/** Markup that sources carry: XML as it comes, and fragments of HTML as text. */
package rapporteur.reading.markup;
