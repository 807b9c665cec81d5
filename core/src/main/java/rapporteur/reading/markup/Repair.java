package rapporteur.reading.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A well-formed document out of one that is not, by jsoup's XML parser; undeclared prefixes get their usual namespace. */
final class Repair {

    private static final int DEEPEST = 200;

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("xml", Namespace.XML_NAMESPACE.getURI()),
            Map.entry("atom", "http://www.w3.org/2005/Atom"),
            Map.entry("content", "http://purl.org/rss/1.0/modules/content/"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("media", "http://search.yahoo.com/mrss/"),
            Map.entry("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("sy", "http://purl.org/rss/1.0/modules/syndication/"),
            Map.entry("xhtml", "http://www.w3.org/1999/xhtml"));

    private Repair() {}

    /** Empty if there is no element. */
    static Optional<Document> document(String xml) {
        org.jsoup.nodes.Document parsed = Jsoup.parse(xml, "", Parser.xmlParser());
        return parsed.children().stream()
                .max((a, b) -> Integer.compare(a.childNodeSize(), b.childNodeSize()))
                .map(root -> new Document(element(root, Map.of(), 0)));
    }

    private static Element element(org.jsoup.nodes.Element source, Map<String, String> outer, int depth) {
        Map<String, String> scope = scope(source, outer);
        Element element = new Element(local(source.tagName()), namespace(prefix(source.tagName()), scope));
        for (Attribute attribute : source.attributes()) {
            attribute(element, attribute, scope);
        }
        for (Node child : source.childNodes()) {
            if (child instanceof TextNode text) {
                element.addContent(characters(text.getWholeText()));
            } else if (child instanceof org.jsoup.nodes.Element inner && depth < DEEPEST) {
                element.addContent(element(inner, scope, depth + 1));
            } else if (child instanceof org.jsoup.nodes.Element inner) {
                element.addContent(characters(inner.text()));
            }
        }
        return element;
    }

    private static Map<String, String> scope(org.jsoup.nodes.Element source, Map<String, String> outer) {
        Map<String, String> scope = new HashMap<>(outer);
        for (Attribute attribute : source.attributes()) {
            String name = attribute.getKey();
            if (name.equals("xmlns")) {
                scope.put("", attribute.getValue());
            } else if (name.startsWith("xmlns:")) {
                scope.put(name.substring("xmlns:".length()), attribute.getValue());
            }
        }
        return scope;
    }

    private static void attribute(Element element, Attribute attribute, Map<String, String> scope) {
        String name = attribute.getKey();
        if (name.equals("xmlns") || name.startsWith("xmlns:")) {
            return;
        }
        Namespace namespace = prefix(name).isEmpty() ? Namespace.NO_NAMESPACE : namespace(prefix(name), scope);
        boolean taken = Verifier.checkNamespaceCollision(namespace, element) != null;
        if (!taken && element.getAttribute(local(name), namespace) == null) {
            element.setAttribute(local(name), characters(attribute.getValue()), namespace);
        }
    }

    private static Namespace namespace(String prefix, Map<String, String> scope) {
        String uri = scope.get(prefix);
        if (uri == null || uri.isBlank() || Verifier.checkNamespaceURI(uri) != null) {
            uri = prefix.isEmpty() ? "" : USUAL.getOrDefault(prefix, "urn:undeclared:" + prefix);
        }
        if (prefix.equals("xml")) {
            return Namespace.XML_NAMESPACE;
        }
        return Verifier.checkNamespacePrefix(prefix) == null && !(uri.isEmpty() && !prefix.isEmpty())
                ? Namespace.getNamespace(prefix, uri)
                : Namespace.NO_NAMESPACE;
    }

    private static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    private static String local(String name) {
        String local = name.substring(name.indexOf(':') + 1).replaceAll("[^\\w.-]", "_");
        return Verifier.checkElementName(local) == null ? local : "_" + local.replaceAll("[^A-Za-z0-9]", "");
    }

    private static String characters(String text) {
        return Verifier.checkCharacterData(text) == null
                ? text
                : text.replaceAll("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD]", "");
    }
}
