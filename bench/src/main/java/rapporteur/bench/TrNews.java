package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import rapporteur.model.Article;

/**
 * The corpus TR-News: articles with toponyms and their places in GeoNames. Some of its offsets drift by a few characters;
 * a phrase that does not stand where they say is looked for nearby.
 */
final class TrNews {

    private static final int DRIFT = 20;

    /** A toponym; without an id where the annotators found no place for it. Offsets in UTF-16 code units. */
    record Marked(int start, int end, OptionalLong geonames, OptionalDouble latitude, OptionalDouble longitude) {}

    /** @param loaded when the article was loaded, as the corpus has it; empty if it does not say */
    record Annotated(Article article, String loaded, List<Marked> toponyms) {}

    private TrNews() {}

    static List<Annotated> read(Path file) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        List<Annotated> articles = new ArrayList<>();
        try (var stream = Files.newInputStream(file)) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // what is wrong is thrown; the JDK's own handler would print it too
            builder.setErrorHandler(null);
            NodeList all = builder.parse(stream).getElementsByTagName("article");
            for (int i = 0; i < all.getLength(); i++) {
                articles.add(article((Element) all.item(i)));
            }
        } catch (SAXException | ParserConfigurationException | NumberFormatException malformed) {
            throw new IOException(file + " is not as TR-News is: " + malformed.getMessage(), malformed);
        }
        return articles;
    }

    private static Annotated article(Element element) throws SAXException {
        String text = child(element, "text").getTextContent();
        Article article = Article.of(text).withId(element.getAttribute("docid"));
        String url = child(element, "url").getTextContent().strip();
        List<Marked> toponyms = new ArrayList<>();
        NodeList all = element.getElementsByTagName("toponym");
        for (int i = 0; i < all.getLength(); i++) {
            toponyms.add(toponym((Element) all.item(i), text));
        }
        Node loaded = element.getElementsByTagName("dltime").item(0);
        return new Annotated(
                url.isEmpty() ? article : article.withUrl(url),
                loaded == null ? "" : loaded.getTextContent(),
                toponyms);
    }

    private static Marked toponym(Element element, String text) throws SAXException {
        String phrase = child(element, "phrase").getTextContent();
        int start = nearest(
                text,
                phrase,
                Integer.parseInt(child(element, "start").getTextContent().strip()));
        Node tag = element.getElementsByTagName("gaztag").item(0);
        String id = tag == null ? "" : ((Element) tag).getAttribute("geonameid");
        if (id.isEmpty()) {
            return new Marked(
                    start,
                    start + phrase.length(),
                    OptionalLong.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty());
        }
        return new Marked(
                start,
                start + phrase.length(),
                OptionalLong.of(Long.parseLong(id)),
                OptionalDouble.of(Double.parseDouble(child((Element) tag, "lat").getTextContent())),
                OptionalDouble.of(Double.parseDouble(child((Element) tag, "lon").getTextContent())));
    }

    private static int nearest(String text, String phrase, int offset) {
        for (int drift = 0; drift <= DRIFT; drift++) {
            if (text.startsWith(phrase, offset - drift)) {
                return offset - drift;
            }
            if (text.startsWith(phrase, offset + drift)) {
                return offset + drift;
            }
        }
        return offset;
    }

    private static Node child(Element element, String name) throws SAXException {
        Node child = element.getElementsByTagName(name).item(0);
        if (child == null) {
            throw new SAXException("<" + element.getTagName() + "> without <" + name + ">");
        }
        return child;
    }
}
