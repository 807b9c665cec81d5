package rapporteur.reading.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import rapporteur.reading.Unreadable;

/**
 * A feed in the one form of its family that ROME reads for certain, with no more than articles need: whatever calls
 * itself RSS, in any version and namespace, becomes RSS 2.0, and whatever calls itself a feed becomes Atom.
 */
final class FeedShape {

    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    static final Namespace ATOM_03 = Namespace.getNamespace("http://purl.org/atom/ns#");
    static final Namespace DUBLIN_CORE = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    static final Namespace CONTENT = Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");

    private static final Set<String> ATOM_FIELDS = Set.of(
            "title",
            "tagline",
            "subtitle",
            "link",
            "id",
            "author",
            "name",
            "email",
            "updated",
            "published",
            "issued",
            "modified",
            "created",
            "summary",
            "content",
            "entry");

    /** Lower-case names, as careless feeds write them in capitals, with the name in RSS 2.0. */
    private static final Map<String, String> RSS_FIELDS = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("link", "link"),
            Map.entry("description", "description"),
            Map.entry("abstract", "description"),
            Map.entry("summary", "description"),
            Map.entry("body", "description"),
            Map.entry("language", "language"),
            Map.entry("author", "author"),
            Map.entry("managingeditor", "managingEditor"),
            Map.entry("pubdate", "pubDate"),
            Map.entry("lastbuilddate", "lastBuildDate"),
            Map.entry("guid", "guid"),
            Map.entry("item", "item"));

    private static final Set<String> CONTENT_FIELDS = Set.of("encoded");
    private static final Set<String> XHTML = Set.of("body", "div");

    private FeedShape() {}

    /** @throws Unreadable if it is no feed at all */
    static Document of(Document given) throws Unreadable {
        Element root = feed(given.getRootElement());
        return switch (root.getName().toLowerCase(Locale.ROOT)) {
            case "feed" -> atom(root, root.getChildren());
            case "entry" -> atom(root, List.of(root));
            default -> rss(root);
        };
    }

    /** Looks for a feed below the root too, where a lenient parser may have put it. */
    private static Element feed(Element root) throws Unreadable {
        if (isFeed(root)) {
            return root;
        }
        for (Element element : root.getDescendants(org.jdom2.filter.Filters.element())) {
            if (isFeed(element)) {
                return element;
            }
        }
        throw new Unreadable("", "no feed: its root is <" + root.getQualifiedName() + ">", "leave it out");
    }

    private static boolean isFeed(Element element) {
        return Set.of("rss", "rdf", "feed", "entry", "channel")
                .contains(element.getName().toLowerCase(Locale.ROOT));
    }

    private static Document atom(Element root, List<Element> children) {
        boolean old =
                root.getNamespaceURI().equals(ATOM_03.getURI()) || "0.3".equals(root.getAttributeValue("version"));
        Namespace namespace = old ? ATOM_03 : ATOM;
        Element feed = new Element("feed", namespace);
        copyXmlAttributes(root, feed);
        if (old) {
            feed.setAttribute("version", "0.3");
        }
        children.forEach(child -> copyAtom(child, feed, namespace, root.getNamespaceURI()));
        return new Document(feed);
    }

    private static void copyAtom(Element child, Element parent, Namespace namespace, String core) {
        String lower = child.getName().toLowerCase(Locale.ROOT);
        String name = lower.equals("item") ? "entry" : lower;
        if (child.getNamespaceURI().equals(DUBLIN_CORE.getURI())) {
            parent.addContent(child.clone());
        } else if (ATOM_FIELDS.contains(name) && isCore(child, core)) {
            Element copy = new Element(name, namespace);
            child.getAttributes().forEach(attribute -> copy.setAttribute(attribute.clone()));
            if (name.equals("entry") || name.equals("author")) {
                child.getChildren().forEach(inner -> copyAtom(inner, copy, namespace, core));
            } else if ("base64".equals(child.getAttributeValue("mode"))) {
                copy.setAttribute("mode", "escaped").setText(decoded(child.getText()));
            } else {
                copy.setContent(child.cloneContent());
            }
            parent.addContent(copy);
        }
    }

    /** ROME fails on a text that is no whole Base64. */
    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64.strip()), StandardCharsets.UTF_8)
                    .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    private static Document rss(Element root) {
        String core = root.getName().equalsIgnoreCase("rdf") ? coreOfRdf(root) : root.getNamespaceURI();
        Element channel = new Element("channel");
        List<Element> items = new ArrayList<>();
        copyXmlAttributes(root, channel);
        fillChannel(root, channel, core, items);
        items.forEach(item -> channel.addContent(item(item, core)));
        Element rss = new Element("rss").setAttribute("version", "2.0").addContent(channel);
        return new Document(rss);
    }

    private static String coreOfRdf(Element root) {
        return root.getChildren().stream()
                .filter(child ->
                        child.getName().equals("channel") || child.getName().equals("item"))
                .findFirst()
                .map(Element::getNamespaceURI)
                .orElse("");
    }

    /** Items stand in the channel or beside it, in a list called items too. */
    private static void fillChannel(Element source, Element channel, String core, List<Element> items) {
        for (Element child : source.getChildren()) {
            String name = child.getName().toLowerCase(Locale.ROOT);
            if (name.equals("item") && isCore(child, core)) {
                items.add(child);
            } else if (name.equals("channel")
                    || name.equals("items") && child.getNamespace().getPrefix().isEmpty()) {
                copyXmlAttributes(child, channel);
                fillChannel(child, channel, core, items);
            } else {
                field(child, channel, core);
            }
        }
    }

    private static Element item(Element source, String core) {
        Element item = new Element("item");
        copyXmlAttributes(source, item);
        source.getChildren().forEach(child -> field(child, item, core));
        String address = attribute(source, "href", "about");
        if (address != null && item.getChild("link") == null) {
            item.addContent(new Element("link").setText(address));
        }
        return item;
    }

    private static void field(Element child, Element parent, String core) {
        String name = child.getName().toLowerCase(Locale.ROOT);
        String uri = child.getNamespaceURI();
        if (XHTML.contains(name) && uri.equals("http://www.w3.org/1999/xhtml")) {
            Element encoded = new Element("encoded", CONTENT);
            parent.addContent(encoded.setText(FeedEntries.markup(child)));
        } else if (uri.equals(DUBLIN_CORE.getURI()) || uri.startsWith("http://purl.org/dc/terms")) {
            copyText(child, parent, new Element(child.getName(), child.getNamespace()));
        } else if (uri.startsWith(CONTENT.getURI().substring(0, CONTENT.getURI().length() - 1))
                && CONTENT_FIELDS.contains(name)) {
            copyText(child, parent, new Element(name, CONTENT));
        } else if (RSS_FIELDS.containsKey(name) && isCore(child, core) && !name.equals("item")) {
            copyText(child, parent, new Element(RSS_FIELDS.get(name)));
        }
    }

    /** Markup that was not escaped is so now. */
    private static void copyText(Element child, Element parent, Element copy) {
        copyXmlAttributes(child, copy);
        if (child.getAttribute("isPermaLink") != null) {
            copy.setAttribute("isPermaLink", child.getAttributeValue("isPermaLink"));
        }
        parent.addContent(copy.setText(child.getChildren().isEmpty() ? child.getText() : FeedEntries.markup(child)));
    }

    private static boolean isCore(Element element, String core) {
        String uri = element.getNamespaceURI();
        return uri.isEmpty()
                || uri.equals(core)
                || uri.equals(ATOM.getURI())
                        && core.isEmpty()
                        && !element.getNamespacePrefix().equals("atom")
                || uri.contains("rss");
    }

    private static void copyXmlAttributes(Element source, Element target) {
        for (Attribute attribute : source.getAttributes()) {
            if (attribute.getNamespace().equals(Namespace.XML_NAMESPACE)) {
                target.setAttribute(attribute.clone());
            }
        }
    }

    private static String attribute(Element element, String... names) {
        for (Attribute attribute : element.getAttributes()) {
            for (String name : names) {
                if (attribute.getName().equalsIgnoreCase(name)) {
                    return attribute.getValue();
                }
            }
        }
        return null;
    }
}
