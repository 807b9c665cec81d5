package rapporteur.bench;

/** What words can be in an attribution. */
enum Role {
    SOURCE,
    CUE,
    CONTENT
}
