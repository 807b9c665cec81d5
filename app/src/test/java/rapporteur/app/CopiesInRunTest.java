package rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesInRunTest {

    private static final Path CRISIS = Path.of("examples/chaco-crisis.txt");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCopies() throws IOException {
        String text = Files.readString(CRISIS);
        String[] paragraphs = text.split("\n\n");
        Files.writeString(folder.resolve("1.txt"), text);
        Files.writeString(folder.resolve("2.txt"), text.replace("\n\n", "\r\n\r\n"));
        Files.writeString(
                folder.resolve("3.txt"),
                "An old quarrel\n\nNobody along the river remembers when the quarrel began, and few believe that it will end"
                        + " while gas flows beneath the fields of both nations. Farmers sold their cattle early and sent their"
                        + " grandparents to cousins in the hills.\n\n"
                        + paragraphs[5]
                        + "\n\nThe mayor of Villa Montes said on Monday that schools would stay open. Teachers painted windows blue"
                        + " against the glare of searchlights, and a baker gave bread to recruits who had slept beside the"
                        + " railway. Merchants complained that barges carrying soya, timber and cement lay idle below the"
                        + " bridge, while ferrymen doubled their fares and smugglers, as always, found another ford.");
    }

    @Test
    void aCopyIsReadOnce() throws IOException {
        List<JsonNode> lines = read();

        JsonNode copy = article(lines, "2.txt");
        assertEquals("exact", copy.at("/copies/0/kind").asText());
        assertEquals(folder.resolve("1.txt").toString(), copy.at("/copies/0/of").asText());
        assertEquals(0, acts(lines, "2.txt").size());
        assertFalse(acts(lines, "1.txt").isEmpty());
    }

    @Test
    void anActInACopiedPassageSaysWhereElseItStands() throws IOException {
        List<JsonNode> acts = acts(read(), "3.txt");

        List<JsonNode> shared = acts.stream().filter(act -> act.has("also_in")).toList();
        assertFalse(shared.isEmpty());
        assertTrue(shared.size() < acts.size());
        for (JsonNode act : shared) {
            assertEquals(
                    folder.resolve("1.txt").toString(), act.at("/also_in/0").asText());
        }
    }

    @Test
    void copiesAreReadWhenAskedFor() throws IOException {
        List<JsonNode> lines = read("--copies", "mark");

        assertEquals(acts(lines, "1.txt").size(), acts(lines, "2.txt").size());
        assertTrue(acts(lines, "2.txt").stream().allMatch(act -> act.has("also_in")));
        assertTrue(article(lines, "2.txt").has("copies"));
    }

    @Test
    void copiesAreNotLookedForWhenSaidSo() {
        Run run = Run.of("read", "--copies", "off", folder.toString());

        assertFalse(run.out().contains("\"copies\"") || run.out().contains("\"also_in\""));
    }

    @Test
    void copiesAreTheSameAtAnyNumberOfThreads() {
        assertEquals(
                Run.of("read", "--threads", "1", folder.toString()),
                Run.of("read", "--threads", "4", folder.toString()));
    }

    @Test
    void theTextSaysIt() {
        String text =
                Run.of("read", "--format", "text", folder.toString()).out().replaceAll("\\s+", " ");

        assertTrue(text.contains("the same words as " + folder.resolve("1.txt")), text);
        assertTrue(text.contains("shares passages with"), text);
    }

    private List<JsonNode> read(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("read"));
        arguments.addAll(List.of(options));
        arguments.add(folder.toString());
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.err());
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.outLines()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private JsonNode article(List<JsonNode> lines, String file) {
        return of(lines, file)
                .filter(line -> line.get("kind").asText().equals("article"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> acts(List<JsonNode> lines, String file) {
        return of(lines, file).filter(line -> line.has("trigger")).toList();
    }

    private java.util.stream.Stream<JsonNode> of(List<JsonNode> lines, String file) {
        String id = folder.resolve(file).toString();
        return lines.stream().filter(line -> line.get("article").asText().equals(id));
    }
}
