package rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rapporteur.Rapporteur;
import rapporteur.formats.Explainer;
import rapporteur.formats.Format;
import rapporteur.formats.Options;
import rapporteur.formats.RecordWriter;
import rapporteur.knowledge.ActorList;
import rapporteur.reading.Inputs;
import rapporteur.reading.Outcome;
import rapporteur.reading.fetch.Fetcher;

/** Reads articles and writes their records. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads articles and writes who said and did what.",
            "",
            "Records come in the order of the inputs. What cannot be read is named on standard error, the rest goes on.",
            ""
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  rapporteur read --published 2031-05-14 examples/chaco-crisis.txt",
            "  rapporteur read --format html -o crisis.html examples/chaco-crisis.txt",
            "  rapporteur read --explain e329 examples/chaco-crisis.txt",
            "  cat article.txt | rapporteur read -",
            "  rapporteur read -o acts.jsonl --threads 4 archive/ more.jsonl",
            "",
            "Exit codes: 0 done, 1 something failed, 2 the command line was not understood."
        })
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day on which articles were published that do not say so themselves, as YYYY-MM-DD. "
                    + "\"On Tuesday\" is counted from it.")
    private LocalDate published;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = CodedConverter.OfFormat.class,
            completionCandidates = CodedConverter.OfFormat.class,
            description = "One of ${COMPLETION-CANDIDATES}. Without it text on a terminal, else jsonl.")
    private Format format;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description =
                    "Instead of records, tell of the act with this id what decided each of its fields, in plain words.")
    private String explained;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, which appears once all is written. - is standard output.")
    private Path output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once; as many as there are processors by default. "
                    + "The output is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--copies",
            paramLabel = "WHEN",
            converter = CodedConverter.OfCopyMode.class,
            completionCandidates = CodedConverter.OfCopyMode.class,
            description = "Articles that repeat one before them are read: ${COMPLETION-CANDIDATES}. once, the default, "
                    + "leaves out those that tell nothing new; mark reads all; off does not look for copies.")
    private CopyMode copies = CopyMode.ONCE;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = CodedConverter.OfColor.class,
            completionCandidates = CodedConverter.OfColor.class,
            description = "Color text: ${COMPLETION-CANDIDATES}. auto, the default, does on a terminal "
                    + "unless NO_COLOR is set.")
    private Color color = Color.AUTO;

    @Option(
            names = "--all-genres",
            description = "Read pages that are no reports too: opinion, live blogs, galleries, what a paywall leaves.")
    private boolean allGenres;

    @Option(
            names = "--model",
            paramLabel = "FOLDER",
            description = "Read with the model in this folder instead of the one that comes along.")
    private Path model;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description =
                    "Actors of your own, which go before those that come along: a table, or a dictionary of PETRARCH "
                            + "(*.actors.txt, *.agents.txt). May be given several times; the user guide has the format.")
    private List<Path> actors = List.of();

    @Option(
            names = "--fetch",
            description = "Fetch inputs that are web addresses, as robots.txt allows, one at a time and at most one a "
                    + "second from each host. Without it nothing is ever fetched.")
    private boolean fetch;

    @Option(
            names = "--fetch-state",
            paramLabel = "FILE",
            description = "Remember in this file what was fetched, and skip next time what has not changed.")
    private Path fetchState;

    @Option(
            names = "--fetch-private",
            description = "Also fetch from addresses of this machine and of private networks.")
    private boolean fetchPrivate;

    @Option(names = "--debug", description = "Show the stack trace of an unexpected error.")
    private boolean debug;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files of text, JSON lines, HTML, feeds, WARC, NewsML-G2, ninjs or mail, packed or not; folders "
                            + "of these; - is standard input; with --fetch also web addresses.")
    private List<String> inputs;

    @Spec
    private CommandSpec spec;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        requireSensible();
        boolean toScreen = toStandardOutput() && console.outIsTerminal();
        Progress progress = new Progress(console.err(), console.errIsTerminal() && !toScreen, System::nanoTime);
        Messages messages = new Messages(console.err(), debug, progress::clear);
        try {
            ActorList own = ActorList.read(actors);
            own.notes().forEach(messages::line);
            try (Rapporteur rapporteur = model == null ? Rapporteur.open() : Rapporteur.open(model)) {
                return read(rapporteur.withActors(own), toScreen, messages, progress);
            }
        } catch (IOException | UncheckedIOException e) {
            messages.line(e.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private int read(Rapporteur rapporteur, boolean toScreen, Messages messages, Progress progress)
            throws InterruptedException {
        try (Output out = toStandardOutput() ? Output.to(console.out()) : Output.to(output);
                Stream<Outcome> outcomes = chosenInputs().stream()) {
            Explainer explainer = explained == null ? null : new Explainer(out.stream(), explained);
            RecordWriter writer =
                    explainer == null ? chosenFormat(toScreen).writer(out.stream(), options(toScreen)) : explainer;
            ReadRun run = new ReadRun(rapporteur::read, published, copies, writer, messages, progress);
            run.read(outcomes.iterator(), threads);
            // Not on the way out of an error: a document cut short must not look whole.
            writer.close();
            out.complete();
            boolean unknown = explainer != null && !explainer.found();
            if (unknown) {
                messages.line("no act has the id " + explained + "; --format jsonl shows the ids");
            }
            return run.isClean() && !unknown ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (IOException e) {
            if (toStandardOutput() && OutputProblem.isEndOfPipe(e)) {
                return ExitCode.OK;
            }
            messages.line((toStandardOutput() ? "standard output" : output) + ": " + OutputProblem.describe(e));
            return ExitCode.SOFTWARE;
        }
    }

    private Inputs chosenInputs() throws IOException {
        Inputs all = Inputs.of(inputs).withStandardInput(console.in());
        Inputs chosen = allGenres ? all.withAllGenres() : all;
        if (!fetch) {
            return chosen;
        }
        Fetcher fetcher = fetchPrivate ? Fetcher.polite().withPrivateAddresses() : Fetcher.polite();
        return chosen.withFetcher(fetchState == null ? fetcher : fetcher.withState(fetchState));
    }

    private void requireSensible() {
        if (!fetch && (fetchState != null || fetchPrivate)) {
            throw misuse("--fetch-state and --fetch-private need --fetch");
        }
        if (explained != null && format != null) {
            throw misuse("--explain writes plain text, so leave out --format");
        }
        if (threads < 1) {
            throw misuse("--threads must be at least 1, not " + threads);
        }
        if (toStandardOutput()) {
            return;
        }
        if (Files.isDirectory(output)) {
            throw misuse("-o names the folder " + output + ", not a file in it");
        }
        if (inputs.stream().anyMatch(input -> isSameFile(input, output))) {
            throw misuse("-o names the input " + output + ", which would be lost");
        }
    }

    private static boolean isSameFile(String input, Path output) {
        try {
            return Files.isSameFile(Path.of(input), output);
        } catch (IOException | InvalidPathException e) {
            // What is not there is not lost, and what is wrong with an input is told when it is read.
            return false;
        }
    }

    private ParameterException misuse(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    private boolean toStandardOutput() {
        return output == null || output.toString().equals("-");
    }

    private Format chosenFormat(boolean toScreen) {
        if (format != null) {
            return format;
        }
        return toScreen ? Format.TEXT : Format.JSONL;
    }

    private Options options(boolean toScreen) {
        return Options.plain()
                .withColor(color.applies(toScreen, console.colorWanted()))
                .withWidth(console.width());
    }
}
