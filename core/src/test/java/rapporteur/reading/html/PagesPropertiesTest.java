package rapporteur.reading.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import rapporteur.model.Article;
import rapporteur.model.Document;
import rapporteur.model.OffsetMap;
import rapporteur.reading.TextReader;
import rapporteur.reading.Unreadable;

/** Whatever the tags: nothing is thrown but {@link Unreadable}, and every letter leads back to where it stands. */
class PagesPropertiesTest {

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div class=related>",
            "<div class='article-body'>",
            "</div>",
            "<b>",
            "</b>",
            "<a href=x>",
            "</a>",
            "<br>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<li>",
            "<ul>",
            "</ul>",
            "<h1>",
            "</h1>",
            "<h2>",
            "<figure>",
            "<figcaption>",
            "</figure>",
            "<script>if (a < b) {}</script>",
            "<!-- a note -->",
            "<style>p {}</style>",
            "<select>",
            "<svg><title>x</title></svg>",
            "<noscript>n</noscript>",
            "<blockquote>",
            "<article>",
            "<section>",
            "</html>",
            "<body>",
            "<time datetime='2031-05-14'>",
            "</time>",
            "<title>",
            "<textarea>",
            "<p hidden>",
            "<template>",
            "<math><mi>",
            "<",
            "</",
            "<p class='",
            "\"",
            "&amp;",
            "&eacute;",
            "&nbsp;",
            "&#x1F600;",
            "&notit;",
            "&NotEqualTilde;",
            "&bogus;",
            "&",
            "&#0;",
            "&#xD800;",
            "\r\n",
            "\n",
            "\t",
            "\0",
            "\u00AD",
            "\u200B",
            "\u00A0",
            "\uD83D\uDE00",
            " The governor ordered the gates open. ",
            "She told reporters on Tuesday that, if it rained, more gates would have to be opened by the night.",
            "14 May 2031",
            " word ",
            "x");

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void everyLetterLeadsBackIntoTheSourceAndTheContent(@ForAll("soup") String markup) {
        Article article;
        try {
            article = new Pages().article(markup, "page", "https://a.example/2031/05/14/x");
        } catch (Unreadable none) {
            return;
        }
        Document document = new TextReader().read(article);
        String content = content(Parser.htmlParser().parseInput(markup, "").body());
        OffsetMap offsets = article.origin().orElseThrow().offsets();
        OffsetMap positions = article.origin().orElseThrow().positions();
        assertTrue(document.blocks().size() > 0);
        String text = article.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                continue;
            }
            int start = i;
            int end = i + 1;
            while (start > 0
                    && offsets.start(start - 1) == offsets.start(i)
                    && offsets.end(start) == offsets.end(i + 1)) {
                start--;
            }
            while (end < text.length() && offsets.start(end) == offsets.start(i)) {
                end++;
            }
            String source = markup.substring(offsets.start(i), offsets.end(end));
            assertEquals(text.substring(start, end), Parser.unescapeEntities(source, false), markup);
            assertEquals(text.charAt(i), content.charAt(positions.start(i)), markup);
        }
    }

    @Property(tries = 500)
    void spansOfWordsReadTheSameInTheMarkup(@ForAll("soup") String soup) throws Unreadable {
        String markup =
                "<p>The governor <b>ord</b>ered&nbsp;the &ldquo;gates&rdquo; open,\n she told <i>reporters</i>.</p>"
                        + soup;
        Article article;
        try {
            article = new Pages().article(markup, "page", null);
        } catch (Unreadable none) {
            return;
        }
        int at = article.text().indexOf("ordered the \u201Cgates\u201D");
        if (at >= 0) {
            OffsetMap offsets = article.origin().orElseThrow().offsets();
            String source =
                    markup.substring(offsets.start(at), offsets.end(at + "ordered the \u201Cgates\u201D".length()));
            assertEquals(
                    "ordered the \u201Cgates\u201D", Jsoup.parse(source).text().replace('\u00A0', ' '));
        }
    }

    private static String content(Element body) {
        StringBuilder content = new StringBuilder();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                content.append(words.getWholeText());
            } else if (node instanceof DataNode data) {
                content.append(data.getWholeData());
            }
        });
        return content.toString();
    }
}
