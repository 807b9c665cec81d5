package rapporteur.reading.wire;

import java.util.List;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import rapporteur.reading.ArticleBuilder;
import rapporteur.reading.Outcome;
import rapporteur.reading.markup.Paragraphs;

/** A document of the IPTC's NITF as an article: headlines, abstract, dateline and content. */
final class NitfDocument {

    private final String name;
    private final Element nitf;

    NitfDocument(String name, Element nitf) {
        this.name = name;
        this.nitf = nitf;
    }

    Outcome outcome() {
        Element id = first("doc-id");
        Element issued = first("date.issue");
        ArticleBuilder article = new ArticleBuilder()
                .id(id == null ? null : id.getAttributeValue("id-string"))
                .id(name)
                .published(issued == null ? null : issued.getAttributeValue("norm"), "docdata/date.issue");
        return addTo(article)
                ? new Outcome.Read(article.build(), List.of())
                : new Outcome.Skipped(name, "", "a NITF document without a text");
    }

    /** Adds what the document says; whether its content has a text. */
    boolean addTo(ArticleBuilder article) {
        article.title(value("hl1")).title(value("title")).text(value("hl1")).text(value("hl2"));
        String byline = value("byline");
        article.author(byline == null ? null : byline.replaceFirst("^(?i:by)\\s+", ""));
        article.agency(value("distributor"));
        article.text(value("abstract"));
        Element content = first("body.content");
        String text = content == null ? "" : Paragraphs.text(content);
        String dateline = value("dateline");
        article.text(dateline != null && !text.startsWith(dateline) ? dateline + " – " + text : text);
        return !text.isBlank();
    }

    private String value(String element) {
        Element first = first(element);
        String text =
                first == null ? "" : first.getValue().replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? null : text;
    }

    private Element first(String element) {
        for (Element candidate : nitf.getDescendants(Filters.element())) {
            if (candidate.getName().equals(element)) {
                return candidate;
            }
        }
        return null;
    }
}
