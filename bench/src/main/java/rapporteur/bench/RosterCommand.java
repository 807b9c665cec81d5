package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who heads which government when. */
@Command(
        name = "roster",
        mixinStandardHelpOptions = true,
        description = "Heads of government of the UN's members on 1 January of each year from 2014 to 2026.")
final class RosterCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = {
                "Rows of a country's alpha-3 code, a tab, and years with names: \"2014 Merkel|2022 Scholz\".",
                "Without one, the list that comes along."
            })
    private Path file;

    @Mixin
    private VerboseOption verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        String name = file == null
                ? "heads-of-government.tsv"
                : Corpora.existing(file).toString();
        List<String> lines = file == null
                ? OwnFile.lines(name)
                : Corpora.text(file)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
        RosterScore score = new RosterScore(verbose.misses(out));
        score.print(score.facts(name, lines), out);
        return 0;
    }
}
