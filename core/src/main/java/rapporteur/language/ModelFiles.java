package rapporteur.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the files of a model are read from. */
@FunctionalInterface
interface ModelFiles {

    String RESOURCES = "/rapporteur/models/";

    /** @throws IOException if there is no such file, saying where it was looked for, or it cannot be read */
    byte[] read(String name) throws IOException;

    default List<String> lines(String name) throws IOException {
        return new String(read(name), StandardCharsets.UTF_8).lines().toList();
    }

    /** The model that came with the library. */
    static ModelFiles onClassPath() {
        return name -> {
            try (InputStream resource = ModelFiles.class.getResourceAsStream(RESOURCES + name)) {
                if (resource == null) {
                    throw new FileNotFoundException("The model file " + RESOURCES + name + " is not on the class path:"
                            + " put one into models/ and build again, or open a folder that holds a model.");
                }
                return resource.readAllBytes();
            }
        };
    }

    static ModelFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new FileNotFoundException(
                        "The model folder " + folder + " has no file " + name
                                + ": a model is encoder.onnx, relations.onnx, roles.onnx, links.onnx, events.onnx, types.onnx, labels.json and vocab.txt.");
            }
            return Files.readAllBytes(file);
        };
    }
}
