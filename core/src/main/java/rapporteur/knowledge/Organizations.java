package rapporteur.knowledge;

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
            Optional<String> country = row.cell(3).isEmpty() ? Optional.empty() : Optional.of(row.cell(3));
            Organization.Kind kind = row.constant(Organization.Kind.class, 1);
            String name = row.cell(0).replaceFirst("^the ", kind == Organization.Kind.STATES ? "" : "The ");
            Organization organization = new Organization(name, kind, row.parts(2), country);
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
        return findAll(phrase).stream().findFirst();
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
        List<Occurrence<Organization>> found = new ArrayList<>();
        for (Occurrence<List<Organization>> occurrence : phrases.scan(text)) {
            if (occurrence.value().get(0).kind() == Organization.Kind.STATES
                    && GOES_ON.matcher(text)
                            .region(occurrence.end(), text.length())
                            .lookingAt()) {
                continue;
            }
            found.add(new Occurrence<>(
                    occurrence.start(), occurrence.end(), occurrence.value().get(0)));
        }
        return found;
    }
}
