package rapporteur.reading.markup;

import java.util.Set;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Text;

/** Marked-up text in XML, XHTML or NITF, as paragraphs that stand apart by empty lines. */
public final class Paragraphs {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "block",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hl1",
            "hl2",
            "ul",
            "ol",
            "dl",
            "li",
            "dt",
            "dd",
            "table",
            "tr",
            "bq",
            "blockquote",
            "pre",
            "media",
            "media-caption",
            "media-producer",
            "section",
            "article",
            "figure",
            "figcaption",
            "fn",
            "note",
            "tagline",
            "body",
            "body.content",
            "body.end");

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "media-metadata", "media-reference");

    private Paragraphs() {}

    /** The text of an element, white space within paragraphs made single. */
    public static String text(Element root) {
        StringBuilder text = new StringBuilder();
        write(root, text);
        return text.toString().strip();
    }

    private static void write(Element element, StringBuilder text) {
        if (UNSEEN.contains(element.getName())) {
            return;
        }
        boolean block = BLOCKS.contains(element.getName());
        if (block) {
            paragraph(text);
        } else if (element.getName().equals("br")) {
            trim(text);
            text.append('\n');
        } else if (element.getName().equals("td") || element.getName().equals("th")) {
            words(" ", text);
        }
        for (Content content : element.getContent()) {
            if (content instanceof Text characters) {
                words(characters.getText(), text);
            } else if (content instanceof Element inner) {
                write(inner, text);
            }
        }
        if (block) {
            paragraph(text);
        }
    }

    private static void words(String words, StringBuilder text) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            boolean spaced = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
            if (!space) {
                text.append(c);
            } else if (!spaced) {
                text.append(' ');
            }
        }
    }

    private static void paragraph(StringBuilder text) {
        trim(text);
        while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        text.append(text.length() == 0 ? "" : "\n\n");
    }

    private static void trim(StringBuilder text) {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
