package rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries by the phrases that stand for them. Immutable. */
public final class Countries {

    /** How a phrase stands for a country; the earlier is the stronger. */
    public enum Match {
        /** Its name, in short or in full, of today or of the past. */
        NAME,
        ABBREVIATION,
        /** Its people or what belongs to it: "Russians", "Russian". */
        DEMONYM,
        /** A part of it that news names beside countries: "Scotland", "Chechen". */
        PART,
        /** Its capital, which may stand for its government. */
        CAPITAL,
        /** A seat of power that stands for an institution: "Kremlin". */
        SEAT
    }

    /**
     * A country that a phrase stands for.
     *
     * @param sectors PLOVER's sectors of the institution, for a {@link Match#SEAT}
     */
    public record Found(Country country, Match match, List<String> sectors) {}

    private static final class Standard {
        private static final Countries INSTANCE = new Countries();
    }

    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final PhraseTable<Found> phrases;

    private Countries() {
        for (Table.Row row : Table.read("countries.tsv")) {
            byCode.put(row.cell(0), new Country(row.cell(0), row.cell(1), row.optional(2)));
        }
        PhraseTable.Builder<Found> builder = new PhraseTable.Builder<>();
        for (Table.Row row : Table.read("country-phrases.tsv")) {
            Country country = byCode.get(row.cell(0));
            if (country == null) {
                throw row.broken("no country " + row.cell(0) + " in countries.tsv");
            }
            builder.add(row.cell(2), new Found(country, row.constant(Match.class, 1), row.parts(3)));
        }
        phrases = builder.build();
    }

    /** The countries that come with Rapporteur; loaded once, on first use. */
    public static Countries standard() {
        return Standard.INSTANCE;
    }

    /** Every country, by code. */
    public List<Country> all() {
        return List.copyOf(byCode.values());
    }

    /** The country of an alpha-3 code in capitals. */
    public Optional<Country> ofCode(String alpha3) {
        return Optional.ofNullable(byCode.get(alpha3));
    }

    /** The foremost country that the whole phrase stands for: {@code find("the Kremlin")} is Russia. */
    public Optional<Found> find(String phrase) {
        return findAll(phrase).stream().findFirst();
    }

    /** Every country that the whole phrase stands for, the strongest match first: "Congolese" has two. */
    public List<Found> findAll(String phrase) {
        return ranked(phrases.find(phrase));
    }

    /** The phrases of a text that stand for countries, from left to right, the longest at each place. */
    public List<Occurrence<Found>> scan(String text) {
        List<Occurrence<Found>> found = new ArrayList<>();
        for (Occurrence<List<Found>> occurrence : phrases.scan(text)) {
            found.add(new Occurrence<>(
                    occurrence.start(),
                    occurrence.end(),
                    ranked(occurrence.value()).get(0)));
        }
        return found;
    }

    private static List<Found> ranked(List<Found> found) {
        return found.stream().sorted(Comparator.comparing(Found::match)).toList();
    }
}
