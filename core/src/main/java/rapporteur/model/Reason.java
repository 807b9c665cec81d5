package rapporteur.model;

import static rapporteur.model.Checks.require;
import static rapporteur.model.Checks.requireTextOrNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Why a field of an act is filled as it is, or why it is empty. */
public final class Reason {

    private final Fields fields;

    private record Fields(String decidedBy, Double score, List<Span> words, String emptyBecause) {
        Fields {
            requireTextOrNull(decidedBy, "decidedBy");
            requireTextOrNull(emptyBecause, "emptyBecause");
            require((decidedBy == null) != (emptyBecause == null), "a field is either filled or empty");
            words = List.copyOf(words);
            if (score != null) {
                Checks.requireUnit(score, "score");
            }
        }
    }

    private Reason(Fields fields) {
        this.fields = fields;
    }

    /** A field that a rule filled on the strength of these words, which may be none. */
    public static Reason filled(String rule, List<Span> words) {
        return new Reason(new Fields(rule, null, words, null));
    }

    /** A field that a model filled on the strength of these words, with its score, 0 to 1. */
    public static Reason filled(String model, double score, List<Span> words) {
        return new Reason(new Fields(model, score, words, null));
    }

    /** A field that is empty, with a reason code in lower case with hyphens, such as {@code passive-without-agent}. */
    public static Reason empty(String code) {
        return new Reason(new Fields(null, null, List.of(), code));
    }

    public boolean isFilled() {
        return fields.decidedBy != null;
    }

    /** The rule or model that filled the field; present exactly when {@link #emptyBecause()} is not. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(fields.decidedBy);
    }

    /** 0 to 1, where a model decided. */
    public OptionalDouble score() {
        return fields.score == null ? OptionalDouble.empty() : OptionalDouble.of(fields.score);
    }

    /** The words that decided it. */
    public List<Span> words() {
        return fields.words;
    }

    /** The reason code of an empty field. */
    public Optional<String> emptyBecause() {
        return Optional.ofNullable(fields.emptyBecause);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reason reason && fields.equals(reason.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "Reason" + fields.toString().substring("Fields".length());
    }
}
