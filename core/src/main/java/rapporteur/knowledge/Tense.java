package rapporteur.knowledge;

/** The time that the verb beside an expression tells of, which decides what "on Friday" or "in June" means. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
