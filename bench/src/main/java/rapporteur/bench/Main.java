package rapporteur.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
            CoreferenceCommand.class,
            AttributionsCommand.class,
            ActsCommand.class,
            Int8Command.class,
            SpeedCommand.class,
            SpeedRunCommand.class,
            StartCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Corpora are no part of Rapporteur. Where a command is given none it looks in the folder that the",
            "environment variable " + Corpora.VARIABLE + " names; docs/evaluation.md has the layout.",
            "",
            "Example:",
            "  rapporteur evaluate syntax en_ewt-ud-dev.conllu",
            "",
            "Exit codes: 0 done, 1 something failed, 2 the command line was not understood or a corpus is missing."
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(OutputStream out, OutputStream err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(writer(out))
                .setErr(writer(err))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((error, given) -> notUnderstood(error))
                .setExecutionExceptionHandler((error, line, given) -> failed(line, error))
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
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
