package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How many feeds, web archives and wire items are read, and how many are refused with a reason. */
@Command(
        name = "inputs",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "How many feeds, web archives and items of agencies are read, and which are refused, beside what "
                + "ROME and jwarc read alone, and feedparser where Python has it.")
final class InputsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A folder of corpora with feeds and newsml in it.")
    private Path folder;

    @Option(
            names = "--python",
            paramLabel = "FILE",
            defaultValue = "python3",
            description = "The Python that may have feedparser; ${DEFAULT-VALUE} by default.")
    private String python;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also name each file that is refused.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path feeds = folder == null ? Corpora.find(null, Corpora.FEEDS) : folder.resolve(Corpora.FEEDS);
        Path newsml = folder == null ? Corpora.find(null, Corpora.NEWSML) : folder.resolve(Corpora.NEWSML);
        if (Files.exists(Corpora.existing(feeds).resolve("feeds.tar.xz"))) {
            new FeedsRead(out, verbose, python).print(feeds.resolve("feeds.tar.xz"));
        }
        new WarcsRead(out).print(Corpora.existing(feeds.resolve("warc")));
        new WireRead(out, verbose).print(Corpora.existing(newsml));
        return 0;
    }
}
