package rapporteur.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where the evaluation starts. */
@Command(
        name = "rapporteur evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures how right Rapporteur is, and how fast.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            SyntaxCommand.class,
            TokensCommand.class,
            EntitiesCommand.class,
            PlacesCommand.class,
            CoreferenceCommand.class,
            AttributionsCommand.class,
            ActsCommand.class,
            ActorsCommand.class,
            RosterCommand.class,
            StatusesCommand.class,
            DatesCommand.class,
            PetrarchCommand.class,
            JudgedCommand.class,
            CopiesCommand.class,
            InputsCommand.class,
            ExtractionCommand.class,
            HtmldateCommand.class,
            Int8Command.class,
            SpeedCommand.class,
            SpeedRunCommand.class,
            StartCommand.class,
            KnowledgeCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Corpora are no part of Rapporteur. Where a command is given none it looks in the folder that the",
            "environment variable " + Corpora.VARIABLE + " names; docs/evaluation.md has the layout.",
            "",
            "Examples:",
            "  rapporteur evaluate syntax en_ewt-ud-dev.conllu",
            "  rapporteur evaluate corpora",
            "",
            "Exit codes: 0 done, 1 something failed, 2 the command line was not understood or a corpus is missing."
        })
public final class Main implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "CORPORA",
            description = "A folder of corpora: measure everything that they allow, one command after the other.")
    private Path corpora;

    @Option(names = "--full", paramLabel = "FOLDER", description = "The fp32 export, to measure what int8 costs.")
    private Path full;

    @Option(
            names = "--peer",
            paramLabel = "FOLDER",
            description = "Jars of Stanford CoreNLP, to measure its speed too.")
    private Path peer;

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(OutputStream out, OutputStream err, String... arguments) {
        return line(writer(out), writer(err)).execute(arguments);
    }

    private static CommandLine line(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((error, given) -> notUnderstood(error))
                .setExecutionExceptionHandler((error, line, given) -> failed(line, error));
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        if (corpora == null) {
            throw new ParameterException(line, "a command or a folder of corpora is missing");
        }
        Everything everything = new Everything(corpora);
        if (!everything.isFolder()) {
            throw new ParameterException(line, corpora + " is neither a command nor a folder of corpora");
        }
        int worst = ExitCode.OK;
        for (List<String> command : everything.commands(full, peer)) {
            line.getOut().println("\n> rapporteur evaluate " + String.join(" ", command));
            worst = Math.max(worst, line(line.getOut(), line.getErr()).execute(command.toArray(String[]::new)));
        }
        return worst;
    }

    private static int notUnderstood(ParameterException error) {
        CommandLine line = error.getCommandLine();
        line.getErr()
                .println("rapporteur: " + error.getMessage() + "; see "
                        + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failed(CommandLine line, Exception error) throws Exception {
        if (!(error instanceof IOException || error instanceof UncheckedIOException)) {
            throw error;
        }
        line.getErr().println("rapporteur: " + error.getMessage());
        return error instanceof Corpora.Missing ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
