package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import rapporteur.reading.html.Pages;

/**
 * Other extractors in Java, from jars that the user has: readability4j and boilerpipe. They are called by reflection, in
 * a class loader of their own, so that neither their versions nor their licences touch the project.
 */
final class ExtractionPeers {

    private static final int ROUNDS = 5;

    private final URLClassLoader loader;

    /** @throws Corpora.Missing if there is no jar in the folder */
    ExtractionPeers(Path folder) throws IOException {
        List<URL> jars = new ArrayList<>();
        for (Path jar : Corpora.files(folder, name -> name.endsWith(".jar"))) {
            jars.add(jar.toUri().toURL());
        }
        if (jars.isEmpty()) {
            throw new Corpora.Missing(folder + " holds no jars; docs/evaluation.md says which");
        }
        loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private record Peer(String name, UnaryOperator<String> extractor) {}

    void print(List<ExtractionPages.Page> pages, PrintWriter out) throws IOException {
        List<Peer> all = new ArrayList<>();
        Pages reader = new Pages();
        all.add(new Peer("rapporteur", markup -> ExtractionCommand.body(reader, markup, "page")));
        try {
            all.add(new Peer("readability4j", readability()));
            all.add(new Peer("boilerpipe", boilerpipe()));
        } catch (ReflectiveOperationException e) {
            throw new IOException("the jars are not those of readability4j 1.0 and boilerpipe 1.1: " + e, e);
        }
        double megabytes =
                pages.stream().mapToDouble(page -> page.markup().length()).sum() / 1e6;
        Scores.line(
                out,
                "%n%-28s %8s %10s %8s %12s %14s",
                "",
                "F1",
                "precision",
                "recall",
                "ms a page",
                "MB/s, best of " + ROUNDS);
        for (Peer peer : all) {
            Shingles score = new Shingles();
            for (ExtractionPages.Page page : pages) {
                score.add(page.body(), peer.extractor().apply(page.markup()));
            }
            long letters = 0;
            double best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = Cpu.nanoseconds();
                for (ExtractionPages.Page page : pages) {
                    letters += peer.extractor().apply(page.markup()).length();
                }
                best = Math.min(best, (Cpu.nanoseconds() - start) / 1e9);
            }
            Scores.line(
                    out,
                    "%-28s %8.4f %10.4f %8.4f %12.2f %14.1f",
                    peer.name(),
                    score.f1(),
                    score.precision(),
                    score.recall(),
                    1000 * best / pages.size(),
                    letters == 0 ? 0 : megabytes / best);
        }
    }

    private UnaryOperator<String> readability() throws ReflectiveOperationException {
        Class<?> type = loader.loadClass("net.dankito.readability4j.Readability4J");
        Constructor<?> made = type.getConstructor(String.class, String.class);
        Method parse = type.getMethod("parse");
        Method text = loader.loadClass("net.dankito.readability4j.Article").getMethod("getTextContent");
        return markup -> called(() -> {
            Object article = parse.invoke(made.newInstance("https://example.org/", markup));
            return (String) text.invoke(article);
        });
    }

    private UnaryOperator<String> boilerpipe() throws ReflectiveOperationException {
        Class<?> type = loader.loadClass("de.l3s.boilerpipe.extractors.ArticleExtractor");
        Object extractor = type.getField("INSTANCE").get(null);
        Method text = type.getMethod("getText", String.class);
        return markup -> called(() -> (String) text.invoke(extractor, markup));
    }

    private interface Call {
        String get() throws ReflectiveOperationException;
    }

    /** What a peer finds; empty where it fails, as its users would have it. */
    private static String called(Call call) {
        try {
            String text = call.get();
            return text == null ? "" : text;
        } catch (ReflectiveOperationException failed) {
            return "";
        }
    }
}
