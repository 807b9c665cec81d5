package rapporteur.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import rapporteur.model.Block;
import rapporteur.model.OffsetMap;

/**
 * Writes the parts of an article down as one text, an empty line between two, and remembers for each character where it
 * stands in the source and in the text content of the page's body.
 */
final class PageText {

    private static final String BETWEEN = "\n\n";

    private final String source;
    private final Map<Node, Integer> positions;
    private final StringBuilder text = new StringBuilder();
    private final OffsetMap.Builder inSource = new OffsetMap.Builder();
    private final OffsetMap.Builder inContent = new OffsetMap.Builder();
    private final List<Block> blocks = new ArrayList<>();

    /** Where the last character that was written ends, in the source and in the content. */
    private int sourceEnd;

    private int contentEnd;
    /** What stands between it and the next one that is not space: nothing, a space, or an empty line. */
    private String pending = "";

    PageText(String source, Document page, List<Part> parts) {
        this.source = source;
        positions = positions(page.body());
        for (Part part : parts) {
            pending = text.isEmpty() ? "" : BETWEEN;
            int start = text.length() + pending.length();
            part.passage().nodes().forEach(this::add);
            blocks.add(new Block(part.kind(), start, text.length()));
        }
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    OffsetMap offsets() {
        return inSource.build();
    }

    OffsetMap contentPositions() {
        return inContent.build();
    }

    private void add(Node node) {
        if (!(node instanceof TextNode words)) {
            space();
            return;
        }
        String whole = words.getWholeText();
        Range range = words.sourceRange();
        int from = range.isTracked() ? range.startPos() : sourceEnd;
        int to = range.isTracked() ? range.endPos() : sourceEnd;
        Alignment alignment = Alignment.of(source, from, to, whole);
        int position = positions.getOrDefault(node, contentEnd);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (Characters.isSpace(c)) {
                space();
            } else if (!Characters.isInvisible(c)) {
                between(alignment.start(i), position + i);
                i = write(whole, i, alignment, position);
            }
        }
    }

    /** Writes what one piece of markup stands for, which may be several code units; the index of the last of them. */
    private int write(String whole, int first, Alignment alignment, int position) {
        int last = first;
        boolean reference = alignment.end(first) - alignment.start(first) > 1;
        while (reference
                && last + 1 < whole.length()
                && alignment.start(last + 1) == alignment.start(first)
                && !Characters.isSpace(whole.charAt(last + 1))
                && !Characters.isInvisible(whole.charAt(last + 1))) {
            last++;
        }
        int units = last + 1 - first;
        text.append(whole, first, last + 1);
        sourceEnd = alignment.end(last);
        contentEnd = position + last + 1;
        inSource.add(units, alignment.start(first), sourceEnd);
        inContent.add(units, position + first, contentEnd);
        return last;
    }

    private void space() {
        if (pending.isEmpty() && !text.isEmpty()) {
            pending = " ";
        }
    }

    private void between(int start, int position) {
        if (!pending.isEmpty()) {
            text.append(pending);
            inSource.add(pending.length(), sourceEnd, Math.max(sourceEnd, start));
            inContent.add(pending.length(), contentEnd, Math.max(contentEnd, position));
            pending = "";
        }
    }

    /** Where each text begins in the text content of this element. */
    private static Map<Node, Integer> positions(Node top) {
        Map<Node, Integer> positions = new HashMap<>();
        int[] length = new int[1];
        top.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                positions.put(node, length[0]);
                length[0] += words.getWholeText().length();
            } else if (node instanceof DataNode data) {
                length[0] += data.getWholeData().length();
            }
        });
        return positions;
    }
}
