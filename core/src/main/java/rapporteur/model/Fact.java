package rapporteur.model;

import static rapporteur.model.Checks.requireText;

import java.util.Objects;

/**
 * Something that an article, or the page or feed it came with, says of itself.
 *
 * @param value as it stands; a day in ISO 8601, a language by its ISO 639 code, a genre by its {@link Genre#code}
 * @param from where it was found, such as {@code json-ld datePublished}, {@code meta og:site_name} or {@code text}
 */
public record Fact(Kind kind, String value, String from) {

    /** What a fact is about. */
    public enum Kind implements Coded {
        TITLE("title"),
        OUTLET("outlet"),
        AUTHOR("author"),
        AGENCY("agency"),
        PUBLISHED("published"),
        MODIFIED("modified"),
        LANGUAGE("language"),
        TRANSLATED_FROM("translated_from"),
        SECTION("section"),
        URL("url"),
        GENRE("genre");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public Fact {
        Objects.requireNonNull(kind, "kind");
        requireText(value, "value");
        requireText(from, "from");
    }
}
