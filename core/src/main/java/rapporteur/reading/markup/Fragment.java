package rapporteur.reading.markup;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML that is an article's own text already, such as an entry of a feed, as paragraphs of plain text. */
public final class Fragment {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "head",
            "button",
            "select",
            "textarea");

    private static final Set<String> CELLS = Set.of("td", "th");

    private Fragment() {}

    /** The text of a fragment; what is no HTML at all comes back as it is, but for its entities. */
    public static String text(String html) {
        return html == null || html.isEmpty()
                ? ""
                : text(Jsoup.parseBodyFragment(html).body());
    }

    /** The text below an element: block elements stand apart by empty lines, {@code br} breaks the line. */
    public static String text(Element root) {
        StringBuilder text = new StringBuilder();
        root.traverse(new Writer(text));
        return text.toString().strip();
    }

    private static final class Writer implements NodeVisitor {

        private final StringBuilder text;
        private Node unseen;
        private int preformatted;

        Writer(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            if (unseen != null) {
                return;
            }
            if (node instanceof TextNode words) {
                write(words.getWholeText());
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (UNSEEN.contains(name)) {
                    unseen = node;
                } else if (name.equals("br")) {
                    lineBreak();
                } else if (CELLS.contains(name)) {
                    space();
                } else if (element.isBlock()) {
                    paragraph();
                }
                preformatted += name.equals("pre") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (unseen != null) {
                unseen = unseen == node ? null : unseen;
            } else if (node instanceof Element element) {
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                if (element.isBlock() && !CELLS.contains(element.normalName())) {
                    paragraph();
                }
            }
        }

        private void write(String words) {
            if (preformatted > 0) {
                text.append(words);
                return;
            }
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                    space();
                } else {
                    text.append(c);
                }
            }
        }

        private void space() {
            if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }

        private void lineBreak() {
            trim();
            text.append('\n');
        }

        private void paragraph() {
            trim();
            int length = text.length();
            int breaks = 0;
            while (breaks < length && breaks < 2 && text.charAt(length - 1 - breaks) == '\n') {
                breaks++;
            }
            text.append("\n".repeat(length == 0 ? 0 : 2 - breaks));
        }

        private void trim() {
            int length = text.length();
            while (length > 0 && (text.charAt(length - 1) == ' ' || text.charAt(length - 1) == '\t')) {
                length--;
            }
            text.setLength(length);
        }
    }
}
