package rapporteur.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The page's text as passages in the order of the page, and the boxes in which they stand. */
final class Outline {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "template",
            "head",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "select",
            "button",
            "textarea",
            "input",
            "canvas",
            "audio",
            "video",
            "noscript",
            "noframes",
            "map",
            "datalist",
            "progress",
            "meter",
            "dialog",
            "title",
            "link",
            "meta");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source");

    private static final Set<String> BOLD = Set.of("b", "strong", "th");
    /** These labels part even what stands in the middle of a line. */
    private static final Set<Label> PARTING = Set.of(Label.HIDDEN, Label.CREDIT, Label.ADVERT, Label.CAPTION);

    /** Whole pages hang on these: their names tell of the site, not of a part. */
    private static final Set<String> NEVER_ASIDE = Set.of("html", "body", "main", "h1");

    private static final Labels LABELS = new Labels();

    private final List<Passage> passages = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Box root;

    private Box box;
    private final StringBuilder text = new StringBuilder();
    private List<Node> nodes = new ArrayList<>();
    private int linkChars;
    private int boldChars;
    private boolean spaceBefore;
    private int breaks;
    private int links;
    private int bolds;

    Outline(Document page) {
        Element top = page.body();
        root = new Box(0, top, null, Label.NONE, 0);
        boxes.add(root);
        box = root;
        children(top);
        flush();
        root.end = passages.size();
        markAsides();
    }

    List<Passage> passages() {
        return passages;
    }

    /** In the order in which they start; the first is the whole page. */
    List<Box> boxes() {
        return boxes;
    }

    Box root() {
        return root;
    }

    private void children(Node parent) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                add(words);
            } else if (child instanceof Element element) {
                visit(element);
            }
        }
    }

    private void visit(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak(element);
        } else if (tag.equals("hr")) {
            flush();
        } else if (!SKIPPED.contains(tag) && !isHidden(element)) {
            Label label = labelOf(element, tag);
            if (INLINE.contains(tag) && !PARTING.contains(label)) {
                inline(element, tag);
            } else {
                box(element, tag, label);
            }
        }
    }

    private void inline(Element element, String tag) {
        int link = tag.equals("a") ? 1 : 0;
        int bold = BOLD.contains(tag) ? 1 : 0;
        links += link;
        bolds += bold;
        children(element);
        links -= link;
        bolds -= bold;
    }

    private void box(Element element, String tag, Label label) {
        flush();
        Box outer = box;
        Box inner = new Box(boxes.size(), element, outer, label, passages.size());
        boxes.add(inner);
        box = inner;
        inline(element, tag);
        flush();
        inner.end = passages.size();
        outer.chars += inner.chars;
        outer.prose += inner.prose;
        outer.proseCount += inner.proseCount;
        box = outer;
    }

    private Label labelOf(Element element, String tag) {
        Label label = LABELS.of(element);
        if (NEVER_ASIDE.contains(tag)) {
            return label.isAside() ? Label.NONE : label;
        }
        return switch (tag) {
            case "nav", "menu" -> Label.NAVIGATION;
            case "footer" -> label == Label.NONE || label == Label.BYLINE ? Label.FOOTER : label;
            case "aside" -> label.isAside() ? label : Label.SIDEBAR;
            case "figcaption" -> label.isAside() || label == Label.CREDIT ? label : Label.CAPTION;
            default -> label;
        };
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private void add(TextNode node) {
        String words = node.getWholeText();
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Characters.isSpace(c)) {
                spaceBefore = true;
            } else if (!Characters.isInvisible(c)) {
                if (spaceBefore && text.length() > 0) {
                    text.append(' ');
                }
                spaceBefore = false;
                text.append(c);
            }
        }
        int added = text.length() - before;
        if (added > 0) {
            breaks = 0;
            linkChars += links > 0 ? added : 0;
            boldChars += bolds > 0 ? added : 0;
        }
        if (added > 0 || !nodes.isEmpty()) {
            nodes.add(node);
        }
    }

    private void lineBreak(Element element) {
        breaks++;
        if (breaks > 1) {
            flush();
        } else if (text.length() > 0) {
            spaceBefore = true;
            nodes.add(element);
        }
    }

    private void flush() {
        if (text.length() > 0) {
            Passage passage =
                    new Passage(passages.size(), box, text.toString(), nodes, linkChars, boldChars >= text.length());
            passages.add(passage);
            box.chars += text.length();
            if (passage.isProse()) {
                box.prose += passage.weight();
                box.proseCount++;
            }
            text.setLength(0);
            nodes = new ArrayList<>();
        }
        linkChars = 0;
        boldChars = 0;
        spaceBefore = false;
        breaks = 0;
        nodes.clear();
    }

    private void markAsides() {
        for (Box each : boxes) {
            boolean believed = each.label.isAside() && each.prose <= each.label.mostProse() * root.prose;
            each.aside = believed || (each.parent != null && each.parent.aside);
        }
    }
}
