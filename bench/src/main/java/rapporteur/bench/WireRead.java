package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapporteur.reading.Unreadable;
import rapporteur.reading.wire.NinjsFormat;

/** Whether ninjs is read or refused as its suite says, and what becomes of the examples of ninjs and NewsML-G2. */
final class WireRead {

    private final PrintWriter out;
    private final boolean verbose;

    WireRead(PrintWriter out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    void print(Path folder) throws IOException {
        suite(folder.resolve("ninjs-test-suite"));
        examples("ninjs examples", folder.resolve("ninjs-examples"), ".json");
        examples("NewsML-G2 examples", folder.resolve("newsml-g2-examples"), ".xml");
    }

    private void suite(Path suite) throws IOException {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (String verdict : List.of("should_pass", "should_fail")) {
            for (Path file : files(suite, ".json")) {
                if (file.getParent().getFileName().toString().equals(verdict)) {
                    String version = file.getParent().getParent().getFileName().toString();
                    String problem = problem(file, version);
                    if (problem.isEmpty() == verdict.equals("should_pass")) {
                        right++;
                    } else {
                        wrong.add(suite.relativize(file) + ": " + (problem.isEmpty() ? "read" : problem));
                    }
                }
            }
        }
        out.println("ninjs suite: " + right + " as it says, " + wrong.size() + " not");
        wrong.forEach(line -> out.println("    " + line));
    }

    private static String problem(Path file, String version) throws IOException {
        try {
            NinjsFormat.read(file.toString(), Files.readAllBytes(file), version);
            return "";
        } catch (Unreadable e) {
            return e.getMessage();
        }
    }

    private void examples(String what, Path folder, String ending) throws IOException {
        int articles = 0;
        int skipped = 0;
        List<String> refused = new ArrayList<>();
        for (Path file : files(folder, ending)) {
            InputsRead read = InputsRead.of(Files.readAllBytes(file));
            articles += read.articles();
            skipped += read.skipped();
            read.refused().forEach(reason -> refused.add(folder.relativize(file) + ": " + reason));
        }
        out.println(what + ": " + articles + " articles, " + skipped + " items without one, " + refused.size()
                + " refused");
        if (verbose || refused.size() < 20) {
            refused.forEach(line -> out.println("    " + line));
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
