package rapporteur.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself beside its text: meta elements, links, JSON-LD. */
final class Metadata {

    private final Map<String, List<String>> metas = new HashMap<>();
    private final JsonLd jsonLd;
    private final Document page;

    Metadata(Document page) {
        this.page = page;
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.computeIfAbsent(name, each -> new ArrayList<>()).add(content);
                }
            }
        }
        jsonLd = new JsonLd(page);
    }

    Document page() {
        return page;
    }

    JsonLd jsonLd() {
        return jsonLd;
    }

    /** What the meta elements of this name, property or itemprop say, in the order of the page. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** What the first of these says that says something; empty if none does. */
    String meta(String... names) {
        for (String name : names) {
            for (String content : metas(name)) {
                return content;
            }
        }
        return "";
    }

    Map<String, List<String>> metas() {
        return metas;
    }

    /** The page's own address, as its canonical link or Open Graph has it; empty if neither tells. */
    String url() {
        for (Element link : page.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && !link.attr("href").isBlank()) {
                return link.attr("href").strip();
            }
        }
        return meta("og:url");
    }

    /** The language of the page, two or three letters in lower case; empty if it tells none. */
    String language() {
        for (String tag : List.of(
                page.getElementsByTag("html").attr("lang"),
                page.getElementsByTag("html").attr("xml:lang"),
                meta("og:locale"),
                meta("content-language", "language", "dc.language", "inlanguage"))) {
            String language = tag.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
            if (language.length() == 2 || language.length() == 3) {
                return language;
            }
        }
        return "";
    }

    /** The titles that the page gives itself, the most certain first. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (JsonNode article : jsonLd.articles()) {
            titles.add(JsonLd.text(article, "headline"));
        }
        titles.add(meta("og:title"));
        titles.add(meta("twitter:title"));
        titles.add(meta("headline", "title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title"));
        titles.add(page.title());
        titles.removeIf(String::isBlank);
        return titles;
    }

    /** The summaries that the page gives of itself. */
    List<String> descriptions() {
        List<String> descriptions = new ArrayList<>();
        for (JsonNode article : jsonLd.articles()) {
            descriptions.add(JsonLd.text(article, "description"));
            descriptions.add(JsonLd.text(article, "alternativeHeadline"));
        }
        descriptions.addAll(metas("og:description"));
        descriptions.addAll(metas("description"));
        descriptions.addAll(metas("twitter:description"));
        descriptions.removeIf(String::isBlank);
        return descriptions;
    }
}
