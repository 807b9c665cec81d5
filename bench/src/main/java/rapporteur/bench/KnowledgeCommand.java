package rapporteur.bench;

import java.io.PrintWriter;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rapporteur.coding.Coder;
import rapporteur.knowledge.Countries;
import rapporteur.knowledge.Gazetteer;
import rapporteur.knowledge.Leaders;
import rapporteur.knowledge.Offices;
import rapporteur.knowledge.Organizations;
import rapporteur.model.Article;
import rapporteur.model.Document;
import rapporteur.model.Reading;

/** How long the facts take to load, one after the other in a fresh process, and how much memory they keep. */
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        description =
                "Time and memory of loading all facts: of countries, offices, organizations, leaders, places, and all else that coding asks for.")
final class KnowledgeCommand implements Callable<Integer> {

    private record Part(String name, Supplier<Object> load) {}

    private static final List<Part> PARTS = List.of(
            new Part("countries", Countries::standard),
            new Part("offices", Offices::standard),
            new Part("organizations", Organizations::standard),
            new Part("leaders", Leaders::standard),
            new Part("places", Gazetteer::standard),
            new Part("the rest", KnowledgeCommand::coded));

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long before = used();
        long all = 0;
        List<Object> kept = new ArrayList<>();
        Scores.line(out, "%-16s %8s", "", "ms");
        for (Part part : PARTS) {
            long start = System.nanoTime();
            kept.add(part.load.get());
            long taken = System.nanoTime() - start;
            all += taken;
            Scores.line(out, "%-16s %8.0f", part.name, taken / 1e6);
        }
        Scores.line(out, "%-16s %8.0f", "all", all / 1e6);
        Scores.line(out, "%-16s %8.1f", "MiB kept", (used() - before) / 1048576.0);
        Reference.reachabilityFence(kept);
        return 0;
    }

    /** Whatever else coding asks for. */
    private static Object coded() {
        Document nothing = Document.of(Article.of(""));
        return Coder.standard()
                .code(new Reading(nothing, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
