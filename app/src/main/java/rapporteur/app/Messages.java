package rapporteur.app;

import java.io.PrintStream;
import java.util.Locale;

/** What goes wrong, one line each, on standard error. Not thread-safe. */
final class Messages {

    private static final String NAME = "rapporteur: ";

    private final PrintStream err;
    private final boolean debug;
    private final Runnable beforeEach;

    /**
     * @param debug whether an unexpected error's stack trace is shown
     * @param beforeEach clears the line, if something stands there
     */
    Messages(PrintStream err, boolean debug, Runnable beforeEach) {
        this.err = err;
        this.debug = debug;
        this.beforeEach = beforeEach;
    }

    void line(String text) {
        beforeEach.run();
        err.print(NAME + onOneLine(text) + "\n");
        err.flush();
    }

    /** @param place the article, or what else was at work */
    void unexpected(String place, Throwable error) {
        line(place + ": unexpected " + describe(error)
                + (debug ? "; the stack trace follows" : "; run again with --debug for the stack trace"));
        if (debug) {
            error.printStackTrace(err);
            err.flush();
        }
    }

    private static String describe(Throwable error) {
        String name = error.getClass().getSimpleName();
        return error.getMessage() == null ? name : name + ": " + error.getMessage();
    }

    /** Line breaks and escape sequences in a file's name must not break the line or reach the terminal. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean breaks = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
            if (Character.isISOControl(point) || breaks) {
                line.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }
}
