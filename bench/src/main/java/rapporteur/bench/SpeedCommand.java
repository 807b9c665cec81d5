package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How fast texts are read, alone or beside CoreNLP and spaCy. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "How fast texts are read on one thread, from text to acts, alone or beside Stanford CoreNLP and spaCy.")
final class SpeedCommand implements Callable<Integer> {

    /** Programs that run or wait to, on average over the last minute. */
    private static final double BUSY = 0.5;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Text files. Without one, those of PolNeAR's dev part.")
    private Path folder;

    @Option(names = "--files", paramLabel = "N", description = "Only the first N files, by name.")
    private int most;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "10",
            description = "Read the first N files once before the clock starts; ${DEFAULT-VALUE} by default.")
    private int warmUp;

    @Option(
            names = "--core",
            paramLabel = "N",
            defaultValue = "0",
            description = "The processor core that either program is held to; ${DEFAULT-VALUE} by default.")
    private int core;

    @Option(
            names = "--peer",
            paramLabel = "FOLDER",
            description = "Jars of Stanford CoreNLP with its English models: measure it too, on the same files.")
    private Path peer;

    @Option(
            names = "--annotators",
            paramLabel = "LIST",
            description = "What CoreNLP does, with commas between; given more than once, one after the other. "
                    + CoreNlp.TO_DEPENDENCIES + " by default.")
    private List<String> annotators = List.of(CoreNlp.TO_DEPENDENCIES);

    @Option(
            names = "--spacy",
            paramLabel = "PYTHON",
            description = "A Python that has spaCy and its model: measure it too, on the same files.")
    private String python;

    @Option(
            names = "--spacy-model",
            paramLabel = "NAME",
            defaultValue = Spacy.SMALL,
            description = "spaCy's model, by name or folder; ${DEFAULT-VALUE} by default.")
    private String spacyModel;

    @Mixin
    private ModelOption model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path texts = folder == null ? Corpora.find(null, Corpora.POLNEAR).resolve("text") : Corpora.existing(folder);
        List<Path> files = Texts.files(texts, most);
        CoreNlp coreNlp = peer == null ? null : new CoreNlp(Corpora.existing(peer));
        long words = 0;
        for (Path file : files) {
            words += Texts.words(Corpora.text(file));
        }
        PrintWriter out = spec.commandLine().getOut();
        print(out, "%s: %d articles of %d words between white space", texts, files.size(), words);
        print(out, "read on one thread after %d of them to warm up", Math.min(warmUp, files.size()));
        if (Child.canPin()) {
            print(out, "each program with all its threads on processor core %d alone", core);
        } else {
            print(out, "no taskset here: a program's compiler and collector may run on further processor cores");
        }
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        if (load > BUSY) {
            print(
                    out,
                    "the machine is busy (load %.1f): times are longer than they would be, and not comparable",
                    load);
        }
        Timing own = ownTiming(texts);
        print(out, "%-32s %12s %12s %12s %12s %12s", "", "load, s", "texts, s", "tokens", "tokens/s", "words/s");
        printTiming(out, "Rapporteur, text to acts", own, words);
        for (String list : coreNlp == null ? List.<String>of() : annotators) {
            Timing other = coreNlp.time(files, list, warmUp, core);
            printTiming(out, "CoreNLP " + coreNlp.version(), other, words);
            print(out, "  with %s", list);
            printRatios(out, own, "CoreNLP", other);
        }
        if (python != null) {
            Spacy.Run spacy = new Spacy(python, spacyModel).time(files, warmUp, core);
            printTiming(out, "spaCy, " + spacyModel, spacy.timing(), words);
            print(out, "  %s", spacy.title());
            printRatios(out, own, "spaCy", spacy.timing());
        }
        return 0;
    }

    private static void printRatios(PrintWriter out, Timing own, String peer, Timing other) {
        print(
                out,
                "  Rapporteur's tokens/s are %.2f times %s's, and its time %.2f times Rapporteur's",
                own.tokensPerSecond() / other.tokensPerSecond(),
                peer,
                other.seconds() / own.seconds());
    }

    private Timing ownTiming(Path texts) throws IOException {
        List<String> command = new ArrayList<>(List.of(Child.java()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "speed-run"));
        command.addAll(List.of("--warm-up", String.valueOf(warmUp), "--files", String.valueOf(most)));
        if (model.folder() != null) {
            command.addAll(List.of("--model", model.folder().toString()));
        }
        command.add(texts.toString());
        Path printed = Files.createTempFile("speed", ".properties");
        Path said = Files.createTempFile("speed", ".txt");
        try {
            Child.run(Child.pinned(command, core), printed, said);
            return Timing.of(Child.properties(printed));
        } finally {
            Files.delete(printed);
            Files.delete(said);
        }
    }

    private static void printTiming(PrintWriter out, String program, Timing timing, long words) {
        print(
                out,
                "%-32s %12.1f %12.1f %12d %12.0f %12.0f",
                program,
                timing.loadSeconds(),
                timing.seconds(),
                timing.tokens(),
                timing.tokensPerSecond(),
                words / timing.seconds());
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
