package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rapporteur.Rapporteur;

/** The unit tests that another coder was made for. */
@Command(
        name = "petrarch",
        mixinStandardHelpOptions = true,
        description = "Who does what to whom in the unit tests of PETRARCH-1, which itself codes 203 of 283 of them.")
final class PetrarchCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description =
                    "With " + Petrarch.RECORDS + " and " + Petrarch.ACTORS + ". Without one, where the corpora are.")
    private Path folder;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path tests = Corpora.find(folder, Corpora.PETRARCH);
        try (Rapporteur rapporteur = model.rapporteur()) {
            Petrarch petrarch = Petrarch.read(tests);
            out.println(tests + ": " + petrarch.size() + " sentences whose codings have a root");
            petrarch.score(rapporteur).print(out);
        }
        return 0;
    }
}
