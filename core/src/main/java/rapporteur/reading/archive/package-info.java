/** Files that hold files: WARC and ARC of web crawls, gzip, zip, tar. */
package rapporteur.reading.archive;
