package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's term in an office of a country or an organization.
 *
 * @param name as news mostly writes it
 * @param family the part of the name that stands alone on second mention
 * @param aliases other spellings and forms
 * @param country alpha-3; empty for the head of an international organization
 * @param organization the name of the organization, where the office is one of it
 * @param title in words, in lower case but for names: "foreign minister"
 * @param sectors PLOVER's, the foremost first
 * @param from the first day
 * @param to the last day known, inclusive; empty if the term has not ended as far as the sources tell
 */
public record Term(
        String name,
        String family,
        List<String> aliases,
        Optional<String> country,
        Optional<String> organization,
        Role role,
        String title,
        List<String> sectors,
        LocalDate from,
        Optional<LocalDate> to) {

    public Term {
        aliases = List.copyOf(aliases);
        sectors = List.copyOf(sectors);
    }

    static Term of(Leader leader) {
        String office = leader.role() == Role.HEAD_OF_STATE ? "head of state" : "head of government";
        return new Term(
                leader.name(),
                leader.family(),
                leader.aliases(),
                Optional.of(leader.country()),
                Optional.empty(),
                leader.role(),
                leader.title().orElse(office),
                leader.country().equals("VAT") ? List.of("REL") : List.of("GOV"),
                leader.from(),
                leader.to());
    }

    /** Whether the term holds on the day. */
    public boolean in(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /** One who reigns over several realms is foremost of the one where he lives, and never of its dependencies. */
    boolean isAtHome() {
        return !title.matches("king|queen|head of state")
                || country.filter(Set.of("GBR", "NLD", "DNK")::contains).isPresent();
    }

    boolean isOfHead() {
        return role == Role.HEAD_OF_STATE || role == Role.HEAD_OF_GOVERNMENT;
    }
}
