package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rapporteur.Rapporteur;
import rapporteur.model.Record;

/** Who did and said what to whom, against a close reader. */
@Command(name = "acts", mixinStandardHelpOptions = true, description = "Acts against those that a close reader found.")
final class ActsCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "Gold files NAME.json, with the article's text beside each in NAME.txt.")
    private List<Path> files;

    @Mixin
    private VerboseOption verbose;

    @Option(names = "--write", paramLabel = "FOLDER", description = "Also write each record to FOLDER/NAME.jsonl.")
    private Path records;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter misses = verbose.misses(out);
        Scores scores = new Scores();
        for (Path file : files) {
            Corpora.existing(file);
        }
        try (Rapporteur rapporteur = model.rapporteur()) {
            for (Path file : files) {
                GoldActs gold = GoldActs.read(file);
                Record record = rapporteur.read(gold.article());
                if (records != null) {
                    String name = file.getFileName().toString().replaceFirst("\\.json$", "");
                    Records.write(record, records.resolve(name + ".jsonl"));
                }
                scores.addAll(ActScore.of(gold, record, misses));
            }
        }
        out.println(files.size() + (files.size() == 1 ? " article" : " articles"));
        scores.print(out);
        return 0;
    }
}
