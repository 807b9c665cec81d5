package rapporteur.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import rapporteur.model.Article;

/**
 * An article as a JSON object: {@code text}, and as far as known {@code id}, {@code title}, {@code url},
 * {@code outlet}, and {@code published}, an ISO date or date-time. All are strings; null or blank is unknown. Other
 * fields are ignored.
 */
final class ArticleJson {

    /** Why a line holds no article; columns from 1, in UTF-16 code units. */
    static final class Broken extends Exception {

        private final int column;
        private final String remedy;

        Broken(int column, String problem, String remedy) {
            super(problem);
            this.column = column;
            this.remedy = remedy;
        }

        int column() {
            return column;
        }

        String remedy() {
            return remedy;
        }
    }

    private static final Set<String> FIELDS = Set.of("id", "text", "published", "title", "url", "outlet");
    private static final int DEEPEST_NESTING = 100;
    private static final String EXAMPLE = "write one object a line, such as {\"text\": \"…\"}";

    private final JsonFactory factory;

    ArticleJson(int longestString) {
        factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST_NESTING)
                        .maxStringLength(longestString)
                        .build())
                .build();
    }

    private record Value(String text, int column) {}

    Article parse(String json, String idIfNone) throws Broken {
        return article(values(json), idIfNone);
    }

    private Map<String, Value> values(String json) throws Broken {
        Map<String, Value> values = new HashMap<>();
        try (JsonParser parser = factory.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Broken(column(parser), "not a JSON object", EXAMPLE);
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                JsonToken token = parser.nextToken();
                if (!FIELDS.contains(field)) {
                    parser.skipChildren();
                } else if (token == JsonToken.VALUE_STRING) {
                    values.put(field, string(field, parser));
                } else if (token != JsonToken.VALUE_NULL) {
                    throw new Broken(column(parser), "field \"" + field + "\" is not a string", "put it in quotes");
                }
            }
            if (parser.nextToken() != null) {
                throw new Broken(column(parser), "more after the object", EXAMPLE);
            }
        } catch (JsonProcessingException e) {
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            throw new Broken(column, "broken JSON: " + firstLine(e.getOriginalMessage()), EXAMPLE);
        } catch (IOException e) {
            throw new IllegalStateException("a string that cannot be read", e);
        }
        return values;
    }

    private static Value string(String field, JsonParser parser) throws IOException, Broken {
        int column = column(parser);
        String text = parser.getText();
        int half = halfPair(text);
        if (half >= 0) {
            throw new Broken(
                    column,
                    "field \"" + field + "\" has half a surrogate pair at character " + half,
                    "replace it with U+FFFD");
        }
        return new Value(text, column);
    }

    /** Where a surrogate stands without its other half, which no encoding can write; -1 if nowhere. */
    private static int halfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static Article article(Map<String, Value> values, String idIfNone) throws Broken {
        values.entrySet().removeIf(field -> Space.isBlank(field.getValue().text()));
        if (!values.containsKey("text")) {
            throw new Broken(1, "field \"text\" is missing or blank", EXAMPLE);
        }
        Article article = Article.of(values.get("text").text());
        article = article.withId(values.containsKey("id") ? values.get("id").text() : idIfNone);
        if (values.containsKey("published")) {
            article = article.withPublished(date(values.get("published")));
        }
        if (values.containsKey("title")) {
            article = article.withTitle(values.get("title").text());
        }
        if (values.containsKey("url")) {
            article = article.withUrl(values.get("url").text());
        }
        if (values.containsKey("outlet")) {
            article = article.withOutlet(values.get("outlet").text());
        }
        return article;
    }

    private static LocalDate date(Value published) throws Broken {
        return PublicationDate.parse(published.text())
                .orElseThrow(() -> new Broken(
                        published.column(),
                        "field \"published\" is not an ISO date or date-time: \"" + shortened(published.text()) + "\"",
                        "write it like 2022-02-01 or 2022-02-01T09:30:00Z"));
    }

    private static int column(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getColumnNr());
    }

    private static String shortened(String value) {
        String start = value.codePointCount(0, value.length()) <= 40
                ? value
                : value.substring(0, value.offsetByCodePoints(0, 40)) + "…";
        return firstLine(start);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
