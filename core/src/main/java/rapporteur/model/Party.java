package rapporteur.model;

import java.util.List;

/**
 * Who takes part in an act.
 *
 * @param spans the words that name them here, in the text's order
 * @param actors whom the words resolve to
 * @param anonymous whether the text withholds the name ("a source close to the talks")
 */
public record Party(List<Span> spans, List<Actor> actors, boolean anonymous) {

    private static final Party NONE = new Party(List.of(), List.of(), false);

    public Party {
        spans = List.copyOf(spans);
        actors = List.copyOf(actors);
    }

    /** Nobody, or nobody that the text tells of. */
    public static Party none() {
        return NONE;
    }

    public static Party of(List<Span> spans, List<Actor> actors) {
        return new Party(spans, actors, false);
    }

    /** A party whose name the text withholds. */
    public static Party unnamed(List<Span> spans) {
        return new Party(spans, List.of(), true);
    }

    public Party withActors(List<Actor> changed) {
        return new Party(spans, changed, anonymous);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
