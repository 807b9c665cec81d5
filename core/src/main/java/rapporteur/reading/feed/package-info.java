/** RSS, Atom and their relatives: repaired where they are broken, then read by ROME. */
package rapporteur.reading.feed;
