package rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import rapporteur.language.Word.Layout;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;

/** The text of a treebank's document as it was before anyone cut it, and where its words and sentences stand. */
final class RawText {

    private final StringBuilder text = new StringBuilder();
    private final List<Range> tokens = new ArrayList<>();
    private final List<Range> sentences = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private int sentence = 0;

    void add(String surface, Layout layout, boolean startsSentence) {
        if (layout == Layout.NEW_PARAGRAPH || tokens.isEmpty()) {
            closeSentence();
            text.append(tokens.isEmpty() ? "" : "\n");
            paragraphs.add(text.length());
            sentence = text.length();
        } else if (startsSentence) {
            closeSentence();
            text.append(layout == Layout.GLUED ? "" : " ");
            sentence = text.length();
        } else if (layout == Layout.SPACED) {
            text.append(' ');
        }
        tokens.add(new Range(text.length(), text.length() + surface.length()));
        text.append(surface);
    }

    private void closeSentence() {
        if (text.length() > sentence) {
            sentences.add(new Range(sentence, text.length()));
            sentence = text.length();
        }
    }

    /** Each paragraph a block to be read. */
    Document document() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int end = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) - 1 : text.length();
            if (end > paragraphs.get(i)) {
                blocks.add(new Block(Block.Kind.BODY, paragraphs.get(i), end));
            }
        }
        return new Document(Article.of(text.toString()), blocks);
    }

    List<Range> tokens() {
        return List.copyOf(tokens);
    }

    List<Range> sentences() {
        closeSentence();
        return List.copyOf(sentences);
    }
}
