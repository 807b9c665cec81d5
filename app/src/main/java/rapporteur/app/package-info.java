/** The command line on top of the library. */
package rapporteur.app;
