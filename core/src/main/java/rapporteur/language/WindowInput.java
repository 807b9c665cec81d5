package rapporteur.language;

import java.util.List;

/** The words of one window as the encoder graph takes them: one row a piece, and each word's first and last piece. */
final class WindowInput {

    // [CLS] and [SEP] of BERT's vocabularies
    private static final int OPENING = 101;
    private static final int CLOSING = 102;

    final long[] pieces;
    final long[] shapes;
    final long[] layouts;
    final long[] quoted;
    final long[] first;
    final long[] last;

    /** @param pieces those of each word */
    WindowInput(List<Word> words, List<int[]> piecesOfWords) {
        int size = 2 + piecesOfWords.stream().mapToInt(of -> of.length).sum();
        pieces = new long[size];
        shapes = new long[size];
        layouts = new long[size];
        quoted = new long[size];
        first = new long[words.size()];
        last = new long[words.size()];
        pieces[0] = OPENING;
        layouts[0] = Word.Layout.SPACED.ordinal();
        int at = 1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            first[i] = at;
            layouts[at] = word.layout().ordinal();
            for (int piece : piecesOfWords.get(i)) {
                pieces[at] = piece;
                shapes[at] = Shape.of(word.form()).ordinal();
                quoted[at] = word.quoted() ? 1 : 0;
                at++;
            }
            last[i] = at - 1L;
        }
        pieces[at] = CLOSING;
        layouts[at] = Word.Layout.SPACED.ordinal();
    }
}
