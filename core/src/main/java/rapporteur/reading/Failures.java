package rapporteur.reading;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** The wording of failures that concern a whole file. */
public final class Failures {

    private Failures() {}

    /** Why a file could not be read, or not to its end. */
    public static Outcome.Failed of(String file, Exception cause) {
        if (cause.getCause() instanceof Unreadable reason) {
            return reason.in(file);
        }
        if (cause instanceof EOFException) {
            return whole(file, "breaks off: it was cut short", "get it again");
        }
        if (cause instanceof NoSuchFileException) {
            return whole(file, "no such file or folder", "check the path");
        }
        if (cause instanceof AccessDeniedException || cause instanceof SecurityException) {
            return whole(file, "no permission to read it", "change its permissions, or run as a user who may read it");
        }
        if (cause instanceof FileSystemLoopException) {
            return whole(file, "a chain of links without an end", "remove the links");
        }
        if (cause instanceof InvalidPathException) {
            return whole(file, "not a path on this system: " + cause.getMessage(), "check the path");
        }
        String detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return whole(file, "cannot be read: " + detail, "check the path and the disk");
    }

    static Outcome.Failed unexpected(String file, Throwable error) {
        return whole(file, "cannot be read: unexpected " + error, "report it with the file");
    }

    static String remedyOfLimit() {
        return "divide it into articles, one a file or one a line of JSON";
    }

    private static Outcome.Failed whole(String file, String problem, String remedy) {
        return new Outcome.Failed(file, "", problem, remedy);
    }
}
