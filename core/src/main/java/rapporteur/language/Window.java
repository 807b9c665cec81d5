package rapporteur.language;

/**
 * Words that the encoder sees at once: from context, inclusive, to last, exclusive. It decides about those from first
 * on; those before are there to be seen.
 */
record Window(int context, int first, int last) {

    int size() {
        return last - context;
    }
}
