package rapporteur.app;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Where the records go: a stream that is there already, or a file that appears whole or not at all. */
final class Output implements Closeable {

    private final OutputStream stream;
    private final Path temporary;
    private final Path target;

    private Output(OutputStream stream, Path temporary, Path target) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
        this.temporary = temporary;
        this.target = target;
    }

    static Output to(OutputStream stream) {
        return new Output(stream, null, null);
    }

    static Output to(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a named pipe can only be written into.
            return to(Files.newOutputStream(file));
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path temporary = target.resolveSibling(name);
        OutputStream stream =
                Files.newOutputStream(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        // An interrupt from the keyboard ends the process without closing anything.
        temporary.toFile().deleteOnExit();
        return new Output(stream, temporary, target);
    }

    OutputStream stream() {
        return stream;
    }

    /** All is written: a file takes its name now, and without this call never does. */
    void complete() throws IOException {
        stream.flush();
        if (target != null) {
            stream.close();
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (target != null) {
            try {
                stream.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
