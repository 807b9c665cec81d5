package rapporteur.language;

import java.util.Objects;

/**
 * A word as the encoder sees it.
 *
 * @param start offset in UTF-16 code units into the text
 * @param end offset, exclusive
 * @param form the word with one spelling for each quotation mark and apostrophe
 * @param quoted whether it stands within quotation marks, the marks included
 */
public record Word(int start, int end, String form, Layout layout, boolean quoted) {

    /** What stands before a word. The model knows these by their ordinals. */
    public enum Layout {
        GLUED,
        SPACED,
        NEW_PARAGRAPH
    }

    public Word {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(layout, "layout");
    }

    /** A quotation mark right behind a word. */
    boolean closesQuotation() {
        return layout == Layout.GLUED && form.equals("\"");
    }

    /** A quotation mark that stands apart from a full stop before it. */
    boolean opensQuotationAfter(Word before) {
        return layout == Layout.SPACED && form.equals("\"") && before.form.matches("[.!?]");
    }

    boolean opensParagraph() {
        return layout == Layout.NEW_PARAGRAPH;
    }
}
