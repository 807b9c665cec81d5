package rapporteur.reading.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rapporteur.reading.ArticleBuilder;
import rapporteur.reading.Items;
import rapporteur.reading.Outcome;
import rapporteur.reading.Unreadable;
import rapporteur.reading.markup.Fragment;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {

    private static final int DEEPEST = 100;

    private final String name;
    private final JsonMapper mapper;

    JsonFeed(String name, int longest) {
        this.name = name;
        this.mapper = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(longest)
                        .build());
    }

    Items items(byte[] bytes) throws IOException, Unreadable {
        JsonNode feed;
        try {
            feed = mapper.readTree(bytes);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new Unreadable(place, "broken JSON: " + e.getOriginalMessage(), "have it made anew");
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            outcomes.add(outcome(feed, item, outcomes.size() + 1));
        }
        if (outcomes.isEmpty()) {
            outcomes.add(new Outcome.Skipped(name, "", "a feed without entries"));
        }
        return Items.of(outcomes.iterator());
    }

    private Outcome outcome(JsonNode feed, JsonNode item, int number) {
        String title = item.path("title").asText("");
        String html = item.path("content_html").asText("");
        ArticleBuilder article = new ArticleBuilder()
                .id(item.path("id").asText(null))
                .id(item.path("url").asText(null))
                .id(name + "#" + number)
                .url(item.path("url").asText(null))
                .title(title)
                .outlet(feed.path("title").asText(null))
                .published(item.path("date_published").asText(null), "items/date_published")
                .published(item.path("date_modified").asText(null), "items/date_modified")
                .language(item.path("language").asText(null))
                .language(feed.path("language").asText(null))
                .text(title)
                .text(html.isEmpty() ? item.path("content_text").asText("") : Fragment.text(html));
        for (JsonNode holder : List.of(item, feed)) {
            article.author(holder.path("author").path("name").asText(null));
            holder.path("authors")
                    .forEach(author -> article.author(author.path("name").asText(null)));
        }
        if (html.isEmpty() && !item.hasNonNull("content_text")) {
            article.text(item.path("summary").asText(""));
        }
        return article.hasText()
                ? new Outcome.Read(article.build(), List.of())
                : new Outcome.Skipped(name, "entry " + number, "an entry without a text");
    }
}
