package rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import rapporteur.coding.Coder;
import rapporteur.language.Encoder;
import rapporteur.model.Article;
import rapporteur.model.Record;
import rapporteur.reading.TextReader;

/**
 * Reads news and keeps the record of who said and did what. The library's front door:
 *
 * <pre>{@code
 * try (Rapporteur rapporteur = Rapporteur.open()) {
 *     Record record = rapporteur.read(Article.of(text, published));
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads: open one and share it. The same article gives the same record on every thread, in
 * every locale and time zone. A model is memory outside the heap, so close it when no thread reads any more.
 */
public final class Rapporteur implements AutoCloseable {

    private final TextReader reader = new TextReader();
    private final Encoder encoder;
    private final Coder coder = Coder.standard();

    private Rapporteur(Encoder encoder) {
        this.encoder = encoder;
    }

    /**
     * Opens the model that came with the library.
     *
     * @throws UncheckedIOException if the library was built without one
     */
    public static Rapporteur open() {
        return new Rapporteur(Encoder.open());
    }

    /**
     * Opens a model from a folder: {@code encoder.onnx}, {@code relations.onnx}, {@code roles.onnx},
     * {@code labels.json} and {@code vocab.txt}.
     *
     * @throws IOException if a file is missing or is not what it should be
     */
    public static Rapporteur open(Path modelFolder) throws IOException {
        return new Rapporteur(Encoder.open(Objects.requireNonNull(modelFolder, "modelFolder")));
    }

    /** The record of one article in English; without acts if nothing in it is said or done. */
    public Record read(Article article) {
        return coder.code(encoder.read(reader.read(Objects.requireNonNull(article, "article"))));
    }

    @Override
    public void close() {
        encoder.close();
    }
}
