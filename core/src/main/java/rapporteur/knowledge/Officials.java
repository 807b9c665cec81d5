package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who held which office when: heads of state and government, ministers, heads of forces, services and international
 * organizations. Immutable. What the sources do not tell is empty, never guessed.
 */
public final class Officials {

    /**
     * What is known of a person on a day.
     *
     * @param term the foremost office he holds or, if he holds none, the last that he held
     * @param former whether he holds none any more
     */
    public record Known(Term term, boolean former) {

        /** Whether he holds the office or left it in the last ten years, so that a family name may still mean him. */
        boolean isRecent(LocalDate day) {
            return !former
                    || term.to().map(last -> last.plusYears(10).isAfter(day)).orElse(false);
        }

        /** PLOVER counts whoever no longer holds an office as {@code ELI}. */
        public List<String> sectors() {
            return former ? List.of("ELI") : term.sectors();
        }
    }

    /** A head of state who also leads a party is a head of state first; of several offices the latest counts. */
    private static final Comparator<Term> FOREMOST = Comparator.comparing(Term::isOfHead)
            .thenComparing(Term::isAtHome)
            .thenComparing(Term::from)
            .thenComparing(Term::title);

    /** The last day for which a term that has not ended, as far as the sources tell, is vouched for. */
    private static final LocalDate KNOWN_UNTIL = LocalDate.of(2025, 12, 31);

    private static final class Standard {
        private static final Officials INSTANCE = new Officials();
    }

    /** Made when a name is first not found as it is spelt. */
    private static final class Sounds {
        private static final Spellings<Term> INSTANCE = sounds(standard());
    }

    private final List<Term> terms = new ArrayList<>();
    private final PhraseTable<Term> byName;
    private final Leaders leaders = Leaders.standard();

    private Officials() {
        PhraseTable.Builder<Term> names = new PhraseTable.Builder<>();
        for (Table.Row row : Table.read("officials.tsv")) {
            Term term = term(row);
            terms.add(term);
            Leaders.forms(term.name(), term.family(), term.aliases()).distinct().forEach(name -> names.add(name, term));
        }
        byName = names.build();
    }

    /** The officials that come with Rapporteur; loaded once, on first use. */
    public static Officials standard() {
        return Standard.INSTANCE;
    }

    /** All terms of people of this name, a full name, a family name or another known form, the latest first. */
    public List<Term> named(String name) {
        List<Term> found = new ArrayList<>(byName.find(name));
        leaders.named(name).forEach(leader -> found.add(Term.of(leader)));
        if (found.isEmpty()) {
            found.addAll(Sounds.INSTANCE.find(name));
        }
        found.sort(Comparator.comparing(Term::from).reversed());
        return found;
    }

    /**
     * Whom the name means on the day: the one who is in office then, or the one person who ever was. Empty where several
     * may be meant, or the first term is yet to come.
     */
    public Optional<Known> known(String name, LocalDate day) {
        List<Term> all = named(name);
        List<Term> now = all.stream().filter(term -> term.in(day)).toList();
        if (persons(now).size() == 1) {
            return now.stream().max(FOREMOST).map(term -> new Known(term, false));
        }
        List<Term> past = all.stream().filter(term -> term.from().isBefore(day)).toList();
        return now.isEmpty() && persons(past).size() == 1
                ? past.stream().max(FOREMOST).map(term -> new Known(term, true))
                : Optional.empty();
    }

    /** The foremost office that the one person of this name who is in office holds on the day. */
    public Optional<Term> inOffice(String name, LocalDate day) {
        return known(name, day)
                .filter(known -> !known.former())
                .map(Known::term)
                .filter(term -> term.to().isPresent() || term.isOfHead() || !day.isAfter(KNOWN_UNTIL));
    }

    /** Who holds an office of a country on the day: {@code holder("FRA", Role.FOREIGN_MINISTER, day)}; the latest to come. */
    public Optional<Term> holder(String country, Role role, LocalDate day) {
        Optional<Term> head = leaders.holder(country, role, day).map(Term::of);
        return head.isPresent()
                ? head
                : terms.stream()
                        .filter(term -> term.country().equals(Optional.of(country)) && term.role() == role)
                        .filter(term -> term.in(day))
                        .filter(term -> term.to().isPresent() || !day.isAfter(KNOWN_UNTIL))
                        .max(Comparator.comparing(Term::from));
    }

    /** Who heads an organization on the day. */
    public Optional<Term> head(String organization, LocalDate day) {
        return terms.stream()
                .filter(term -> term.organization().equals(Optional.of(organization)) && term.role() == Role.LEADER)
                .filter(term -> term.in(day))
                .max(Comparator.comparing(Term::from));
    }

    /** The full names in a text of people who hold or held an office, from left to right. */
    List<Occurrence<String>> scan(String text) {
        List<Occurrence<String>> found = new ArrayList<>();
        for (Occurrence<List<Term>> one : byName.scan(text)) {
            found.add(new Occurrence<>(one.start(), one.end(), text.substring(one.start(), one.end())));
        }
        for (Occurrence<List<Leader>> one : leaders.scan(text)) {
            found.add(new Occurrence<>(one.start(), one.end(), text.substring(one.start(), one.end())));
        }
        return found.stream().filter(one -> one.value().contains(" ")).toList();
    }

    List<Term> all() {
        return terms;
    }

    private static Spellings<Term> sounds(Officials officials) {
        Spellings<Term> sounds = new Spellings<>();
        officials.terms.forEach(term -> sounds.add(term.name(), term));
        officials.leaders.all().forEach(leader -> sounds.add(leader.name(), Term.of(leader)));
        return sounds;
    }

    private static Set<String> persons(List<Term> terms) {
        Set<String> names = new TreeSet<>();
        terms.forEach(term -> names.add(Spellings.key(term.name())));
        return names;
    }

    private static Term term(Table.Row row) {
        return new Term(
                row.cell(5),
                row.cell(6),
                row.parts(7),
                row.optional(0),
                row.optional(1),
                row.constant(Role.class, 2),
                row.cell(4),
                row.parts(3),
                row.day(8).orElseThrow(() -> row.broken("no first day")),
                row.day(9));
    }
}
