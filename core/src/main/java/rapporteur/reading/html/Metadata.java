package rapporteur.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself beside its text: meta elements, links, JSON-LD. */
final class Metadata {

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final List<Element> scripts = new ArrayList<>();
    private final JsonLd jsonLd;
    private final Document page;
    private String canonical = "";

    Metadata(Document page) {
        this.page = page;
        page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "meta" -> addMeta(element);
                    case "script" -> scripts.add(element);
                    case "link" -> addLink(element);
                    default -> {
                        // The page's text is the outline's.
                    }
                }
            }
        });
        jsonLd = new JsonLd(scripts);
    }

    private void addMeta(Element meta) {
        String content = meta.attr("content").strip();
        for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
            String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isEmpty()) {
                metas.computeIfAbsent(name, each -> new ArrayList<>()).add(content);
            }
        }
    }

    private void addLink(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = link.attr("href").strip();
        }
    }

    /** In the order of the page. */
    List<Element> scripts() {
        return scripts;
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
        return canonical.isEmpty() ? meta("og:url") : canonical;
    }

    private String ofRoot(String attribute) {
        for (Element child : page.children()) {
            if (child.hasAttr(attribute)) {
                return child.attr(attribute);
            }
        }
        return "";
    }

    /** The language tag of the whole page as it stands there; empty if it has none. */
    String languageTag() {
        return ofRoot("lang").strip();
    }

    /** The language of the page, two or three letters in lower case; empty if it tells none. */
    String language() {
        for (String tag : List.of(
                ofRoot("lang"),
                ofRoot("xml:lang"),
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
