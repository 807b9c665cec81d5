package rapporteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rapporteur.bench.Treebank.Row;
import rapporteur.language.Word.Layout;

/**
 * Reads treebanks in CoNLL-U (Universal Dependencies, "CoNLL-U Format"). Empty nodes are left out. A sentence before the
 * first {@code # newdoc} is in a document named after the file.
 */
final class Conllu {

    private static final int COLUMNS = 10;
    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int HEAD = 6;
    private static final int MISC = 9;

    private final Path file;
    private final List<Treebank> documents = new ArrayList<>();
    private final List<String[]> sentence = new ArrayList<>();
    private Treebank document;
    private boolean opensParagraph = true;
    private boolean glued;
    private int line;

    private Conllu(Path file) {
        this.file = file;
    }

    static List<Treebank> read(Path file) throws IOException {
        Conllu conllu = new Conllu(file);
        for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            conllu.line++;
            conllu.take(text);
        }
        conllu.closeSentence();
        return conllu.documents;
    }

    private void take(String text) throws IOException {
        if (text.isBlank()) {
            closeSentence();
        } else if (text.startsWith("# newdoc")) {
            document = new Treebank(text.substring(text.indexOf('=') + 1).strip());
            documents.add(document);
            opensParagraph = true;
        } else if (text.startsWith("# newpar") && !text.startsWith("# newpar_block")) {
            opensParagraph = true;
        } else if (!text.startsWith("#")) {
            String[] columns = text.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw malformed(columns.length + " columns separated by tabs instead of " + COLUMNS);
            }
            if (!columns[ID].contains(".")) {
                sentence.add(columns);
            }
        }
    }

    private void closeSentence() throws IOException {
        if (sentence.isEmpty()) {
            return;
        }
        if (document == null) {
            document = new Treebank(String.valueOf(file.getFileName()));
            documents.add(document);
        }
        int offset = document.rows().size();
        int at = 0;
        while (at < sentence.size()) {
            String[] columns = sentence.get(at);
            if (columns[ID].contains("-")) {
                int words = wordsOf(columns[ID]);
                if (at + words >= sentence.size()) {
                    throw malformed("the sentence that ends here lacks words of the token " + columns[ID]);
                }
                addToken(columns, sentence.subList(at + 1, at + 1 + words), offset);
                at += 1 + words;
            } else {
                addWord(columns, columns[FORM], offset);
                glued = isGluedToNext(columns);
                at++;
            }
        }
        sentence.clear();
    }

    /** A token of several words, such as "don't" of "do" and "n't". */
    private void addToken(String[] token, List<String[]> words, int offset) throws IOException {
        StringBuilder row = new StringBuilder();
        words.forEach(word -> row.append(word[FORM]));
        boolean spelt = token[FORM].contentEquals(row);
        for (int i = 0; i < words.size(); i++) {
            String[] word = words.get(i);
            String whole = i == 0 ? token[FORM] : "";
            addWord(word, spelt ? word[FORM] : whole, offset);
            glued = true;
        }
        glued = isGluedToNext(token);
    }

    private void addWord(String[] columns, String surface, int offset) throws IOException {
        int head = number(columns[HEAD]);
        Layout layout = glued ? Layout.GLUED : Layout.SPACED;
        if (opensParagraph) {
            layout = Layout.NEW_PARAGRAPH;
            opensParagraph = false;
        }
        Row row = new Row(
                columns[FORM],
                surface,
                columns[2],
                columns[3],
                columns[4],
                head == 0 ? Treebank.ROOT : offset + head - 1,
                columns[7]);
        document.add(row, layout, document.rows().size() == offset);
    }

    private int wordsOf(String range) throws IOException {
        String[] ends = range.split("-", -1);
        return number(ends[1]) - number(ends[0]) + 1;
    }

    private static boolean isGluedToNext(String[] columns) {
        return List.of(columns[MISC].split("\\|", -1)).contains("SpaceAfter=No");
    }

    private int number(String text) throws IOException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw malformed("\"" + text + "\" is not a number, in the sentence that ends here");
        }
    }

    private IOException malformed(String problem) {
        return Corpora.malformed(file, line, problem);
    }
}
