package rapporteur.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * An organization, or a group of states that news treats as one actor.
 *
 * @param name as news mostly writes it
 * @param sectors PLOVER's sectors and names of international actors ({@code IGO}, {@code UNO}, {@code EUR},
 *     {@code NGO}), the foremost first; empty for groups of states
 * @param country alpha-3 of the country it belongs to or mainly acts in; empty if there is none such
 */
public record Organization(String name, Kind kind, List<String> sectors, Optional<String> country) {

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
        /** An entity that few states recognise. */
        TERRITORY,
        RELIGION
    }

    public Organization {
        sectors = List.copyOf(sectors);
    }
}
