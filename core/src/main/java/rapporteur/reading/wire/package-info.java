/** What agencies send: the IPTC's NewsML-G2, NITF and ninjs. */
package rapporteur.reading.wire;
