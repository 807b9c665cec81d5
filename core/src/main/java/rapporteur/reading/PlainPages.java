package rapporteur.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rapporteur.reading.markup.Fragment;

/** Takes a page's one article element or else its whole body for the article, and its title for the headline. */
final class PlainPages implements PageReader {

    @Override
    public Outcome.Read read(Page page) throws Unreadable {
        Document document = parsed(page);
        document.select("nav, header, footer, aside, form").remove();
        Element main = document.select("article").size() == 1 ? document.selectFirst("article") : document.body();
        ArticleBuilder article = new ArticleBuilder()
                .id(page.id())
                .url(page.url())
                .title(document.title())
                .language(document.select("html").attr("lang"))
                .outlet(document.select("meta[property=og:site_name]").attr("content"))
                .author(document.select("meta[name=author]").attr("content"))
                .published(
                        document.select("meta[property=article:published_time]").attr("content"),
                        "article:published_time")
                .text(Fragment.text(main));
        if (!article.hasText()) {
            throw new Unreadable("", "a page without text", "leave it out");
        }
        return new Outcome.Read(article.build(), List.of());
    }

    private static Document parsed(Page page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page.bytes()), charset(page.contentType()), "");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory that cannot be read", e);
        }
    }

    private static String charset(String contentType) {
        return contentType == null
                ? null
                : ContentTypes.charset(contentType)
                        .map(java.nio.charset.Charset::name)
                        .orElse(null);
    }
}
