package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
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
import rapporteur.model.Record;
import rapporteur.reading.TextReader;

/** Who said what, against PolNeAR. */
@Command(
        name = "attributions",
        mixinStandardHelpOptions = true,
        description = "Statements against the attributions of PolNeAR: who said what, by which words.")
final class AttributionsCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A part of PolNeAR, with the folders text and attributions. Without one, its dev part.")
    private Path folder;

    @Option(
            names = "--encoder",
            description = "Measure what the encoder alone found instead of the statements of the records.")
    private boolean encoderAlone;

    @Option(names = "--write", paramLabel = "FOLDER", description = "Also write each record to FOLDER/NAME.jsonl.")
    private Path records;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path corpus = Corpora.find(folder, Corpora.POLNEAR);
        List<Polnear> articles = Polnear.read(corpus);
        out.println(corpus + ": " + articles.size() + " articles, raw text");
        Scores scores = new Scores();
        Reliability reliability = new Reliability();
        for (Found found : encoderAlone ? byEncoder(articles) : byRecords(articles, model.folder(), records)) {
            scores.addAll(AttributionScore.of(found.gold(), found.predicted()));
            BitSet right = AttributionScore.right(found.gold(), found.predicted());
            for (int i = 0; i < found.predicted().size(); i++) {
                reliability.add(found.predicted().get(i).confidence(), right.get(i));
            }
        }
        scores.print(out);
        reliability.print(out);
        return 0;
    }

    /** What is in one article, and what was found. */
    private record Found(List<AttributedWords> gold, List<AttributedWords> predicted) {}

    /**
     * @param model its folder; null for the one that comes along
     * @param records the folder to write records to, or null
     */
    static Scores scores(List<Polnear> articles, Path model, Path records) throws IOException {
        Scores scores = new Scores();
        for (Found found : byRecords(articles, model, records)) {
            scores.addAll(AttributionScore.of(found.gold(), found.predicted()));
        }
        return scores;
    }

    private static List<Found> byRecords(List<Polnear> articles, Path model, Path records) throws IOException {
        List<Found> all = new ArrayList<>();
        try (Rapporteur rapporteur = ModelOption.rapporteur(model)) {
            for (Polnear article : articles) {
                Record record = rapporteur.read(article.article());
                if (records != null) {
                    Records.write(record, records.resolve(article.name() + ".jsonl"));
                }
                all.add(new Found(article.attributions(), AttributionScore.statements(record)));
            }
        }
        return all;
    }

    private List<Found> byEncoder(List<Polnear> articles) throws IOException {
        List<Found> all = new ArrayList<>();
        TextReader reader = new TextReader();
        try (Encoder encoder = model.encoder()) {
            for (Polnear article : articles) {
                all.add(new Found(
                        article.attributions(),
                        AttributionScore.attributions(encoder.read(reader.read(article.article())))));
            }
        }
        return all;
    }
}
