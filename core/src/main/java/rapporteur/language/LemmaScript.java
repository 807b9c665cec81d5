package rapporteur.language;

import java.util.Locale;

/**
 * How to make a lemma of a word: {@code =lemma} is the lemma whole; {@code k|cut|suffix} takes code points off the end
 * and adds the suffix, {@code l|cut|suffix} does so to the word in lower case.
 */
record LemmaScript(boolean whole, boolean lower, int cut, String suffix) {

    /** @throws IllegalArgumentException if it is no script */
    static LemmaScript parse(String script) {
        if (script.startsWith("=")) {
            return new LemmaScript(true, false, 0, script.substring(1));
        }
        String[] parts = script.split("\\|", 3);
        if (parts.length != 3 || !parts[0].matches("[kl]") || !parts[1].matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException("not a lemma script: " + script);
        }
        return new LemmaScript(false, parts[0].equals("l"), Integer.parseInt(parts[1]), parts[2]);
    }

    String apply(String form) {
        if (whole) {
            return suffix;
        }
        String base = lower ? form.toLowerCase(Locale.ROOT) : form;
        int kept = base.codePointCount(0, base.length()) - cut;
        return kept <= 0 ? suffix : base.substring(0, base.offsetByCodePoints(0, kept)) + suffix;
    }
}
