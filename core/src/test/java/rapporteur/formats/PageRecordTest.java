package rapporteur.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import rapporteur.model.Act;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;
import rapporteur.model.EventType;
import rapporteur.model.Record;
import rapporteur.model.Span;
import rapporteur.reading.TextReader;
import rapporteur.reading.Unreadable;
import rapporteur.reading.html.Pages;

/** What an article from a page is written as: offsets lead into the page, selectors find the words on it. */
class PageRecordTest {

    private static final String MARKUP = "<html><body><h1>Dam news</h1><script>let x = 1;</script>\n"
            + "<p>The governor <b>ord</b>ered the gates &amp; doors\n  to be opened on Tuesday.</p>"
            + "<p>More rain is on its way, said the weather service of the province.</p></body></html>";

    private static Record record() throws Unreadable {
        Article article = new Pages().article(MARKUP, "dam.html", null);
        Document document = new TextReader().read(article);
        int at = article.text().indexOf("ordered");
        int content = article.text().indexOf("the gates");
        Act act = Act.builder(Act.Kind.STATEMENT, EventType.REQUEST)
                .article("dam.html")
                .id("e")
                .trigger(List.of(document.span(at, at + 7)))
                .content(List.of(document.span(content, content + "the gates & doors to be opened".length())))
                .at(Block.Kind.BODY, 0)
                .confidence(0.5)
                .build();
        return new Record(document, List.of(act));
    }

    @Test
    void offsetsLeadIntoTheSourceAndSelectorsFindTheWords() throws IOException, Unreadable {
        String[] lines = Written.as(Format.JSONL, record()).split("\n");
        JsonNode article = new ObjectMapper().readTree(lines[0]);
        assertEquals("text/html", article.get("media_type").asText());
        assertEquals(Article.of(MARKUP).contentHash(), article.get("sha256").asText());
        for (JsonNode block : article.get("blocks")) {
            assertTrue(MARKUP.charAt(block.get("start").asInt() - 1) == '>', block::toString);
        }
        JsonNode act = new ObjectMapper().readTree(lines[1]);
        for (String field : List.of("trigger", "content")) {
            JsonNode span = act.get(field).get(0);
            String source =
                    MARKUP.substring(span.get("start").asInt(), span.get("end").asInt());
            assertEquals(span.get("text").asText(), Jsoup.parse(source).text());
        }
        JsonNode quote = act.get("selector").get(0);
        assertEquals(
                "ordered the gates & doors to be opened", quote.get("exact").asText());
        assertTrue(quote.get("prefix").asText().endsWith("The governor "));
        assertTrue(quote.get("suffix").asText().startsWith(" on Tuesday."));
        JsonNode position = act.get("selector").get(1);
        String content = "Dam newslet x = 1;\nThe governor ordered the gates & doors\n  to be opened on Tuesday.";
        assertEquals(
                "ordered the gates & doors\n  to be opened",
                content.substring(
                        position.get("start").asInt(), position.get("end").asInt()));
    }

    @Test
    void theSchemaAcceptsIt() throws Unreadable {
        RecordSchema.assertValid(Written.as(Format.JSON, record()));
        Written.as(Format.JSONL, record()).lines().forEach(RecordSchema::assertValid);
    }

    @Test
    void thePageForReadersCountsInTheTextThatItShows() throws Unreadable {
        Span trigger = record().acts().get(0).trigger().get(0);
        String page = Written.as(Format.HTML, record());
        assertTrue(
                page.contains("\"start\":" + trigger.start() + ",\"end\":" + trigger.end() + ",\"text\":\"ordered\""));
    }
}
