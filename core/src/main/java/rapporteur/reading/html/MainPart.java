package rapporteur.reading.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the box that holds the article's running text: where a name says so and enough text is in it, that one; else
 * the smallest box that still holds nearly all running text outside what stands aside.
 */
final class MainPart {

    /** What a box must hold of the text around it to be the better choice. */
    private static final double NEARLY_ALL = 0.85;

    /** What a box that is named for the article's body must hold of all running text. */
    private static final double ENOUGH_IF_NAMED = 0.4;

    /** The worth of a paragraph that has no other beside it: those of a story stand together, those of teasers each apart. */
    private static final double ALONE = 0.5;

    private final Outline outline;
    private final double[] prose;
    private final List<List<Box>> inner = new ArrayList<>();

    private MainPart(Outline outline) {
        this.outline = outline;
        this.prose = new double[outline.boxes().size()];
    }

    static Box of(Outline outline) {
        return new MainPart(outline).find();
    }

    private Box find() {
        weigh();
        Box at = named(outline.root());
        for (Box next = at; next != null; next = nearlyAll(at)) {
            at = next;
        }
        return at;
    }

    private void weigh() {
        int[] neighbours = new int[prose.length];
        for (Passage passage : outline.passages()) {
            if (!passage.box().aside && passage.isProse()) {
                neighbours[holder(passage).number]++;
            }
        }
        for (Passage passage : outline.passages()) {
            if (!passage.box().aside && passage.isProse()) {
                double weight = passage.weight() * (neighbours[holder(passage).number] > 1 ? 1 : ALONE);
                for (Box at = passage.box(); at != null; at = at.parent) {
                    prose[at.number] += weight;
                }
            }
        }
        outline.boxes().forEach(box -> inner.add(new ArrayList<>()));
        for (Box box : outline.boxes()) {
            if (box.parent != null && prose[box.number] > 0) {
                inner.get(box.parent.number).add(box);
            }
        }
    }

    /** The smallest box around all that is named for the body, if that is enough of the text; or the one given. */
    private Box named(Box around) {
        Box all = null;
        double sum = 0;
        Box last = null;
        for (Box box : outline.boxes()) {
            boolean body = box.label == Label.BODY && !box.aside && !isText(box) && prose[box.number] > 0;
            if (body && (last == null || !last.contains(box))) {
                last = box;
                sum += prose[box.number];
                all = all == null ? box : all.around(box);
            }
        }
        boolean tight = all != null && sum >= NEARLY_ALL * prose[all.number];
        if (tight && sum >= ENOUGH_IF_NAMED * prose[around.number]) {
            return all;
        }
        return largestNamed(around);
    }

    private Box largestNamed(Box around) {
        Box best = around;
        double most = ENOUGH_IF_NAMED * prose[around.number];
        for (Box box : outline.boxes()) {
            if (box.label == Label.BODY && !box.aside && !isText(box) && prose[box.number] > most) {
                best = box;
                most = prose[box.number];
            }
        }
        return best;
    }

    private Box nearlyAll(Box around) {
        for (Box box : inner.get(around.number)) {
            if (prose[box.number] >= NEARLY_ALL * prose[around.number] && !isText(box)) {
                return box;
            }
        }
        return null;
    }

    /** The innermost box around a passage that is made to hold several. */
    private static Box holder(Passage passage) {
        Box at = passage.box();
        while (at.parent != null && isText(at)) {
            at = at.parent;
        }
        return at;
    }

    /** A single paragraph is no part of a page. */
    static boolean isText(Box box) {
        return switch (box.tag()) {
            case "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "figure",
                    "figcaption",
                    "pre" -> true;
            default -> false;
        };
    }
}
