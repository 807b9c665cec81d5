package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which countries belonged to which organization when. Observers and partners are no members, suspended members are.
 * Immutable. Where the sources give no first day, a member of today counts as one since ever.
 */
public final class Memberships {

    private record Stretch(String country, Optional<LocalDate> from, Optional<LocalDate> to) {

        boolean holds(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    private static final class Standard {
        private static final Memberships INSTANCE = new Memberships();
    }

    private final Map<String, List<Stretch>> byOrganization = new TreeMap<>();

    private Memberships() {
        for (Table.Row row : Table.read("members.tsv")) {
            byOrganization
                    .computeIfAbsent(row.cell(0), name -> new ArrayList<>())
                    .add(new Stretch(row.cell(1), row.day(2), row.day(3)));
        }
    }

    /** The memberships that come with Rapporteur; loaded once, on first use. */
    public static Memberships standard() {
        return Standard.INSTANCE;
    }

    /**
     * The members' alpha-3 codes on the day, in alphabetical order; none for an organization whose members are not known.
     *
     * @param organization its {@link Organization#name()}
     */
    public List<String> of(String organization, LocalDate day) {
        return byOrganization.getOrDefault(organization, List.of()).stream()
                .filter(stretch -> stretch.holds(day))
                .map(Stretch::country)
                .distinct()
                .sorted()
                .toList();
    }
}
