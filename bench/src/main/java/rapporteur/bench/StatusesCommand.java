package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rapporteur.Rapporteur;

/** Whether events are told apart as asserted, denied, planned, feared … */
@Command(
        name = "statuses",
        mixinStandardHelpOptions = true,
        description = "Statuses of events in sentences written for this; needs no corpus.")
final class StatusesCommand implements Callable<Integer> {

    @Option(names = "--held", description = "The half that is kept apart while developing, instead of the other.")
    private boolean held;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also name each event whose status is wrong.")
    private boolean verbose;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter misses = verbose ? out : new PrintWriter(Writer.nullWriter());
        try (Rapporteur rapporteur = model.rapporteur()) {
            MarkedStatuses.of(held ? MarkedStatuses.Half.HELD : MarkedStatuses.Half.DEVELOP, rapporteur, misses)
                    .print(out);
        }
        return 0;
    }
}
