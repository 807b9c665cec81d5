package rapporteur.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What the process is connected to. The JVM cannot tell whether each stream is a terminal; the launcher can, and says
 * so in system properties.
 *
 * @param out bare, because a {@link PrintStream} would hide that nobody reads it any more
 * @param width of the terminal, in columns
 * @param colorWanted whether a terminal is to be colored where nothing else is said
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int width,
        boolean colorWanted) {

    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("rapporteur.terminal.out"),
                Boolean.getBoolean("rapporteur.terminal.err"),
                width(System.getProperty("rapporteur.terminal.columns", "")),
                isColorWanted(System.getenv()));
    }

    /** Long lines are hard to read however wide the window is. */
    static int width(String columns) {
        return columns.matches("[1-9][0-9]{0,4}")
                ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)))
                : USUAL_WIDTH;
    }

    /** See https://no-color.org. */
    static boolean isColorWanted(Map<String, String> environment) {
        boolean refused =
                !Optional.ofNullable(environment.get("NO_COLOR")).orElse("").isEmpty();
        return !refused && !"dumb".equals(environment.get("TERM"));
    }
}
