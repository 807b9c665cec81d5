package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import rapporteur.Rapporteur;
import rapporteur.language.Encoder;

/** Which model is measured. */
final class ModelOption {

    @Option(
            names = "--model",
            paramLabel = "FOLDER",
            description = "Measure the model in this folder instead of the one that comes along.")
    private Path folder;

    Encoder encoder() throws IOException {
        return encoder(folder);
    }

    Rapporteur rapporteur() throws IOException {
        return rapporteur(folder);
    }

    /** @param folder of the model; null for the one that comes along */
    static Encoder encoder(Path folder) throws IOException {
        return folder == null ? Encoder.open() : Encoder.open(folder);
    }

    /** @param folder of the model; null for the one that comes along */
    static Rapporteur rapporteur(Path folder) throws IOException {
        return folder == null ? Rapporteur.open() : Rapporteur.open(folder);
    }

    /** The folder, or null for the model that comes along. */
    Path folder() {
        return folder;
    }
}
