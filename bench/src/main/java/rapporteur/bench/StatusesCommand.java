package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
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

    @Mixin
    private VerboseOption verbose;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter misses = verbose.misses(out);
        try (Rapporteur rapporteur = model.rapporteur()) {
            MarkedStatuses.of(held ? MarkedStatuses.Half.HELD : MarkedStatuses.Half.DEVELOP, rapporteur, misses)
                    .print(out);
        }
        return 0;
    }
}
