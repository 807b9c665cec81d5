package rapporteur.model;

import java.util.Objects;

/**
 * The document that an article's text was taken from.
 *
 * @param mediaType such as {@code text/html}
 * @param document as decoded, without byte order mark
 * @param offsets from the article's text into the decoded document
 * @param positions from the article's text into what remains of the document without markup, for a page the
 *     {@code textContent} of its body, parsed without scripting
 */
public record Origin(String mediaType, String document, OffsetMap offsets, OffsetMap positions) {

    public Origin {
        Checks.requireText(mediaType, "mediaType");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(offsets, "offsets");
        Objects.requireNonNull(positions, "positions");
    }

    /** The SHA-256 of the document in UTF-8, 64 lower-case hexadecimal digits. */
    public String contentHash() {
        return Article.sha256(document);
    }
}
