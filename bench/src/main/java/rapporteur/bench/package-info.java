/** The evaluation: how right the readings and records are, against gold corpora, and how fast they come. */
package rapporteur.bench;
