package rapporteur.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rapporteur.bench.MadeCopies.Change;
import rapporteur.bench.TranslatedNews.Rendering;
import rapporteur.collating.Copies;
import rapporteur.collating.Copy;
import rapporteur.collating.Fingerprint;
import rapporteur.model.Article;
import rapporteur.model.Document;
import rapporteur.reading.TextReader;

/** Which of some texts are found to be copies of which, by what they are made of. */
final class CopiesScore {

    private static final int RUN = 5;
    private static final int EVERY_OTHER_REPORT = 7;

    private final TextReader reader = new TextReader();
    private final Scores scores = new Scores();
    private final PrintWriter misses;
    private final List<Text> texts = new ArrayList<>();
    private final Set<String> involved = new TreeSet<>();
    private final Map<String, Set<String>> runsOf = new HashMap<>();
    private long fingerprinting;
    private long searching;
    private long bytes;

    /**
     * A text of the set.
     *
     * @param from the renderings that it is made of, "document, tab, translator"; none of a report on an event
     * @param event of a report on an event, else empty
     */
    private record Text(String id, String text, Set<String> from, Change change, String event) {
        Set<String> documents() {
            Set<String> documents = new HashSet<>();
            from.forEach(rendering -> documents.add(rendering.substring(0, rendering.indexOf('\t'))));
            return documents;
        }
    }

    CopiesScore(PrintWriter misses) {
        this.misses = misses;
    }

    void add(List<Rendering> renderings, List<SameEvents.Report> reports) {
        for (int i = 0; i < renderings.size(); i++) {
            Rendering rendering = renderings.get(i);
            String name = name(rendering);
            texts.add(new Text(name, MadeCopies.text(rendering.sentences()), Set.of(name), null, ""));
            Rendering other = other(renderings, i);
            for (Change change : Change.values()) {
                Set<String> from = change == Change.MERGED ? Set.of(name, name(other)) : Set.of(name);
                texts.add(new Text(name + "\t" + change, MadeCopies.of(rendering, change, other), from, change, ""));
            }
        }
        for (SameEvents.Report report : reports) {
            texts.add(new Text(report.id(), report.title() + "\n\n" + report.text(), Set.of(), null, report.event()));
        }
    }

    /** A rendering of another document, by the same translator where that is possible. */
    private static Rendering other(List<Rendering> renderings, int of) {
        int at = of;
        do {
            at = (at + EVERY_OTHER_REPORT) % renderings.size();
        } while (renderings.get(at).document().equals(renderings.get(of).document()));
        return renderings.get(at);
    }

    private static String name(Rendering rendering) {
        return rendering.document() + "\t" + rendering.by();
    }

    void run() {
        List<Document> documents = texts.stream()
                .map(text -> reader.read(Article.of(text.text()).withId(text.id())))
                .toList();
        Map<String, Text> byId = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        for (Text text : texts) {
            byId.put(text.id(), text);
            order.put(text.id(), order.size());
        }
        long start = System.nanoTime();
        List<Fingerprint> fingerprints = documents.stream().map(Fingerprint::of).toList();
        fingerprinting = System.nanoTime() - start;
        start = System.nanoTime();
        Copies index = new Copies();
        List<List<Copy>> found = new ArrayList<>();
        for (Fingerprint fingerprint : fingerprints) {
            index.add(fingerprint);
        }
        for (Fingerprint fingerprint : fingerprints) {
            found.add(index.find(fingerprint));
        }
        searching = System.nanoTime() - start;
        bytes = index.bytes();
        countGold(byId);
        for (int i = 0; i < texts.size(); i++) {
            for (Copy copy : found.get(i)) {
                Text other = byId.get(copy.of());
                if (copy.kind().isWhole() && order.get(other.id()) < i) {
                    count(texts.get(i), other, copy);
                }
            }
        }
    }

