package rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import rapporteur.coding.Coder;
import rapporteur.knowledge.ActorList;
import rapporteur.language.Encoder;
import rapporteur.model.Article;
import rapporteur.model.Document;
import rapporteur.model.Reading;
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
    private final Coder coder;

    private Rapporteur(Encoder encoder, Coder coder) {
        this.encoder = encoder;
        this.coder = coder;
    }

    /**
     * Opens the model that came with the library.
     *
     * @throws UncheckedIOException if the library was built without one
     */
    public static Rapporteur open() {
        CompletableFuture<Coder> coder = CompletableFuture.supplyAsync(Rapporteur::loadedCoder);
        return new Rapporteur(Encoder.open(), coder.join());
    }

    /**
     * Opens a model from a folder: {@code encoder.onnx}, {@code relations.onnx}, {@code roles.onnx}, {@code links.onnx},
     * {@code labels.json} and {@code vocab.txt}.
     *
     * @throws IOException if a file is missing or is not what it should be
     */
    public static Rapporteur open(Path modelFolder) throws IOException {
        Objects.requireNonNull(modelFolder, "modelFolder");
        CompletableFuture<Coder> coder = CompletableFuture.supplyAsync(Rapporteur::loadedCoder);
        return new Rapporteur(Encoder.open(modelFolder), coder.join());
    }

    /**
     * The same model with a user's own actors, which go before those that come along:
     *
     * <pre>{@code
     * Rapporteur own = rapporteur.withActors(ActorList.read(List.of(Path.of("actors.tsv"))));
     * }</pre>
     *
     * Both share the model, so close only one of them.
     */
    public Rapporteur withActors(ActorList actors) {
        return new Rapporteur(encoder, coder.with(actors));
    }

    /** Words and facts are loaded when they are first asked for; loaded beside the model, they cost no time of their own. */
    private static Coder loadedCoder() {
        Coder coder = Coder.standard();
        Document nothing = Document.of(Article.of(""));
        coder.code(new Reading(nothing, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        return coder;
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
