package rapporteur.reading.html;

import java.time.LocalDate;

/** A day, and where on the page it was found. */
record Dated(LocalDate date, String from) {}
