package rapporteur.reading.html;

import org.jsoup.nodes.Element;

/**
 * An element that stands on lines of its own, and the passages in it, which follow each other: from the first, to the
 * one before {@code end}.
 */
final class Box {

    /** Its place among the boxes of the page. */
    final int number;

    final Element element;
    final Box parent;
    final int depth;
    final Label label;
    final int first;
    int end;
    /** Characters of all text in it, and of running text; the latter in {@link Passage#weight}. */
    int chars;

    double prose;
    int proseCount;
    /** Its own label or that of a box around it says that it is no part of the article; see {@link Outline}. */
    boolean aside;

    Box(int number, Element element, Box parent, Label label, int first) {
        this.number = number;
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.label = label;
        this.first = first;
        this.end = first;
    }

    boolean contains(Box other) {
        Box at = other;
        while (at != null && at.depth > depth) {
            at = at.parent;
        }
        return at == this;
    }

    /** The innermost box around both. */
    Box around(Box other) {
        Box at = this;
        while (!at.contains(other)) {
            at = at.parent;
        }
        return at;
    }

    /** This box or the innermost one around it with such a label, or null. */
    Box labelled(Label wanted) {
        Box at = this;
        while (at != null && at.label != wanted) {
            at = at.parent;
        }
        return at;
    }

    /** This box or the innermost one around it made by such a tag, or null. */
    Box tagged(String tag) {
        Box at = this;
        while (at != null && !at.element.normalName().equals(tag)) {
            at = at.parent;
        }
        return at;
    }

    String tag() {
        return element.normalName();
    }
}
