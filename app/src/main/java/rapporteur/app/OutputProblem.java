package rapporteur.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why output could not be written, in the user's terms. */
final class OutputProblem {

    private OutputProblem() {}

    /** Whether the reader at the other end has seen enough. Java has no exception of its own for it. */
    static boolean isEndOfPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    /** What is wrong and what to do about it. */
    static String describe(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "its folder is not there; create it first";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be written; choose another file or ask for the right to write there";
        }
        String reason = e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage());
        return "cannot be written: " + reason + "; write to another place";
    }
}
