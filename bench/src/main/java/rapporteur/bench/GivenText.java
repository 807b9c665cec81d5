package rapporteur.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rapporteur.language.Encoder;
import rapporteur.language.Word;
import rapporteur.language.Word.Layout;
import rapporteur.language.Words;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;
import rapporteur.model.Reading;

/** The words of one text of a corpus, which the encoder is to take as they are. */
final class GivenText {

    private final List<String> forms = new ArrayList<>();
    private final List<Layout> layouts = new ArrayList<>();
    private final BitSet starts = new BitSet();

    /** @param startsSentence whether a sentence starts with the word; the first word always starts one */
    void add(String form, Layout layout, boolean startsSentence) {
        starts.set(forms.size(), startsSentence || forms.isEmpty());
        layouts.add(forms.isEmpty() ? Layout.NEW_PARAGRAPH : layout);
        forms.add(form);
    }

    int size() {
        return forms.size();
    }

    boolean startsSentence(int word) {
        return starts.get(word);
    }

    /** Reads the words in the sentences given. */
    Reading read(Encoder encoder) {
        boolean[] known = new boolean[size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = starts.get(i);
        }
        return encoder.read(document(), words(), known);
    }

    /** Reads the words, and leaves it to the encoder where sentences start. */
    Reading readWithoutSentences(Encoder encoder) {
        return encoder.read(document(), words());
    }

    private List<Word> words() {
        return Words.given(forms, layouts);
    }

    /** The words with one character before each that is not glued, which is where {@link Words#given} puts them. */
    private Document document() {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        int paragraph = 0;
        for (int i = 0; i < size(); i++) {
            Layout layout = layouts.get(i);
            if (i > 0 && layout == Layout.NEW_PARAGRAPH) {
                blocks.add(new Block(Block.Kind.BODY, paragraph, text.length()));
                paragraph = text.length() + 1;
            }
            if (i > 0 && layout != Layout.GLUED) {
                text.append(layout == Layout.NEW_PARAGRAPH ? '\n' : ' ');
            }
            text.append(forms.get(i));
        }
        if (size() > 0) {
            blocks.add(new Block(Block.Kind.BODY, paragraph, text.length()));
        }
        return new Document(Article.of(text.toString()), blocks);
    }
}
