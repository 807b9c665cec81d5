package rapporteur.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks the encoder's lemmas of verbs and plural nouns against the words that there are. The encoder cannot know of every
 * verb whether its past in "-ed" ends in "e"; a list can.
 */
final class Lemmas {

    private static final Lemmas INSTANCE = new Lemmas();
    private static final String VOWELS = "aeiou";

    private final Set<String> verbs = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();

    private Lemmas() {
        lines("verbs.txt").forEach(verbs::add);
        for (String line : lines("irregular.tsv")) {
            String[] cells = line.split("\t", 3);
            irregular.put(cells[0] + "/" + cells[1], cells[2]);
        }
    }

    static Lemmas standard() {
        return INSTANCE;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Lemmas.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The encoder's lemma, or a better one where it is no word that the form can come from. */
    String check(String form, String upos, String xpos, String lemma) {
        boolean verb = upos.equals("VERB") && xpos.startsWith("VB");
        boolean plural = upos.equals("NOUN") && xpos.equals("NNS");
        if (!verb && !plural) {
            return lemma;
        }
        String word = form.toLowerCase(Locale.ROOT);
        String known = irregular.get(word + "/" + upos);
        if (known != null) {
            return verb && verbs.contains(lemma) && verbs(word).contains(lemma) ? lemma : known;
        }
        if (plural) {
            return lemma.equals(word) && word.endsWith("s") ? singular(word) : lemma;
        }
        List<String> possible = verbs(word).stream().filter(verbs::contains).toList();
        return possible.isEmpty() || possible.contains(lemma) ? lemma : possible.get(0);
    }

    /** What a verb's form can come from by regular endings, the likelier first. */
    private static List<String> verbs(String word) {
        List<String> found = new ArrayList<>();
        if (word.endsWith("ied") || word.endsWith("ies")) {
            found.add(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("ed") || word.endsWith("es")) {
            stems(word.substring(0, word.length() - 2), found);
        } else if (word.endsWith("ing")) {
            stems(word.substring(0, word.length() - 3), found);
        }
        if (word.endsWith("s")) {
            found.add(word.substring(0, word.length() - 1));
        }
        found.add(word);
        return found;
    }

    /** A stem in one consonant after one vowel would have doubled it, so "hoping" is of "hope", "hopping" of "hop". */
    private static void stems(String stem, List<String> found) {
        int length = stem.length();
        if (length < 2) {
            return;
        }
        boolean doubled = length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
        boolean wantsE = VOWELS.indexOf(stem.charAt(length - 1)) < 0
                && VOWELS.indexOf(stem.charAt(length - 2)) >= 0
                && (length < 3 || VOWELS.indexOf(stem.charAt(length - 3)) < 0);
        if (wantsE) {
            found.add(stem + "e");
            found.add(stem);
        } else {
            found.add(stem);
            found.add(stem + "e");
        }
        if (doubled) {
            found.add(stem.substring(0, length - 1));
        }
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = word.matches(".*(?:ss|x|z|ch|sh)es");
        return word.substring(0, word.length() - (es ? 2 : 1));
    }
}