    private void countGold(Map<String, Text> byId) {
        Map<String, Integer> renderings = new HashMap<>();
        for (Text text : texts) {
            if (text.change() != null) {
                scores.add("near copies", new Tally(0, 1, 0));
                scores.add(label(text), new Tally(0, 1, 0));
            } else if (text.event().isEmpty()) {
                int before = renderings.merge(text.documents().iterator().next(), 1, Integer::sum) - 1;
                scores.add("translated", new Tally(0, before, 0));
            }
        }
    }

    private static String label(Text text) {
        return "  " + text.change().name().toLowerCase(java.util.Locale.ROOT);
    }

    private void count(Text one, Text other, Copy copy) {
        Set<String> documents = one.documents();
        documents.retainAll(other.documents());
        Text changed = one.change() == null ? other : one;
        Text plain = one.change() == null ? one : other;
        if (changed.change() != null && changed.id().startsWith(plain.id() + "\t")) {
            scores.add("near copies", new Tally(1, 0, 1));
            scores.add(label(changed), new Tally(1, 0, 1));
        } else if (changed.change() == null && !documents.isEmpty()) {
            scores.add("translated", new Tally(1, 0, 1));
        } else if (documents.isEmpty()) {
            countWrong(one, other, copy);
        }
    }

    private void countWrong(Text one, Text other, Copy copy) {
        boolean sameEvent = !one.event().isEmpty() && one.event().equals(other.event());
        if (!one.event().isEmpty() && shareText(one, other)) {
            return;
        }
        String kind = copy.kind() == Copy.Kind.TRANSLATED ? "translated" : "near copies";
        scores.add(kind, new Tally(0, 0, 1));
        if (sameEvent) {
            scores.add("same event, called copies", new Tally(1, 0, 0));
            involved.add(one.id());
            involved.add(other.id());
        }
        misses.println(String.format(
                java.util.Locale.ROOT,
                "%s %s %.2f %.2f: %s | %s",
                sameEvent ? "same event" : "unrelated",
                copy.kind().code(),
                copy.share(),
                copy.shareOfOther(),
                one.id(),
                other.id()));
    }

    void print(PrintWriter out) {
        Map<String, List<Text>> events = new HashMap<>();
        texts.stream()
                .filter(text -> !text.event().isEmpty())
                .forEach(text -> events.computeIfAbsent(text.event(), event -> new ArrayList<>())
                        .add(text));
        long pairs = 0;
        long copied = 0;
        for (List<Text> reports : events.values()) {
            for (int i = 0; i < reports.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs++;
                    copied += shareText(reports.get(i), reports.get(j)) ? 1 : 0;
                }
            }
        }
        int reports = events.values().stream().mapToInt(List::size).sum();
        scores.print(out);
        long wrong = scores.of("same event, called copies").right();
        Scores.line(
                out,
                "%d pairs of reports on the same event, besides %d that share a third of the shorter one's runs of %d words:",
                pairs - copied,
                copied,
                RUN);
        Scores.line(
                out,
                "%d called copies, %.2f %%; of %d reports %d, %.2f %%",
                wrong,
                100.0 * wrong / Math.max(1, pairs - copied),
                reports,
                involved.size(),
                100.0 * involved.size() / Math.max(1, reports));
        Scores.line(
                out,
                "%d texts, one thread: fingerprints %.0f a second, found and put into the index %.0f a second, %d bytes each",
                texts.size(),
                texts.size() / (fingerprinting / 1e9),
                texts.size() / (searching / 1e9),
                bytes / texts.size());
    }

    /** Whether a third of the shorter text's runs of words stand in the other: taken over word for word, so a copy in truth. */
    private boolean shareText(Text one, Text other) {
        Set<String> runs = runsOf.computeIfAbsent(one.id(), id -> runs(one.text()));
        Set<String> otherRuns = runsOf.computeIfAbsent(other.id(), id -> runs(other.text()));
        int shorter = Math.min(runs.size(), otherRuns.size());
        return shorter > 0 && 3 * runs.stream().filter(otherRuns::contains).count() >= shorter;
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", java.util.Arrays.copyOfRange(words, i, i + RUN)));
        }
        return runs;
    }
}
