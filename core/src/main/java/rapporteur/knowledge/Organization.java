package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organization, or a group of states that news treats as one actor.
 *
 * @param name as news mostly writes it
 * @param sectors PLOVER's sectors and names of international actors ({@code IGO}, {@code UNO}, {@code EUR},
 *     {@code NGO}), the foremost first; empty for groups of states
 * @param country alpha-3 of the country it belongs to, or rose in; empty if there is none such
 * @param wikidata its Wikidata item, such as {@code Q1065}, where known
 * @param from the first day on which the sectors are these; empty if since it exists
 * @param to the last day, inclusive; empty if they still are
 */
public record Organization(
        String name,
        Kind kind,
        List<String> sectors,
        Optional<String> country,
        Optional<String> wikidata,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** What an organization is. */
    public enum Kind {
        IGO,
        ALLIANCE,
        COURT,
        /** Not an organization but states that are named together: "the West", the G7. */
        STATES,
        NGO,
        MEDIA,
        COMPANY,
        ARMED_GROUP,
        PARTY,
        LEGISLATURE,
        /** An army, a navy, a police force. */
        FORCE,
        /** A ministry, an agency or another office of a government. */
        AGENCY,
        UNIVERSITY,
        /** An entity that few states recognise. */
        TERRITORY,
        RELIGION
    }

    public Organization {
        sectors = List.copyOf(sectors);
    }

    Organization(String name, Kind kind, List<String> sectors, Optional<String> country) {
        this(name, kind, sectors, country, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether its sectors are these on the day; without one, whether they are so still. */
    boolean in(Optional<LocalDate> day) {
        return day.isEmpty()
                ? to.isEmpty()
                : from.map(first -> !day.get().isBefore(first)).orElse(true)
                        && to.map(last -> !day.get().isAfter(last)).orElse(true);
    }
}
