package rapporteur.language;

/** The case of a word, which a lower-cased vocabulary loses. The model knows these by their ordinals. */
enum Shape {
    NO_LETTER,
    LOWER,
    CAPITALISED,
    UPPER,
    MIXED,
    WITH_DIGIT;

    static Shape of(String form) {
        int letters = 0;
        int upper = 0;
        boolean firstIsUpper = false;
        boolean hasDigit = false;
        int codePoint;
        for (int i = 0; i < form.length(); i += Character.charCount(codePoint)) {
            codePoint = form.codePointAt(i);
            if (Character.isLetter(codePoint)) {
                boolean isUpper = Character.isUpperCase(codePoint);
                firstIsUpper |= isUpper && letters == 0;
                upper += isUpper ? 1 : 0;
                letters++;
            } else {
                hasDigit |= Character.isDigit(codePoint);
            }
        }
        if (letters == 0) {
            return NO_LETTER;
        }
        if (hasDigit) {
            return WITH_DIGIT;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (upper == letters) {
            return letters > 1 ? UPPER : CAPITALISED;
        }
        return firstIsUpper && upper == 1 ? CAPITALISED : MIXED;
    }
}
