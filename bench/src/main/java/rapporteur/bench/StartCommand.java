package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How long one run of the command line takes from start to end, and how much memory. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Time and memory of whole runs of rapporteur read, the start of Java included. Needs GNU time.")
final class StartCommand implements Callable<Integer> {

    private static final Path GNU_TIME = Path.of("/usr/bin/time");

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "What to read.")
    private List<Path> inputs;

    @Option(
            names = "--launcher",
            paramLabel = "FILE",
            defaultValue = "./rapporteur",
            description = "The launcher; ${DEFAULT-VALUE} by default.")
    private Path launcher;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often, after one run that does not count; ${DEFAULT-VALUE} by default.")
    private int runs;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isExecutable(GNU_TIME)) {
            throw new IOException(GNU_TIME + " is missing; install GNU time");
        }
        Path folder = Files.createTempDirectory("start");
        Path measured = folder.resolve("measured");
        Path printed = folder.resolve("printed");
        Path said = folder.resolve("said");
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        try {
            for (int run = 0; run <= runs; run++) {
                Child.run(command(measured), printed, said);
                String[] figures = Files.readString(measured).strip().split(" ");
                if (run > 0) {
                    seconds.add(Double.parseDouble(figures[0]));
                    megabytes.add(Double.parseDouble(figures[1]) / 1024);
                }
            }
        } finally {
            for (Path file : List.of(measured, printed, said, folder)) {
                Files.deleteIfExists(file);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        print(out, "seconds from start to end", seconds, "%.2f");
        print(out, "largest resident memory, MiB", megabytes, "%.0f");
        return 0;
    }

    private List<String> command(Path measured) {
        List<String> command = new ArrayList<>(
                List.of(GNU_TIME.toString(), "-o", measured.toString(), "-f", "%e %M", launcher.toString(), "read"));
        inputs.forEach(input -> command.add(input.toString()));
        return command;
    }

    private static void print(PrintWriter out, String measure, List<Double> values, String format) {
        Collections.sort(values);
        List<String> all = values.stream()
                .map(value -> String.format(Locale.ROOT, format, value))
                .toList();
        out.println(measure + ": median " + all.get(all.size() / 2) + " of " + String.join(", ", all));
    }
}
