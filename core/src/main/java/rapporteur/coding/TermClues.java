package rapporteur.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.coding.Dating.Clue;
import rapporteur.knowledge.ActorList;
import rapporteur.knowledge.Leader;
import rapporteur.knowledge.Leaders;
import rapporteur.knowledge.Role;
import rapporteur.knowledge.Title;
import rapporteur.model.Entity;
import rapporteur.model.InferredDate.Evidence;
import rapporteur.model.InferredDate.Range;
import rapporteur.model.Reading;
import rapporteur.model.Span;
import rapporteur.model.Token;

/** What the terms of those whom an article calls by their office tell of its day. */
final class TermClues {

    private static final Set<Role> HEADS = Set.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.LEADER);

    /** "President-elect", "a President Trump", "the late President". */
    private static final Pattern NOT_IN_OFFICE = Pattern.compile(
            "\\b(?:elect|designate|incoming|future|would-be|candidate|nominee|hopeful|former|ex|late|then|onetime|one-time|past|ousted|deposed|vice|deputy|acting)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Terms end and begin a little earlier or later than sources tell. */
    private static final int SLACK_DAYS = 14;

    /** Two terms that have only so few days in common follow each other: who names both tells of the past. */
    static final int HANDOVER_DAYS = 3 * SLACK_DAYS;

    private final List<Clue> terms;

    private TermClues(List<Clue> terms) {
        this.terms = terms;
    }

    static TermClues of(Syntax syntax) {
        Reading reading = syntax.reading();
        List<Clue> clues = new ArrayList<>();
        Lookups lookups = Lookups.standard(ActorList.none(), Optional.empty());
        PersonNames names = PersonNames.of(reading);
        for (Entity entity : reading.entities()) {
            if (entity.kind() == Entity.Kind.PERSON) {
                clue(syntax, lookups, names, entity)
                        .filter(clue ->
                                clues.stream().noneMatch(other -> other.days().equals(clue.days())))
                        .ifPresent(clues::add);
            }
        }
        return new TermClues(clues);
    }

    private static Optional<Clue> clue(Syntax syntax, Lookups lookups, PersonNames names, Entity entity) {
        Reading reading = syntax.reading();
        int first = titleStart(syntax, entity);
        if (first == entity.first()) {
            return Optional.empty();
        }
        String words = reading.span(first, entity.first()).text();
        Optional<Title> title = lookups.offices().ofNounPhrase(words);
        boolean imagined = first > 0 && Set.of("a", "an", "another").contains(syntax.lemma(first - 1));
        if (title.isEmpty()
                || title.get().former()
                || title.get().acting()
                || imagined
                || NOT_IN_OFFICE.matcher(words).find()
                || !HEADS.contains(title.get().office().role())) {
            return Optional.empty();
        }
        Set<String> countries = lookups.countries().scan(words).stream()
                .map(found -> found.value().country().alpha3())
                .collect(Collectors.toSet());
        String name =
                names.fullNameOf(reading.span(entity.first(), entity.last()).text());
        List<Leader> leaders = bearers(lookups.leaders(), name, title.get(), countries);
        if (leaders.isEmpty()) {
            return Optional.empty();
        }
        Span span = reading.span(first, entity.last());
        return Optional.of(
                new Clue(new Evidence(span, "term"), Days.of(leaders.stream().map(TermClues::term))));
    }

    /** Whose terms in that office the words may mean; of several people, nobody's. */
    private static List<Leader> bearers(Leaders leaders, String name, Title title, Set<String> countries) {
        Role role = title.office().role();
        List<Leader> bearers = leaders.named(name).stream()
                .filter(leader -> role == Role.LEADER || leader.role() == role || isTitle(leader, title))
                .filter(leader -> countries.isEmpty() || countries.contains(leader.country()))
                .toList();
        return bearers.stream().map(TermClues::identity).distinct().count() == 1 ? bearers : List.of();
    }

    /** Without middle names, and whatever the country: some lead several. */
    private static String identity(Leader leader) {
        return leader.name().split(" ")[0] + " " + leader.family();
    }

    private static boolean isTitle(Leader leader, Title title) {
        return leader.title()
                .map(own -> own.equals(title.office().name().toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    private static Range term(Leader leader) {
        LocalDate from = Dating.later(leader.from().minusDays(SLACK_DAYS), Days.FIRST);
        return new Range(
                from,
                leader.to()
                        .map(to -> Dating.later(to.plusDays(SLACK_DAYS), from))
                        .orElse(Days.NEVER));
    }

    /** Where the nouns and adjectives before a name begin. */
    private static int titleStart(Syntax syntax, Entity entity) {
        int sentence = syntax.reading()
                .sentences()
                .get(syntax.reading().sentenceOf(entity.first()))
                .first();
        int first = entity.first();
        while (first > sentence && isTitleWord(syntax, first - 1)) {
            first--;
        }
        while (first < entity.first() && syntax.at(first).xpos().equals("POS")) {
            first++;
        }
        return first;
    }

    private static boolean isTitleWord(Syntax syntax, int token) {
        Token word = syntax.at(token);
        return syntax.entity(token, Entity.Kind.PERSON).isEmpty()
                && (syntax.is(token, "ADJ", "NOUN", "PROPN")
                        || word.xpos().equals("POS")
                        || word.form().equals("-"));
    }

    /** Days on which all of them had taken office at least once. */
    Days since() {
        return terms.stream()
                .map(term -> Days.between(term.days().first(), Days.NEVER))
                .reduce(Days.ALL, Days::and);
    }

    /** The terms that reach into the days; others are of history. */
    List<Clue> inOffice(Days days) {
        return terms.stream().filter(term -> !term.days().and(days).isEmpty()).toList();
    }

    /** What tells the first day. */
    Optional<Clue> earliest(LocalDate first) {
        return terms.stream()
                .filter(term -> term.days().first().equals(first))
                .min(Comparator.comparing(term -> term.evidence().span()));
    }
}
