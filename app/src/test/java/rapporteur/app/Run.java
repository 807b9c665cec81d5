package rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One command line run in this process, with what it wrote. */
record Run(int exitCode, String out, String err) {

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return onto(out, input, false, arguments);
    }

    /** As if standard output were a terminal. */
    static Run onTerminal(String... arguments) {
        return onto(new ByteArrayOutputStream(), "", true, arguments);
    }

    static Run onto(OutputStream out, String... arguments) {
        return onto(out, "", false, arguments);
    }

    private static Run onto(OutputStream out, String input, boolean terminal, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                false,
                80,
                true);
        int code = Main.run(console, arguments);
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Run(code, written, err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
