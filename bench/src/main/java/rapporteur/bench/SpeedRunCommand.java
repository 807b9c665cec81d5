package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rapporteur.Rapporteur;
import rapporteur.language.Encoder;
import rapporteur.model.Article;
import rapporteur.reading.TextReader;

/** Our side of the comparison, in a process of its own so that it is pinned to a core as the peer is. */
@Command(name = "speed-run", hidden = true, description = "Reads texts on one thread and prints how long it took.")
final class SpeedRunCommand implements Callable<Integer> {

    @Option(names = "--warm-up", required = true, paramLabel = "N")
    private int warmUp;

    @Parameters(arity = "1", paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--files", paramLabel = "N")
    private int most;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : Texts.files(folder, most)) {
            articles.add(Texts.article(file));
        }
        long start = System.nanoTime();
        double load;
        double seconds;
        try (Rapporteur rapporteur = model.rapporteur()) {
            load = secondsSince(start);
            articles.stream().limit(warmUp).forEach(rapporteur::read);
            start = System.nanoTime();
            articles.forEach(rapporteur::read);
            seconds = secondsSince(start);
        }
        spec.commandLine().getOut().println(new Timing(load, seconds, tokens(articles)).toLines());
        return 0;
    }

    /** Counted afterwards, for a record no longer holds its tokens. */
    private long tokens(List<Article> articles) throws IOException {
        TextReader reader = new TextReader();
        try (Encoder encoder = model.encoder()) {
            return articles.stream()
                    .mapToLong(article ->
                            encoder.read(reader.read(article)).tokens().size())
                    .sum();
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
