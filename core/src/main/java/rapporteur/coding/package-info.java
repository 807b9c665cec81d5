/** From what the encoder sees to what an expert coder writes down: who, to whom, what, of what status, when, where, why. */
package rapporteur.coding;
