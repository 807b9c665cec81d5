package rapporteur.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before every subcommand. */
@Command(
        name = "rapporteur",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads news and keeps the record of who said and did what, tied to the words that carry it.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Example:",
            "  rapporteur read --published 2031-05-14 examples/chaco-crisis.txt",
            "",
            "Exit codes: 0 done, 1 something failed, 2 the command line was not understood."
        })
final class RapporteurCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
