package rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The pages of article-extraction-benchmark with the text of their articles, by id. */
final class ExtractionPages {

    /**
     * A page.
     *
     * @param body the text of its article
     */
    record Page(String id, String url, String markup, String body) {}

    private ExtractionPages() {}

    /** @param folder with {@code ground-truth.json} and a folder {@code html} of {@code ID.html.gz} */
    static List<Page> read(Path folder) throws IOException {
        Path file = folder.resolve("ground-truth.json");
        Map<String, JsonNode> truth = new TreeMap<>();
        new ObjectMapper()
                .readTree(file.toFile())
                .fields()
                .forEachRemaining(each -> truth.put(each.getKey(), each.getValue()));
        List<Page> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : truth.entrySet()) {
            Path page = folder.resolve("html").resolve(each.getKey() + ".html.gz");
            try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
                pages.add(new Page(
                        each.getKey(),
                        each.getValue().path("url").asText(""),
                        new String(in.readAllBytes(), StandardCharsets.UTF_8),
                        each.getValue().path("articleBody").asText("")));
            }
        }
        return pages;
    }
}
