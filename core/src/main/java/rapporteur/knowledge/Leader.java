package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's term as head of state or of government.
 *
 * @param country alpha-3
 * @param role {@link Role#HEAD_OF_STATE} or {@link Role#HEAD_OF_GOVERNMENT}
 * @param title the plain title in lower case: "president", "king"
 * @param name as news mostly writes it, where the sources' own form is known to differ from it
 * @param family the part of the name that stands alone on second mention
 * @param aliases other spellings and forms
 * @param from the first day
 * @param to the last day known, inclusive; on the day of a handover two terms overlap; empty if it has not ended as far
 *     as the sources tell
 */
public record Leader(
        String country,
        Role role,
        Optional<String> title,
        String name,
        String family,
        List<String> aliases,
        LocalDate from,
        Optional<LocalDate> to) {

    public Leader {
        aliases = List.copyOf(aliases);
    }

    /** Whether the term holds on the day. */
    public boolean in(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }
}
