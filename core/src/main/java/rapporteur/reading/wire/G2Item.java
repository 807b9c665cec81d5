package rapporteur.reading.wire;

import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import rapporteur.reading.ArticleBuilder;
import rapporteur.reading.Outcome;
import rapporteur.reading.markup.Fragment;
import rapporteur.reading.markup.Paragraphs;

/** A newsItem of NewsML-G2 as an article, from its inline XHTML, NITF or plain text. */
final class G2Item {

    private final String name;
    private final Element item;

    G2Item(String name, Element item) {
        this.name = name;
        this.item = item;
    }

    Outcome outcome() {
        String guid = item.getAttributeValue("guid");
        Element itemMeta = child(item, "itemMeta");
        Element contentMeta = child(item, "contentMeta");
        ArticleBuilder article = new ArticleBuilder()
                .id(guid)
                .title(text(contentMeta, "headline"))
                .title(text(itemMeta, "title"))
                .text(text(contentMeta, "headline"))
                .outlet(named(child(itemMeta, "provider")));
        article.published(text(itemMeta, "firstPublished"), "itemMeta/firstPublished")
                .published(text(itemMeta, "versionCreated"), "itemMeta/versionCreated")
                .published(text(contentMeta, "contentCreated"), "contentMeta/contentCreated");
        people(contentMeta, article);
        article.language(language(contentMeta));
        if (!content(article)) {
            return new Outcome.Skipped(name, guid, "a newsItem without an inline text");
        }
        return new Outcome.Read(article.build(), List.of());
    }

    private void people(Element contentMeta, ArticleBuilder article) {
        for (Element by : children(contentMeta, "by")) {
            article.author(oneLine(by.getValue()).replaceFirst("^(?i:by)\\s+", ""));
        }
        for (Element creator : children(contentMeta, "creator")) {
            article.author(named(creator));
        }
        for (Element source : children(contentMeta, "infoSource")) {
            article.agency(named(source));
        }
    }

    private String language(Element contentMeta) {
        Element language = child(contentMeta, "language");
        String tag = language == null ? null : language.getAttributeValue("tag");
        return tag == null ? item.getAttributeValue("lang", Namespace.XML_NAMESPACE) : tag;
    }

    /** Whether there is a text in it. */
    private boolean content(ArticleBuilder article) {
        List<Element> parts = new ArrayList<>(children(child(item, "contentSet"), "inlineXML"));
        for (Element part : parts) {
            for (Element root : part.getChildren()) {
                if (root.getName().equals("nitf")) {
                    return new NitfDocument(name, root).addTo(article);
                }
                if (root.getName().equals("html")
                        || root.getName().equals("body")
                        || root.getName().equals("div")) {
                    return add(article, Paragraphs.text(body(root)));
                }
            }
        }
        for (Element part : children(child(item, "contentSet"), "inlineData")) {
            String type = part.getAttributeValue("contenttype", "text/plain");
            if (part.getAttribute("encoding") == null && type.startsWith("text/")) {
                return add(article, type.equals("text/plain") ? part.getText() : Fragment.text(part.getText()));
            }
        }
        return false;
    }

    private static boolean add(ArticleBuilder article, String text) {
        article.text(text);
        return !text.isBlank();
    }

    private static Element body(Element root) {
        for (Element element : root.getDescendants(Filters.element())) {
            if (element.getName().equals("body")) {
                return element;
            }
        }
        return root;
    }

    private static Element child(Element parent, String name) {
        return parent == null ? null : parent.getChild(name, parent.getNamespace());
    }

    private static List<Element> children(Element parent, String name) {
        return parent == null ? List.of() : parent.getChildren(name, parent.getNamespace());
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? null : oneLine(child.getValue());
    }

    /** The name of a party, else the literal or code that stands for it. */
    private static String named(Element party) {
        Element name = child(party, "name");
        if (name != null || party == null) {
            return name == null ? null : oneLine(name.getValue());
        }
        return party.getAttributeValue("literal");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
