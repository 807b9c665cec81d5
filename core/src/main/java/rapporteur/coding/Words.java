package rapporteur.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.EventType;

/** The words that make an act, read from a table: of saying (speech.tsv) and of doing (deeds.tsv). */
final class Words {

    /**
     * One row.
     *
     * @param lemma the head word's
     * @param particle what must stand with it ("for" of "call for"), or empty
     * @param verb whether it is a verb; else a noun
     * @param recipients where the recipient stands: "object", "agent" or prepositions
     * @param effect speech: what becomes of the acts in the content; deeds: "recipient" where one must be found
     */
    record Entry(
            String lemma,
            String particle,
            boolean verb,
            EventType type,
            Optional<String> mode,
            List<String> recipients,
            String effect) {}

    static final Words SPEECH = read("speech.tsv");
    static final Words DEEDS = read("deeds.tsv");

    private static final Set<String> CLAUSES = Set.of("advcl", "ccomp");

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private static Words read(String name) {
        Words words = new Words();
        try (InputStream in = Words.class.getResourceAsStream("/rapporteur/coding/" + name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Words::entry)
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return words;
    }

    private static Entry entry(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 6) {
            throw new IllegalArgumentException("six columns expected: " + line);
        }
        String[] words = cells[0].split(" ", 2);
        return new Entry(
                words[0],
                words.length > 1 ? words[1] : "",
                cells[1].equals("V"),
                EventType.valueOf(cells[2]),
                Optional.of(cells[3]).filter(mode -> !mode.equals("-")),
                cells[4].equals("-") ? List.of() : List.of(cells[4].split(",")),
                cells[5]);
    }

    private void add(Entry entry) {
        entries.computeIfAbsent(key(entry.lemma, entry.verb), key -> new ArrayList<>())
                .add(entry);
    }

    private static String key(String lemma, boolean verb) {
        return lemma + (verb ? "/V" : "/N");
    }

    /** Whether the word is in the table as one of the types. */
    boolean has(Syntax syntax, int token, EventType... types) {
        return find(syntax, token)
                .filter(row -> List.of(types).contains(row.type))
                .isPresent();
    }

    /** The row of a word in its sentence, one with a particle that stands there before one without. */
    Optional<Entry> find(Syntax syntax, int token) {
        boolean verb = syntax.isVerb(token);
        if (!verb && !syntax.is(token, "NOUN")) {
            return Optional.empty();
        }
        List<Entry> rows = entries.getOrDefault(key(syntax.lemma(token), verb), List.of());
        return rows.stream()
                .filter(row -> !row.particle.isEmpty() && hasParticle(syntax, token, row.particle))
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.particle.isEmpty()).findFirst());
    }

    private static boolean hasParticle(Syntax syntax, int token, String particle) {
        Optional<String> own = syntax.particle(token).map(syntax::lemma);
        if (own.isPresent()) {
            // "called out Russia on this" is no call on Russia
            return own.get().equals(particle);
        }
        Set<String> word = Set.of(particle);
        boolean oblique = !syntax.oblique(token, word).isEmpty();
        boolean clause = syntax.children(
                                token,
                                child -> CLAUSES.contains(syntax.relation(child)) && syntax.isMarked(child, word))
                        .size()
                > 0;
        boolean loose = token + 1 < syntax.reading().tokens().size()
                && syntax.lemma(token + 1).equals(particle);
        return oblique || clause || loose;
    }
}
