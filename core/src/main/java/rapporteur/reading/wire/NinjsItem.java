package rapporteur.reading.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapporteur.reading.ArticleBuilder;
import rapporteur.reading.Outcome;
import rapporteur.reading.markup.Fragment;

/** A valid item as an article: headline, then the fullest body, or of what has none the description. */
final class NinjsItem {

    private static final List<String> BODIES = List.of("body_text", "body_xhtml", "body_html", "body_nitf");
    private static final List<String> NO_TEXTS = List.of("picture", "graphic", "audio", "video", "event", "planning");

    private final String name;
    private final JsonNode item;
    private final NinjsVersion version;

    NinjsItem(String name, JsonNode item, NinjsVersion version) {
        this.name = name;
        this.item = item;
        this.version = version;
    }

    Outcome outcome() {
        String uri = item.path("uri").asText();
        String type = item.path("type").asText("text");
        if (NO_TEXTS.contains(type)) {
            return new Outcome.Skipped(name, uri, "an item of type " + type + ", not a text");
        }
        String headline = Fragment.text(headline()).replaceAll("\\s+", " ");
        String body = version.generation() == 1 ? bodyOfFirst() : longest(item.path("bodies"));
        ArticleBuilder article = new ArticleBuilder()
                .id(uri)
                .id(name)
                .title(headline)
                .language(field("language"))
                .outlet(field("copyrightholder", "copyrightHolder"))
                .author(byline())
                .url(uri.startsWith("http") ? uri : null);
        dates(article);
        item.path(version.generation() == 1 ? "infosource" : version.generation() == 2 ? "infosources" : "infoSources")
                .forEach(source -> article.agency(source.path("name").asText(null)));
        if (body.isBlank()) {
            return new Outcome.Skipped(name, uri, "an item without a body");
        }
        return new Outcome.Read(article.text(headline).text(body).build(), List.of());
    }

    private String headline() {
        if (version.generation() == 1) {
            String main = item.path("headline").asText("");
            return main.isEmpty()
                    ? item.path("headline_main").asText(field("title") == null ? "" : field("title"))
                    : main;
        }
        JsonNode headlines = item.path("headlines");
        for (JsonNode headline : headlines) {
            if (headline.path("role").asText("main").toLowerCase(Locale.ROOT).endsWith("main")) {
                return headline.path("value").asText("");
            }
        }
        String first = headlines.path(0).path("value").asText("");
        return first.isEmpty() && field("title") != null ? field("title") : first;
    }

    private String bodyOfFirst() {
        for (String body : BODIES) {
            if (item.hasNonNull(body) && !item.path(body).asText().isBlank()) {
                return text(item.path(body).asText(), body.equals("body_text") ? "text/plain" : "text/html");
            }
        }
        String longest = "";
        for (Map.Entry<String, JsonNode> property : item.properties()) {
            if (property.getKey().startsWith("body_")) {
                String body = text(property.getValue().asText(), "");
                longest = body.length() > longest.length() ? body : longest;
            }
        }
        return longest;
    }

    private String longest(JsonNode bodies) {
        String longest = "";
        for (JsonNode body : bodies) {
            String type =
                    body.path("contenttype").asText(body.path("contentType").asText(""));
            String text = text(body.path("value").asText(""), type);
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    private static String text(String value, String type) {
        boolean plain = type.equals("text/plain") || type.isEmpty() && value.indexOf('<') < 0;
        return plain ? value : Fragment.text(value);
    }

    private String byline() {
        String by = field("byline", "by");
        return by == null ? null : by.replaceFirst("^(?i:by)\\s+", "");
    }

    private void dates(ArticleBuilder article) {
        for (String date :
                List.of("versioncreated", "versionCreated", "firstcreated", "firstCreated", "contentcreated")) {
            article.published(item.path(date).asText(null), date);
        }
    }

    private String field(String... names) {
        for (String field : names) {
            if (item.hasNonNull(field)) {
                return item.path(field).asText();
            }
        }
        return null;
    }
}
