package rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;

class TextReaderTest {

    private static final List<String> LINE_BREAKS = List.of("\n", "\r\n", "\r", "\u2028", "\u0085", "\f");

    private final TextReader reader = new TextReader();

    static Stream<Path> articles() throws IOException, URISyntaxException {
        Path folder = Path.of(TextReaderTest.class.getResource("articles").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void findsTheBlocks(Path file) throws IOException {
        MarkedArticle marked = MarkedArticle.of(Files.readString(file));
        assertEquals(lines(marked.blocks()), lines(blocks(marked.article())), () -> explain(marked.article()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void findsTheSameKindsUnderAnyLineBreak(Path file) throws IOException {
        Article article = MarkedArticle.of(Files.readString(file)).article();
        List<Block.Kind> kinds = kinds(reader.read(article));
        for (String lineBreak : LINE_BREAKS) {
            String text = article.text().replace("\n", lineBreak);
            assertEquals(kinds, kinds(reader.read(withText(article, text))), () -> escaped(lineBreak));
            assertEquals(kinds, kinds(reader.read(withText(article, "\uFEFF\t" + text + "\u00A0"))));
        }
    }

    @Test
    void hasNoBlocksInABlankText() {
        assertEquals(List.of(), reader.read(Article.of("")).blocks());
        assertEquals(
                List.of(), reader.read(Article.of("\uFEFF \r\n\u00A0\u2028\t")).blocks());
    }

    @Test
    void readsAHugeLineWithoutLookingForPatternsInIt() {
        String text = "The union demanded talks. ".repeat(100_000).strip();
        assertEquals(
                List.of(new Block(Block.Kind.BODY, 0, text.length())),
                reader.read(Article.of(text)).blocks());
    }

    @Test
    void readsManyShortLines() {
        String text = "Yes.\n".repeat(20_000);
        assertEquals(20_000, reader.read(Article.of(text)).blocks().size());
    }

    @Test
    void namesTheRuleThatDecided() {
        String text =
                "World\n\nTarn closes its last crossing\n\nTarn closed its last crossing on the river on Monday.\n\nAFP";
        assertEquals(
                List.of("section-label", "first-line", "running-text", "agency-tag"),
                reader.explain(Article.of(text)).stream().map(Ruling::rule).toList());
    }

    private List<MarkedArticle.Expected> blocks(Article article) {
        Document document = reader.read(article);
        return document.blocks().stream()
                .map(block -> new MarkedArticle.Expected(
                        block.kind(), document.span(block).text()))
                .toList();
    }

    private static String lines(List<MarkedArticle.Expected> blocks) {
        assertTrue(!blocks.isEmpty());
        return blocks.stream().map(block -> block.kind() + " " + block.text()).collect(Collectors.joining("\n"));
    }

    private String explain(Article article) {
        return reader.explain(article).toString();
    }

    private static List<Block.Kind> kinds(Document document) {
        return document.blocks().stream().map(Block::kind).toList();
    }

    private static Article withText(Article article, String text) {
        Article changed = Article.of(text);
        return article.title().map(changed::withTitle).orElse(changed);
    }

    private static String escaped(String lineBreak) {
        return lineBreak.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }
}
