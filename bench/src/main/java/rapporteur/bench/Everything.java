package rapporteur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines that print every figure of docs/evaluation.md which corpora in one folder allow. */
final class Everything {

    /** The genres of GUM that may be used freely. */
    private static final String FREE = "bio,conversation,interview,news,speech,textbook,vlog,voyage";

    private final Path corpora;

    Everything(Path corpora) {
        this.corpora = corpora;
    }

    /**
     * @param full the model's fp32 export, to measure what int8 costs, or null
     * @param peer the jars of CoreNLP, to measure its speed, or null
     */
    List<List<String>> commands(Path full, Path peer) {
        String ewt = in(Corpora.EWT);
        String gum = in(Corpora.GUM);
        String polnear = in(Corpora.POLNEAR);
        List<List<String>> commands = new ArrayList<>();
        for (String command : List.of("syntax", "tokens")) {
            commands.add(List.of(command, ewt));
            commands.add(List.of(command, "--genres", FREE, gum));
        }
        String texts = corpora.resolve(Corpora.POLNEAR).resolve("text").toString();
        commands.add(List.of("entities", in(Corpora.NAMES)));
        commands.add(List.of("entities", "--news", texts));
        commands.add(List.of("places", in(Corpora.PLACES)));
        for (String genres : List.of("", FREE, "news")) {
            List<String> some = genres.isEmpty() ? List.of() : List.of("--genres", genres);
            commands.add(joined(List.of("coreference", "--clusters", in(Corpora.CLUSTERS)), some, List.of(gum)));
        }
        commands.add(List.of("attributions", polnear));
        commands.add(List.of("attributions", "--encoder", polnear));
        commands.add(List.of("statuses"));
        commands.add(List.of("statuses", "--held"));
        commands.add(List.of("dates", "--texts", texts, "--tr-news", in(Corpora.PLACES), gum));
        commands.add(List.of("petrarch", in(Corpora.PETRARCH)));
        commands.add(List.of("judged", texts));
        commands.add(List.of("actors", in(Corpora.ACTORS)));
        commands.add(List.of("roster"));
        commands.add(List.of("copies", in(Corpora.COPIES)));
        commands.add(List.of("copies", "--held", in(Corpora.COPIES)));
        commands.add(List.of("inputs", corpora.toString()));
        commands.add(List.of("extraction", in(Corpora.EXTRACTION)));
        commands.add(List.of("htmldate", in(Corpora.HTMLDATE)));
        if (full != null) {
            commands.add(List.of("int8", "--full", full.toString(), "--attributions", polnear, ewt));
        }
        commands.add(List.of("knowledge"));
        List<String> beside = peer == null ? List.of() : List.of("--peer", peer.toString());
        commands.add(joined(List.of("speed"), beside, List.of(texts)));
        return commands;
    }

    /** Whether there is something to measure against; {@code commands} says of each corpus that lacks. */
    boolean isFolder() {
        return Files.isDirectory(corpora);
    }

    private String in(Path corpus) {
        return corpora.resolve(corpus).toString();
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
