package rapporteur.app;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Where the process starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs one command line and returns its exit code: 0 done, 1 something failed, 2 not understood. */
    static int run(Console console, String... arguments) {
        Ansi ansi = console.outIsTerminal() && console.colorWanted() ? Ansi.ON : Ansi.OFF;
        return new CommandLine(new RapporteurCommand())
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setUsageHelpWidth(console.width())
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                // A file may be called @notes.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((error, given) -> notUnderstood(console, error))
                .setExecutionExceptionHandler((error, commandLine, given) ->
                        failed(console, error, given.expandedArgs().contains("--debug")))
                .execute(arguments);
    }

    private static int notUnderstood(Console console, ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        new Messages(console.err(), false, () -> {}).line(error.getMessage() + "; see " + command + " --help");
        return ExitCode.USAGE;
    }

    private static int failed(Console console, Exception error, boolean debug) {
        new Messages(console.err(), debug, () -> {}).unexpected("the run", error);
        return ExitCode.SOFTWARE;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
