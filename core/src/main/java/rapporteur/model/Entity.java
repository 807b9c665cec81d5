package rapporteur.model;

import java.util.Objects;

/** A named entity: its tokens, first inclusive, last exclusive, and the encoder's score, 0 to 1. */
public record Entity(int first, int last, Kind kind, double score) {

    /** What an entity names. */
    public enum Kind implements Coded {
        PERSON("person"),
        ORGANIZATION("organization"),
        COUNTRY("country"),
        PLACE("place"),
        NATIONALITY("nationality"),
        TITLE("title"),
        DATE("date"),
        TIME("time"),
        DURATION("duration"),
        MONEY("money"),
        QUANTITY("quantity"),
        PERCENT("percent"),
        MISC("misc");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public Entity {
        Checks.requireRange(first, last);
        Objects.requireNonNull(kind, "kind");
        Checks.requireUnit(score, "score");
    }

    public boolean contains(int token) {
        return first <= token && token < last;
    }
}
