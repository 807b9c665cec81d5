package rapporteur.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import rapporteur.model.Article;

/**
 * An article with the acts that a close reader found in it: {@code NAME.json}, with the text beside it in
 * {@code NAME.txt}. {@code docs/evaluation.md} describes the layout. Offsets count code points.
 *
 * @param acts the acts to be found
 * @param traps words that carry no act, though they look as if they did
 */
record GoldActs(Article article, List<GoldAct> acts, List<Range> traps) {

    private static final String JSON = ".json";

    static GoldActs read(Path file) throws IOException {
        String name = file.toString();
        if (!name.endsWith(JSON)) {
            throw new IOException(file + ": a gold file is NAME.json with the text in NAME.txt beside it");
        }
        Path textFile = Path.of(name.substring(0, name.length() - JSON.length()) + ".txt");
        String text = Corpora.text(Corpora.existing(textFile));
        try {
            JsonNode gold = new ObjectMapper().readTree(Corpora.text(file));
            Article article = Article.of(text).withId(textFile.toString());
            if (gold.hasNonNull("published")) {
                article = article.withPublished(
                        LocalDate.parse(gold.get("published").asText()));
            }
            List<GoldAct> acts = new ArrayList<>();
            for (JsonNode act : required(gold, "acts")) {
                acts.add(act(act));
            }
            return new GoldActs(article, List.copyOf(acts), ranges(gold.path("not_acts")));
        } catch (JsonProcessingException | DateTimeParseException | IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static GoldAct act(JsonNode act) {
        return new GoldAct(
                act.path("id").asText(),
                required(act, "kind").asText(),
                texts(required(act, "types")),
                ranges(required(act, "trigger")),
                ranges(act.path("content")),
                answers(act, "source"),
                answers(act, "recipient"),
                List.of(
                        act.path("status").asText("asserted"),
                        act.path("status_alt").asText("")),
                act.path("optional").asBoolean(false));
    }

    /** The first reader's answer and, where there is one, a second's, which is as good. */
    private static List<List<String>> answers(JsonNode act, String field) {
        List<List<String>> answers = new ArrayList<>();
        for (String name : List.of(field, field + "_alt")) {
            if (act.has(name)) {
                answers.add(texts(act.get(name)));
            }
        }
        return answers;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** One range or a list of them. */
    private static List<Range> ranges(JsonNode node) {
        List<Range> ranges = new ArrayList<>();
        Iterable<JsonNode> nodes = node.isObject() ? List.of(node) : node;
        for (JsonNode range : nodes) {
            ranges.add(new Range(
                    required(range, "start").asInt(), required(range, "end").asInt()));
        }
        return ranges;
    }

    private static JsonNode required(JsonNode node, String field) {
        if (!node.hasNonNull(field)) {
            throw new IllegalArgumentException("\"" + field + "\" is missing in " + node);
        }
        return node.get(field);
    }
}
