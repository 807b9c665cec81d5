package rapporteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rapporteur.language.Word.Layout;

/**
 * Reads names in the IOB2 of Universal NER: a word a line, its number, form and tag separated by tabs, an empty line after
 * each sentence. Which words are glued together shows in {@code # text}.
 */
final class Iob2 {

    /** A name of a class that the corpus knows, such as {@code PER}; words count from the document's first. */
    record Name(Range words, String label) {}

    /** One document. */
    record Named(GivenText given, List<Name> names) {}

    private final Path file;
    private final List<Named> documents = new ArrayList<>();
    private String text = "";
    private int textAt;
    private boolean startsSentence = true;
    private boolean open;
    private int line;

    private Iob2(Path file) {
        this.file = file;
    }

    static List<Named> read(Path file) throws IOException {
        Iob2 iob2 = new Iob2(file);
        for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            iob2.line++;
            iob2.take(text);
        }
        return iob2.documents;
    }

    private void take(String next) throws IOException {
        if (next.isBlank()) {
            startsSentence = true;
            open = false;
            text = "";
        } else if (next.startsWith("# newdoc") || documents.isEmpty()) {
            documents.add(new Named(new GivenText(), new ArrayList<>()));
            if (!next.startsWith("# newdoc")) {
                take(next);
            }
        } else if (next.startsWith("# text =")) {
            text = next.substring(next.indexOf('=') + 1).strip();
            textAt = 0;
        } else if (!next.startsWith("# ")) {
            String[] columns = next.split("\t", -1);
            if (columns.length < 3) {
                throw Corpora.malformed(file, line, "a number, a word and a tag are expected, separated by tabs");
            }
            add(columns[1], columns[2]);
        }
    }

    private void add(String form, String tag) throws IOException {
        Named document = documents.get(documents.size() - 1);
        int word = document.given().size();
        document.given().add(form, layoutBefore(form), startsSentence);
        startsSentence = false;
        if (tag.startsWith("I-") && open) {
            int last = document.names().size() - 1;
            Name name = document.names().get(last);
            document.names().set(last, new Name(new Range(name.words().start(), word + 1), name.label()));
        } else if (tag.startsWith("B-") || tag.startsWith("I-")) {
            document.names().add(new Name(new Range(word, word + 1), tag.substring(2)));
        } else if (!tag.equals("O")) {
            throw Corpora.malformed(file, line, "\"" + tag + "\" is not a tag of IOB2");
        }
        open = !tag.equals("O");
    }

    private Layout layoutBefore(String form) {
        boolean glued = !startsSentence && text.startsWith(form, textAt);
        int at = text.indexOf(form, textAt);
        if (at >= 0) {
            textAt = at + form.length();
        }
        return glued ? Layout.GLUED : Layout.SPACED;
    }
}
