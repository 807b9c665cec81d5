package rapporteur.bench;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A program that is run and measured in a process of its own. */
final class Child {

    private static final int LINES_SHOWN = 5;

    private Child() {}

    /** The java that this program runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Whether processes can be held to one processor core on this machine. */
    static boolean canPin() {
        return Files.isExecutable(Path.of("/usr/bin/taskset"));
    }

    /** The command held to one processor core, with all its threads: those of the compiler and the collector too. */
    static List<String> pinned(List<String> command, int core) {
        if (!canPin()) {
            return command;
        }
        List<String> pinned = new ArrayList<>(List.of("/usr/bin/taskset", "-c", String.valueOf(core)));
        pinned.addAll(command);
        return pinned;
    }

    /**
     * Runs a command to its end.
     *
     * @param out where its standard output goes
     * @param err where its standard error goes
     * @throws IOException if it cannot be run or fails, with the last it said
     */
    static void run(List<String> command, Path out, Path err) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            int code = process.waitFor();
            if (code != 0) {
                List<String> said = Files.readAllLines(err);
                throw new IOException(command.get(0) + " ended with exit code " + code + ": "
                        + String.join(
                                System.lineSeparator(),
                                said.subList(Math.max(0, said.size() - LINES_SHOWN), said.size())));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while " + command.get(0) + " ran");
        }
    }

    static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
