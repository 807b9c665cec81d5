package rapporteur.language;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rapporteur.model.Attribution;

/** Finds the attributions whose cue stands among a window's own words. */
final class AttributionDecoder {

    /** How likely a word must be the anchor of a cue. */
    static final float THRESHOLD = 0.55f;

    /** Words on each side of a cue that can have a role toward it, as in training; of its own paragraph only. */
    static final int REACH = 72;

    private final RoleTags tags;
    private final Graphs graphs;
    private final Window window;
    private final Encoded encoded;
    private final BitSet paragraphs;

    /** @param paragraphs words of the window that a paragraph starts with */
    AttributionDecoder(RoleTags tags, Graphs graphs, Window window, Encoded encoded, BitSet paragraphs) {
        this.tags = tags;
        this.graphs = graphs;
        this.window = window;
        this.encoded = encoded;
        this.paragraphs = paragraphs;
    }

    /** In the order of their cues; tokens are indices in the text. */
    List<Attribution> decode() {
        int[] anchors = IntStream.range(window.first() - window.context(), window.size())
                .filter(word -> encoded.cue[word] >= THRESHOLD)
                .toArray();
        if (anchors.length == 0) {
            return List.of();
        }
        int longest = IntStream.of(anchors)
                .map(anchor -> last(anchor) - first(anchor))
                .max()
                .orElseThrow();
        float[] logits = logits(anchors, longest);
        int row = logits.length / anchors.length;
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < anchors.length; i++) {
            found.add(attribution(anchors[i], Arrays.copyOfRange(logits, i * row, (i + 1) * row)));
        }
        return withoutDoubles(found);
    }

    /** All cues of a window at once, each with the words around it. */
    private float[] logits(int[] anchors, int longest) {
        int width = encoded.role.length / encoded.words();
        FloatBuffer words = FloatBuffer.allocate(anchors.length * longest * width);
        FloatBuffer cues = FloatBuffer.allocate(anchors.length * width);
        long[] distance = new long[anchors.length * longest];
        long[] mask = new long[anchors.length * longest];
        for (int i = 0; i < anchors.length; i++) {
            int first = first(anchors[i]);
            int size = last(anchors[i]) - first;
            words.position(i * longest * width).put(encoded.role, first * width, size * width);
            cues.put(encoded.role, anchors[i] * width, width);
            for (int word = 0; word < size; word++) {
                distance[i * longest + word] = Distance.bucket(first + word - anchors[i]);
                mask[i * longest + word] = 1;
            }
        }
        return graphs.roles(words.rewind(), cues.rewind(), distance, mask, anchors.length);
    }

    private int first(int anchor) {
        return Math.max(Math.max(0, paragraphs.previousSetBit(anchor)), anchor - REACH);
    }

    private int last(int anchor) {
        int next = paragraphs.nextSetBit(anchor + 1);
        return Math.min(next < 0 ? window.size() : next, anchor + REACH + 1);
    }

    private Attribution attribution(int anchor, float[] logits) {
        int first = first(anchor);
        int[] roles = tags.decode(logits, last(anchor) - first, anchor - first);
        List<Integer> cueTokens = new ArrayList<>();
        List<Integer> sourceTokens = new ArrayList<>();
        List<Integer> contentTokens = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            int token = window.context() + first + i;
            switch (tags.kind(roles[i])) {
                case "CUE" -> cueTokens.add(token);
                case "SOURCE" -> sourceTokens.add(token);
                case "CONTENT" -> contentTokens.add(token);
                default -> {}
            }
        }
        double score = Math.min(1, encoded.cue[anchor]);
        return new Attribution(window.context() + anchor, cueTokens, sourceTokens, contentTokens, score);
    }

    /** Two words of one cue can both pass for its anchor; the likelier stays, of equals the first. */
    static List<Attribution> withoutDoubles(List<Attribution> found) {
        List<Attribution> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingDouble(Attribution::score).reversed())
                .filter(next -> kept.stream().noneMatch(other -> sameCue(next, other)))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Attribution::cue));
        return kept;
    }

    private static boolean sameCue(Attribution one, Attribution other) {
        return one.cueTokens().contains(other.cue()) && other.cueTokens().contains(one.cue());
    }
}
