package rapporteur.reading;

/** One or more lines that belong together: offsets into the text, and how many empty lines stand before it. */
record Paragraph(int start, int end, int blanksBefore) {}
