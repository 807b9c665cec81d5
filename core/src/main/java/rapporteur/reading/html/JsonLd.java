package rapporteur.reading.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page's JSON-LD says in the vocabulary of schema.org. Scripts that are no JSON are passed over. */
final class JsonLd {

    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "analysisnewsarticle",
            "askpublicnewsarticle",
            "backgroundnewsarticle",
            "opinionnewsarticle",
            "reportagenewsarticle",
            "reviewnewsarticle",
            "report",
            "blogposting",
            "liveblogposting",
            "socialmediaposting",
            "satiricalarticle",
            "advertisercontentarticle",
            "techarticle",
            "scholarlyarticle",
            "medicalscholarlyarticle",
            "discussionforumposting",
            "review",
            "videoobject",
            "webpage",
            "itempage");

    /** Of these a page has one about itself even where it has no article. */
    private static final Set<String> WEAK = Set.of("videoobject", "webpage", "itempage");

    private static final int DEEPEST = 60;
    private static final int MOST_NODES = 2000;

    private static final ObjectReader READER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES)
            .build()
            .reader();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();
    private int nodes;

    JsonLd(List<Element> scripts) {
        for (Element script : scripts) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                read(script.data());
            }
        }
    }

    private void read(String data) {
        String json = data.strip();
        json = json.replaceFirst("^(?:<!--|/\\*<!\\[CDATA\\[\\*/|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
                .replaceFirst("(?:-->|/\\*\\]\\]>\\*/|//\\]\\]>|\\]\\]>)\\s*;?$", "");
        try {
            collect(READER.readTree(json), 0);
        } catch (JsonProcessingException broken) {
            // Sites publish broken JSON-LD often; the page's other words have to do.
        }
    }

    private void collect(JsonNode node, int depth) {
        if (node == null || depth > DEEPEST || ++nodes > MOST_NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1));
        } else if (node.isObject()) {
            String type = type(node);
            if (ARTICLES.contains(type)) {
                (WEAK.contains(type) ? pages : articles).add(node);
            } else {
                others.add(node);
            }
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "item")) {
                collect(node.get(inner), depth + 1);
            }
        }
    }

    /** Articles and the like, those that tell most of themselves first, then what is said of the page. */
    List<JsonNode> articles() {
        List<JsonNode> all = new ArrayList<>(articles);
        all.addAll(pages);
        return all;
    }

    /** Objects that are no articles: organizations, persons, lists. */
    List<JsonNode> others() {
        return others;
    }

    /** The type in lower case without its address, of several the first; empty if it has none. */
    static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        String name = (type.isArray() ? type.path(0) : type).asText("");
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** The words of a field, of a list's first, of an object's {@code name} or {@code @value}; empty if there are none. */
    static String text(JsonNode node, String field) {
        return text(node.path(field));
    }

    static String text(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty() ? "" : text(value.get(0));
        }
        if (value.isObject()) {
            String name = value.path("name").isValueNode() ? value.path("name").asText("") : text(value.path("name"));
            return name.isEmpty() ? unescaped(value.path("@value").asText("")) : unescaped(name);
        }
        return value.isNull() ? "" : unescaped(value.asText(""));
    }

    /** The words of each value of a field that may be one or a list. */
    static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        JsonNode value = node.path(field);
        if (value.isArray()) {
            value.forEach(each -> texts.add(text(each)));
        } else {
            texts.add(text(value));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text.strip()
                : Parser.unescapeEntities(text, false).strip();
    }
}
