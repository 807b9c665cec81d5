package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rapporteur.model.Actor;

/**
 * An actor of a user's own list.
 *
 * @param names the name, then other names
 * @param country alpha-3
 * @param sectors PLOVER's, the foremost first
 * @param from the first day on which the row holds; empty if always
 * @param to the last day, inclusive; empty if it still holds
 */
public record ListedActor(
        List<String> names,
        Actor.Kind kind,
        Optional<String> country,
        List<String> sectors,
        Optional<String> role,
        Optional<String> wikidata,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public ListedActor {
        names = List.copyOf(names);
        sectors = List.copyOf(sectors);
    }

    public String name() {
        return names.get(0);
    }

    /** Whether the row holds on the day; without one, whether it holds still. */
    boolean in(Optional<LocalDate> day) {
        return day.isEmpty()
                ? to.isEmpty()
                : from.map(first -> !day.get().isBefore(first)).orElse(true)
                        && to.map(last -> !day.get().isAfter(last)).orElse(true);
    }
}
