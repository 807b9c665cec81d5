package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Organizations by their names and abbreviations. Immutable. */
public final class Organizations {

    private static final Pattern GOES_ON = Pattern.compile("[\\s-]\\p{Lu}");

    private static final class Standard {
        private static final Organizations INSTANCE = new Organizations();
    }

    private final List<Organization> all;
    private final PhraseTable<Organization> phrases;

    private Organizations() {
        PhraseTable.Builder<Organization> builder = new PhraseTable.Builder<>();
        List<Organization> organizations = new ArrayList<>();
        for (Table.Row row : Table.read("organizations.tsv")) {
            Optional<String> country = row.optional(3);
            Organization.Kind kind = row.constant(Organization.Kind.class, 1);
            String name = row.cell(0).replaceFirst("^the ", kind == Organization.Kind.STATES ? "" : "The ");
            Organization organization =
                    new Organization(name, kind, row.parts(2), country, row.optional(5), row.day(6), row.day(7));
            organizations.add(organization);
            builder.add(row.cell(0), organization);
            row.parts(4).forEach(alias -> builder.add(alias, organization));
        }
        all = List.copyOf(organizations);
        phrases = builder.build();
    }

    /** The organizations that come with Rapporteur; loaded once, on first use. */
    public static Organizations standard() {
        return Standard.INSTANCE;
    }

    public List<Organization> all() {
        return all;
    }

    /** The foremost organization that the whole phrase names: {@code find("the U.N.")}, {@code find("Western powers")}. */
    public Optional<Organization> find(String phrase) {
        return find(phrase, Optional.empty());
    }

    /**
     * As it is on the day: the Taliban govern from the fall of Kabul on. Where the few foremost have no such name, one of
     * the many parliaments, parties, courts, forces and firms; of those that share a name, what they have in common.
     */
    public Optional<Organization> find(String phrase, Optional<LocalDate> day) {
        Optional<Organization> foremost =
                findAll(phrase).stream().filter(found -> found.in(day)).findFirst();
        return foremost.isPresent()
                ? foremost
                : Institutions.common(phrase, Institutions.standard().findAll(phrase));
    }

    /** Every organization that the whole phrase names, the foremost first. */
    public List<Organization> findAll(String phrase) {
        return phrases.find(phrase);
    }

    /**
     * The organizations in a text from left to right, the longest name at each place. Not a group of states whose name
     * goes on, as in "the West Coast".
     */
    public List<Occurrence<Organization>> scan(String text) {
        return scan(text, Optional.empty());
    }

    /** As they are on the day. */
    public List<Occurrence<Organization>> scan(String text, Optional<LocalDate> day) {
        List<Occurrence<Organization>> found = new ArrayList<>();
        for (Occurrence<List<Organization>> occurrence : phrases.scan(text)) {
            if (occurrence.value().get(0).kind() == Organization.Kind.STATES
                    && GOES_ON.matcher(text)
                            .region(occurrence.end(), text.length())
                            .lookingAt()) {
                continue;
            }
            Organization then = occurrence.value().stream()
                    .filter(organization -> organization.in(day))
                    .findFirst()
                    .orElse(occurrence.value().get(0));
            found.add(new Occurrence<>(occurrence.start(), occurrence.end(), then));
        }
        return found;
    }
}
