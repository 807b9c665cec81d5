package rapporteur.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import rapporteur.bench.TranslatedNews.Rendering;

/**
 * Copies of a report such as newsrooms make: cut, retitled, with lines of their own around it, merged with another. Made
 * at random, the same in every run.
 */
final class MadeCopies {

    private static final int SENTENCES_IN_PARAGRAPH = 2;

    /** What newsrooms put around a report, by its kind. */
    private static final Map<String, List<String>> LINES = OwnFile.lines("copy-lines.tsv").stream()
            .map(line -> line.split("\t", 2))
            .collect(Collectors.groupingBy(line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));

    private final Rendering report;
    private final Random random;

    /** What is done to a report, from least to most. */
    enum Change {
        RETITLED,
        BYLINE,
        BOILERPLATE,
        CUT,
        MERGED,
        ALL
    }

    MadeCopies(Rendering report, Change change) {
        this.report = report;
        CRC32 seed = new CRC32();
        seed.update((report.document() + "\t" + report.by() + "\t" + change).getBytes(StandardCharsets.UTF_8));
        this.random = new Random(seed.getValue());
    }

    /** The report as a text: its first sentence for headline, two sentences a paragraph. */
    static String text(List<String> sentences) {
        return String.join("\n\n", paragraphs(sentences));
    }

    private static List<String> paragraphs(List<String> sentences) {
        List<String> paragraphs = new ArrayList<>(sentences.subList(0, 1));
        for (int i = 1; i < sentences.size(); i += SENTENCES_IN_PARAGRAPH) {
            paragraphs.add(
                    String.join(" ", sentences.subList(i, Math.min(i + SENTENCES_IN_PARAGRAPH, sentences.size()))));
        }
        return paragraphs;
    }

    /** @param other another report, for those that are merged */
    static String of(Rendering report, Change change, Rendering other) {
        return new MadeCopies(report, change).make(change, other);
    }

    private String make(Change change, Rendering other) {
        return switch (change) {
            case RETITLED -> joined(retitled(paragraphs(report.sentences())));
            case BYLINE -> joined(credited(paragraphs(report.sentences())));
            case BOILERPLATE -> joined(surrounded(paragraphs(report.sentences())));
            case CUT -> joined(paragraphs(cut()));
            case MERGED -> joined(merged(other));
            case ALL -> joined(surrounded(credited(retitled(paragraphs(cut())))));
        };
    }

    private static String joined(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    /** From the end, as newsrooms cut, or some sentences here and there; 40 to 90 % stay. */
    private List<String> cut() {
        List<String> all = report.sentences();
        int kept = Math.max(2, (int) Math.ceil((0.4 + 0.5 * random.nextDouble()) * all.size()));
        if (random.nextBoolean()) {
            return all.subList(0, kept);
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        List<Integer> chosen = new ArrayList<>(places.subList(0, kept - 1));
        chosen.add(0);
        return chosen.stream().sorted().map(all::get).toList();
    }

    private List<String> retitled(List<String> paragraphs) {
        List<String> retitled = new ArrayList<>(paragraphs);
        String[] words = paragraphs.get(paragraphs.size() / 2).split(" ");
        String some = String.join(" ", Arrays.copyOf(words, Math.min(6, words.length)));
        retitled.set(0, line("title").replace("{}", some));
        return retitled;
    }

    private List<String> credited(List<String> paragraphs) {
        List<String> credited = new ArrayList<>(paragraphs);
        if (credited.size() > 1) {
            credited.set(1, line("dateline") + credited.get(1));
        }
        credited.add(1, line("byline"));
        credited.add(line("credit"));
        return credited;
    }

    private List<String> surrounded(List<String> paragraphs) {
        List<String> surrounded = new ArrayList<>(paragraphs);
        for (int i = random.nextInt(3); i > 0; i--) {
            surrounded.add(0, line("before"));
        }
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            surrounded.add(line("after"));
        }
        surrounded.add(1 + random.nextInt(surrounded.size() - 1), line("after"));
        return surrounded;
    }

    /** Most of another report after this one, without its headline. */
    private List<String> merged(Rendering other) {
        List<String> merged = new ArrayList<>(paragraphs(report.sentences()));
        List<String> more = paragraphs(other.sentences());
        merged.addAll(more.subList(1, Math.max(1, (int) Math.ceil((0.4 + 0.6 * random.nextDouble()) * more.size()))));
        return merged;
    }

    private String line(String kind) {
        List<String> some = LINES.get(kind);
        return some.get(random.nextInt(some.size()));
    }
}
