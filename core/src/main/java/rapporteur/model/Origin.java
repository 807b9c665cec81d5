package rapporteur.model;

import java.util.Objects;

/**
 * The document that an article's text was taken from.
 *
 * @param mediaType such as {@code text/html}
 * @param contentHash the SHA-256 of the decoded document in UTF-8, 64 lower-case hexadecimal digits
 * @param offsets from the article's text into the decoded document
 * @param positions from the article's text into what remains of the document without markup, for a page the
 *     {@code textContent} of its body, parsed without scripting
 */
public record Origin(String mediaType, String contentHash, OffsetMap offsets, OffsetMap positions) {

    public Origin {
        Checks.requireText(mediaType, "mediaType");
        Objects.requireNonNull(contentHash, "contentHash");
        Objects.requireNonNull(offsets, "offsets");
        Objects.requireNonNull(positions, "positions");
    }

    /** With the hash of this document. */
    public static Origin of(String mediaType, String document, OffsetMap offsets, OffsetMap positions) {
        return new Origin(mediaType, Article.sha256(document), offsets, positions);
    }

    /** Where words of the article's text stand in the document, with the words as the article has them. */
    public Range range(Span span) {
        return new Range(offsets.start(span.start()), offsets.end(span.end()));
    }

    /** Offsets in UTF-16 code units, end exclusive. */
    public record Range(int start, int end) {}
}
