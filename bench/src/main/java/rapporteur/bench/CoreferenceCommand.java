package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rapporteur.language.Encoder;

/** Who is whom, on the words and sentences of a treebank. */
@Command(
        name = "coreference",
        mixinStandardHelpOptions = true,
        description = "Coreference on the words and sentences of GUM, trees and mentions found.")
final class CoreferenceCommand implements Callable<Integer> {

    @Option(
            names = "--clusters",
            paramLabel = "ARCHIVE",
            description = "OntoGUM, the archive or a folder of its .conll files.")
    private Path clusters;

    @Mixin
    private GenresOption genres;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "GUM in CoNLL-U. Without one, its dev part.")
    private Path file;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path corpus = Corpora.find(file, Corpora.GUM);
        List<Treebank> documents = genres.read(corpus);
        Map<String, OntoGum.Clusters> gold = OntoGum.read(
                Corpora.find(clusters, Corpora.CLUSTERS),
                documents.stream().map(Treebank::name).collect(Collectors.toSet()));
        CoreferenceScore score = new CoreferenceScore();
        try (Encoder encoder = model.encoder()) {
            for (Treebank document : documents) {
                OntoGum.Clusters expected = gold.get(document.name());
                if (expected == null) {
                    throw new Corpora.Missing("OntoGUM lacks the document " + document.name() + " of " + corpus);
                }
                if (expected.words() != document.rows().size()) {
                    throw new IOException(document.name() + " has " + expected.words() + " words in OntoGUM and "
                            + document.rows().size() + " in " + corpus + "; they are of different releases");
                }
                score.add(
                        expected.clusters(), Mentions.clusters(document.given().read(encoder)));
            }
        }
        out.println(corpus + ": " + documents.size() + " documents of OntoGUM, words and sentences given");
        score.print(out);
        return 0;
    }
}
