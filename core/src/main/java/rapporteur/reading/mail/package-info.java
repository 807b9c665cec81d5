/** Messages of mail and netnews, one a file. */
package rapporteur.reading.mail;
