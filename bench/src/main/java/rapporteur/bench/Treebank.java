package rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import rapporteur.language.Word.Layout;

/** One document of a treebank in Universal Dependencies. */
final class Treebank {

    /** In {@link Row#head}, of a word that no other governs. */
    static final int ROOT = -1;

    /**
     * A word with its annotation.
     *
     * @param surface what stands for the word in the raw text: its form but for a token of several words that is not
     *     spelt like them in a row, of which the first word has the whole and the others nothing
     * @param head index of the governor in the document, or {@link #ROOT}
     */
    record Row(String form, String surface, String lemma, String upos, String xpos, int head, String deprel) {}

    private final String name;
    private final GivenText given = new GivenText();
    private final List<Row> rows = new ArrayList<>();
    private final RawText raw = new RawText();

    Treebank(String name) {
        this.name = name;
    }

    void add(Row row, Layout layout, boolean startsSentence) {
        given.add(row.form(), layout, startsSentence);
        rows.add(row);
        raw.add(row.surface(), layout, startsSentence);
    }

    String name() {
        return name;
    }

    List<Row> rows() {
        return rows;
    }

    GivenText given() {
        return given;
    }

    RawText raw() {
        return raw;
    }
}
