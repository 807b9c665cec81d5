package rapporteur.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who led which country when. Immutable. What the sources do not tell is empty, never guessed. */
public final class Leaders {

    private static final Set<String> PREMIERS = Set.of("prime minister", "premier", "chancellor", "taoiseach");

    private static final class Standard {
        private static final Leaders INSTANCE = new Leaders();
    }

    private final Map<String, List<Leader>> byCountry = new TreeMap<>();
    private final PhraseTable<Leader> byName;
    private final Set<String> ledByHeadOfState = new HashSet<>();

    private Leaders() {
        PhraseTable.Builder<Leader> names = new PhraseTable.Builder<>();
        for (String file : List.of("leaders.tsv", "leaders-to-2011.tsv")) {
            for (Table.Row row : Table.read(file)) {
                Leader leader = leader(row);
                byCountry
                        .computeIfAbsent(leader.country(), code -> new ArrayList<>())
                        .add(leader);
                forms(leader.name(), leader.family(), leader.aliases())
                        .distinct()
                        .forEach(name -> names.add(name, leader));
            }
        }
        byName = names.build();
        for (Table.Row row : Table.read("led-by-head-of-state.tsv")) {
            ledByHeadOfState.add(row.cell(0));
        }
    }

    /** The leaders that come with Rapporteur; loaded once, on first use. */
    public static Leaders standard() {
        return Standard.INSTANCE;
    }

    /**
     * Who held the office on the day: {@code holder("FRA", Role.HEAD_OF_STATE, day)}. A {@link Role#LEADER} is the head of
     * state where that office leads, else the head of government. On the day of a handover it is the successor.
     *
     * @param country alpha-3
     */
    public Optional<Leader> holder(String country, Role role, LocalDate day) {
        Role sought = role == Role.LEADER
                ? ledByHeadOfState.contains(country) ? Role.HEAD_OF_STATE : Role.HEAD_OF_GOVERNMENT
                : role;
        Optional<Leader> holder = latest(inOffice(country, day).filter(leader -> leader.role() == sought));
        if (holder.isPresent() || sought != Role.HEAD_OF_GOVERNMENT || hasHeadOfGovernment(country)) {
            return holder;
        }
        return latest(inOffice(country, day).filter(leader -> leader.role() == Role.HEAD_OF_STATE));
    }

    /**
     * Who held an office by its name: the president of a country may be its head of state or of government, and a king is
     * nobody where a president reigns.
     */
    public Optional<Leader> holder(String country, Office office, LocalDate day) {
        Optional<Leader> titled =
                latest(inOffice(country, day).filter(leader -> leader.title().equals(Optional.of(office.name()))));
        return titled.isPresent()
                ? titled
                : holder(country, office.role(), day).filter(leader -> mayBeCalled(leader, office.name()));
    }

    /** A president who heads the government is no prime minister, nor a prime minister a president. */
    private static boolean mayBeCalled(Leader leader, String title) {
        return leader.title().isEmpty()
                || !PREMIERS.contains(title) && !title.equals("president")
                || PREMIERS.contains(title) == PREMIERS.contains(leader.title().get());
    }

    /**
     * The terms on the day of people of this name, a full name, a family name or another known form:
     * {@code named("Merkel", day)}.
     */
    public List<Leader> named(String name, LocalDate day) {
        return named(name).stream().filter(leader -> leader.in(day)).toList();
    }

    /** All terms of people of this name, the latest first. */
    public List<Leader> named(String name) {
        return byName.find(name).stream()
                .sorted(Comparator.comparing(Leader::from).reversed())
                .toList();
    }

    /** Every term. */
    List<Leader> all() {
        return byCountry.values().stream().flatMap(List::stream).toList();
    }

    /** The names of leaders in a text. */
    List<Occurrence<List<Leader>>> scan(String text) {
        return byName.scan(text);
    }

    /** Whether a leader stands for the country as its head of state rather than its head of government. */
    public boolean isLedByHeadOfState(String country) {
        return ledByHeadOfState.contains(country);
    }

    private boolean hasHeadOfGovernment(String country) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .anyMatch(leader -> leader.role() == Role.HEAD_OF_GOVERNMENT);
    }

    private Stream<Leader> inOffice(String country, LocalDate day) {
        return byCountry.getOrDefault(country, List.of()).stream().filter(leader -> leader.in(day));
    }

    private static Optional<Leader> latest(Stream<Leader> leaders) {
        return leaders.max(Comparator.comparing(Leader::from));
    }

    /** The full name, the family name, other forms, and first and family name without what stands between. */
    static Stream<String> forms(String name, String family, List<String> aliases) {
        String first = name.split(" ")[0];
        boolean familyFirst = family.startsWith(first);
        Stream<String> forms = Stream.of(name, family);
        return Stream.concat(
                familyFirst ? forms : Stream.concat(forms, Stream.of(first + " " + family)), aliases.stream());
    }

    private static Leader leader(Table.Row row) {
        try {
            return new Leader(
                    row.cell(0),
                    row.constant(Role.class, 1),
                    row.cell(2).isEmpty() ? Optional.empty() : Optional.of(row.cell(2)),
                    row.cell(3),
                    row.cell(4),
                    row.parts(5),
                    LocalDate.parse(row.cell(6)),
                    row.cell(7).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.cell(7))));
        } catch (DateTimeParseException noDay) {
            throw row.broken("'" + noDay.getParsedString() + "' is no day such as 2011-02-28");
        }
    }
}
