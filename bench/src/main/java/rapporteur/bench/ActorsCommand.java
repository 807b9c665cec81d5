package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Actors by phrases alone. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = "Countries and sectors of phrases for actors, as NGEC's unit tests expect them.")
final class ActorsCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "With test_*.py. Without one, where the corpora are.")
    private Path folder;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            defaultValue = "2022-11-01",
            description = "The day that tests without one look from; ${DEFAULT-VALUE}, when they were written.")
    private LocalDate today;

    @Mixin
    private VerboseOption verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path place = Corpora.find(folder, Corpora.ACTORS);
        NgecTests tests = NgecTests.read(place);
        out.println(place + ": " + tests.functions() + " test functions, of which " + tests.understood()
                + " assert a country or a sector, of " + tests.cases().size() + " phrases with the helpers among them");
        new ActorPhraseScore(today, verbose.misses(out)).of(tests.cases()).print(out);
        return 0;
    }
}
