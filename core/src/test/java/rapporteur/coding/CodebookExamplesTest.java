package rapporteur.coding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapporteur.Rapporteur;
import rapporteur.model.Act;
import rapporteur.model.Article;
import rapporteur.model.EventType;
import rapporteur.model.Party;
import rapporteur.model.Span;

/**
 * Sentences written for each sheet of the codebook, read by the shipped model: a share of them must be coded as they should,
 * for a new model may lose one and win two. What is not is named when a test fails.
 */
class CodebookExamplesTest {

    private static Rapporteur rapporteur;

    private record Example(
            EventType type, String mode, String cameo, String trigger, String source, String recipient, String text) {

        Optional<Act> found() {
            return rapporteur.read(Article.of(text)).acts().stream()
                    .filter(act -> act.type() == type)
                    .filter(act -> act.trigger().stream()
                            .anyMatch(span ->
                                    trigger.contains(span.text()) || span.text().contains(trigger)))
                    .findFirst();
        }

        boolean hasParties(Act act) {
            return is(act.source(), source) && (recipient.equals("-") || is(act.recipient(), recipient));
        }

        private static boolean is(Party party, String words) {
            return party.spans().stream()
                    .map(Span::text)
                    .anyMatch(text -> words.contains(text) || text.contains(words));
        }
    }

    @BeforeAll
    static void open() {
        rapporteur = Rapporteur.open();
    }

    @AfterAll
    static void close() {
        rapporteur.close();
    }

    private static List<Example> examples(EventType type) {
        String file = "/rapporteur/codebook/" + type.name().toLowerCase(Locale.ROOT) + ".tsv";
        try (InputStream in = CodebookExamplesTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Example(type, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Example> all() {
        return Stream.of(EventType.values())
                .filter(type -> type != EventType.STATE)
                .flatMap(type -> examples(type).stream())
                .toList();
    }

    private static void assertShare(double least, List<Example> all, List<Example> right) {
        double share = (double) right.size() / all.size();
        List<Example> wrong = new ArrayList<>(all);
        wrong.removeAll(right);
        assertTrue(share >= least, () -> String.format(Locale.ROOT, "%.3f are right; not: %s", share, texts(wrong)));
    }

    private static String texts(List<Example> examples) {
        return examples.stream().map(Example::text).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource(value = EventType.class, mode = EnumSource.Mode.EXCLUDE, names = "STATE")
    void mostExamplesOfATypeAreFound(EventType type) {
        List<Example> examples = examples(type);
        assertShare(
                0.5,
                examples,
                examples.stream().filter(example -> example.found().isPresent()).toList());
    }

    @Test
    void mostExamplesHaveTypeModeAndCode() {
        List<Example> all = all();
        List<Example> found = new ArrayList<>();
        List<Example> moded = new ArrayList<>();
        List<Example> coded = new ArrayList<>();
        List<Example> whole = new ArrayList<>();
        for (Example example : all) {
            Optional<Act> act = example.found();
            act.ifPresent(known -> found.add(example));
            act.filter(known -> known.mode().orElse("-").equals(example.mode())).ifPresent(known -> moded.add(example));
            act.flatMap(Act::cameo)
                    .filter(code -> code.regionMatches(0, example.cameo(), 0, 2))
                    .ifPresent(code -> coded.add(example));
            act.filter(example::hasParties).ifPresent(known -> whole.add(example));
        }
        assertShare(0.75, all, found);
        assertShare(0.68, all, moded);
        assertShare(0.65, all, coded);
        assertShare(0.62, all, whole);
    }
}
