package rapporteur.model;

import java.util.Objects;

/** A part of an article's text by what it is for, offsets in UTF-16 code units, end exclusive. Never empty. */
public record Block(Kind kind, int start, int end) {

    /** What a block is for. */
    public enum Kind implements Coded {
        HEADLINE("headline", true),
        STANDFIRST("standfirst", true),
        SUBHEADING("subheading", true),
        BODY("body", true),
        CAPTION("caption", true),
        CREDIT("credit", false),
        BYLINE("byline", false),
        AGENCY("agency", false),
        TEASER("teaser", false),
        BOILERPLATE("boilerplate", false);

        private final String code;
        private final boolean read;

        Kind(String code, boolean read) {
            this.code = code;
            this.read = read;
        }

        @Override
        public String code() {
            return code;
        }

        /** Whether acts are looked for here; the others name people and deeds that this article does not report. */
        public boolean isRead() {
            return read;
        }
    }

    public Block {
        Objects.requireNonNull(kind, "kind");
        Checks.requireRange(start, end);
    }

    /** Whether acts are looked for here. */
    public boolean isRead() {
        return kind.isRead();
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
