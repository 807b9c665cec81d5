package rapporteur.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rapporteur.model.Block;
import rapporteur.model.Document;
import rapporteur.model.Reading;
import rapporteur.model.Sentence;

/**
 * Reads English: sentences, words, trees, entities, attributions, coreference and events, in one pass of a small model.
 *
 * <p>The same text gives the same reading on every thread. Safe for use by several threads; each call works on its
 * caller's. To be closed when done, for a model is memory outside the heap.
 */
public final class Encoder implements AutoCloseable {

    private final Labels labels;
    private final WordPieces pieces;
    private final Graphs graphs;

    private Encoder(ModelFiles files) throws IOException {
        labels = Labels.read(files);
        pieces = new WordPieces(files.lines("vocab.txt"));
        graphs = new Graphs(files);
    }

    /**
     * Opens the model that came with the library.
     *
     * @throws UncheckedIOException if the library was built without one
     */
    public static Encoder open() {
        try {
            return new Encoder(ModelFiles.onClassPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Opens a model from a folder: {@code encoder.onnx}, {@code relations.onnx}, {@code roles.onnx}, {@code links.onnx},
     * {@code events.onnx}, {@code types.onnx}, {@code labels.json} and {@code vocab.txt}.
     *
     * @throws IOException if a file is missing or is not what it should be
     */
    public static Encoder open(Path folder) throws IOException {
        return new Encoder(ModelFiles.in(folder));
    }

    /** Reads the blocks where acts are looked for; each is a paragraph. */
    public Reading read(Document document) {
        List<Word> words = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.isRead()) {
                words.addAll(Words.ofParagraph(document.text(), block.start(), block.end()));
            }
        }
        return read(document, words);
    }

    /**
     * Reads words that are known already, such as those of a treebank: one token a word.
     *
     * @param words in order, each in a block of the document, which is a paragraph
     */
    public Reading read(Document document, List<Word> words) {
        return reading(document, decide(words, null));
    }

    /**
     * Reads words whose sentences are known too. A sentence that no window holds is cut.
     *
     * @param starts for each word, whether a sentence starts with it
     */
    public Reading read(Document document, List<Word> words, boolean[] starts) {
        if (starts.length != words.size()) {
            throw new IllegalArgumentException(words.size() + " words with " + starts.length + " starts");
        }
        BitSet sentences = new BitSet(starts.length);
        for (int i = 0; i < starts.length; i++) {
            sentences.set(i, starts[i]);
        }
        return reading(document, decide(words, sentences));
    }

    private Reading reading(Document document, Analysis analysis) {
        List<Word> words = analysis.words;
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        while (first < words.size()) {
            int next = analysis.sentences.nextSetBit(first + 1);
            int last = next < 0 ? words.size() : next;
            Block block = document.blockAt(words.get(first).start()).orElseThrow();
            sentences.add(new Sentence(first, last, block));
            first = last;
        }
        return new Reading(
                document,
                analysis.tokens(),
                sentences,
                analysis.entities,
                analysis.attributions,
                analysis.coreferences.find(graphs),
                analysis.events);
    }

    private Analysis decide(List<Word> words, BitSet givenSentences) {
        List<int[]> piecesOfWords =
                words.stream().map(word -> pieces.of(word.form())).toList();
        int[] lengths = piecesOfWords.stream().mapToInt(of -> of.length).toArray();
        BitSet paragraphs = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            paragraphs.set(i, words.get(i).opensParagraph());
        }
        BitSet likely = givenSentences == null ? Windows.likelySentences(words) : givenSentences;
        Analysis analysis = new Analysis(words);
        for (Window window : Windows.of(lengths, paragraphs, likely)) {
            int from = window.context();
            int to = window.last();
            Encoded encoded = graphs.encode(new WindowInput(words.subList(from, to), piecesOfWords.subList(from, to)));
            new Decoder(labels, graphs, window, encoded, analysis).decode(givenSentences);
        }
        return analysis;
    }

    @Override
    public void close() {
        graphs.close();
    }
}
