package rapporteur.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Stanford CoreNLP as a peer: run by its own command line in a process of its own, from jars that the user has. It is
 * under the GPL and no part of Rapporteur.
 */
final class CoreNlp {

    /** Tokens, parts of speech, lemmas and dependencies. */
    static final String TO_DEPENDENCIES = "tokenize,pos,lemma,depparse";

    private static final Pattern VERSION = Pattern.compile("stanford-corenlp-([0-9.]+)\\.jar");
    private static final Pattern FILE_DONE = Pattern.compile("done \\[([0-9.]+) sec\\]");
    private static final Pattern LOADED = Pattern.compile("Pipeline setup: ([0-9.]+) sec");

    private final Path jars;
    private final String version;

    /** @throws Corpora.Missing if the folder does not hold CoreNLP's jars */
    CoreNlp(Path jars) throws IOException {
        this.jars = jars;
        this.version = Corpora.files(jars, name -> VERSION.matcher(name).matches()).stream()
                .map(jar -> VERSION.matcher(jar.getFileName().toString()).replaceFirst("$1"))
                .findFirst()
                .orElseThrow(() -> new Corpora.Missing(
                        jars + " holds no stanford-corenlp-VERSION.jar; docs/evaluation.md says where to get it"));
    }

    String version() {
        return version;
    }

    /**
     * Reads the files, after the first of them were read to warm up.
     *
     * @param annotators what it is to do, in its own words with commas between
     */
    Timing time(List<Path> files, String annotators, int warmUp, int core) throws IOException {
        Path folder = Files.createTempDirectory("corenlp");
        try {
            List<Path> all = new ArrayList<>(files.subList(0, Math.min(warmUp, files.size())));
            int warm = all.size();
            all.addAll(files);
            Path list = folder.resolve("files");
            Files.write(
                    list,
                    all.stream().map(file -> file.toAbsolutePath().toString()).toList());
            Path output = Files.createDirectory(folder.resolve("output"));
            Path said = folder.resolve("said");
            Child.run(Child.pinned(command(list, annotators, output), core), folder.resolve("printed"), said);
            return timing(Files.readAllLines(said), warm, files.size(), tokens(output));
        } finally {
            delete(folder);
        }
    }

    private List<String> command(Path list, String annotators, Path output) {
        return List.of(
                Child.java(),
                "-Xmx6g",
                "-cp",
                jars + File.separator + "*",
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-annotators",
                annotators,
                "-threads",
                "1",
                "-ssplit.newlineIsSentenceBreak",
                "always",
                "-filelist",
                list.toString(),
                "-outputFormat",
                "conllu",
                "-outputDirectory",
                output.toString());
    }

    /** What CoreNLP itself says that it took: a line for each file, to a tenth of a second. */
    static Timing timing(List<String> said, int warmUp, int files, long tokens) throws IOException {
        List<Double> seconds = numbers(FILE_DONE, said);
        List<Double> load = numbers(LOADED, said);
        if (seconds.size() != warmUp + files || load.size() != 1) {
            throw new IOException("CoreNLP told the times of " + seconds.size() + " files and " + load.size()
                    + " loads, not of " + (warmUp + files) + " and 1; is it another version than 4.5?");
        }
        double sum =
                seconds.stream().skip(warmUp).mapToDouble(Double::doubleValue).sum();
        return new Timing(load.get(0), sum, tokens);
    }

    private static List<Double> numbers(Pattern pattern, List<String> lines) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(matcher -> Double.parseDouble(matcher.group(1)))
                .toList();
    }

    private static long tokens(Path output) throws IOException {
        long tokens = 0;
        for (Path file : Corpora.files(output, name -> name.endsWith(".conllu"))) {
            try (Stream<String> lines = Files.lines(file)) {
                tokens += lines.filter(line -> line.matches("[0-9]+\t.*")).count();
            }
        }
        return tokens;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
