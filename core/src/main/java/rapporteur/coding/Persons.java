package rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.knowledge.Title;
import rapporteur.model.Actor;
import rapporteur.model.Entity;
import rapporteur.model.Reading;

/** The persons whom an article names, with what their titles and the roster of leaders tell of them. */
final class Persons {

    private static final Set<String> STATE = Set.of("GOV", "MIL");

    /** PLOVER's sector of those who no longer govern. */
    private static final List<String> ELITE = List.of("ELI");

    private static final Set<String> COLLEAGUES = Set.of("colleague", "counterpart", "homologue");

    private final Syntax syntax;
    private final Reading reading;
    private final Lookups lookups;
    private final PersonNames names;
    private final Cast cast;
    private final Namesakes namesakes;

    Persons(Syntax syntax, Lookups lookups, PersonNames names, Cast cast) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.lookups = lookups;
        this.names = names;
        this.cast = cast;
        this.namesakes = new Namesakes(reading, names, cast);
    }

    /** Makes the figures that the article names, with the titles that stand by any of their names. */
    void introduce() {
        for (Entity entity : reading.entities()) {
            if (entity.kind() == Entity.Kind.PERSON) {
                Figure figure = person(entity);
                describeByOwnList(figure);
                for (List<Integer> words : titlesOf(entity)) {
                    describe(figure, syntax.text(words));
                }
            }
        }
        cast.figures().forEach(this::describeByRoster);
    }

    /** A full name that one official of the day bears tells his country and office; a surname alone tells too little. */
    private void describeByRoster(Figure figure) {
        if (lookups.day().isPresent() && PersonNames.words(figure.name()).size() > 1) {
            lookups.officials()
                    .inOffice(figure.name(), lookups.day().get())
                    .ifPresent(term -> figure.describe(term.country(), Optional.of(term.role()), "", term.sectors()));
        }
    }

    private void describeByOwnList(Figure figure) {
        lookups.own()
                .find(figure.name(), lookups.day())
                .ifPresent(own -> figure.identified(own.wikidata())
                        .titled(own.role())
                        .describe(own.country(), Optional.empty(), "", own.sectors()));
    }

    private Figure person(Entity entity) {
        String name =
                names.fullNameOf(reading.span(entity.first(), entity.last()).text());
        return cast.figure(name, Actor.Kind.PERSON, false).withName();
    }

    /** The person of a name, of several who share it the one whom the text means here. */
    Figure meant(Entity entity) {
        return namesakes
                .meant(
                        syntax.headOf(entity),
                        reading.span(entity.first(), entity.last()).text())
                .map(name -> cast.figure(name, Actor.Kind.PERSON, false).withName())
                .orElseGet(() -> person(entity));
    }

    /** "his French counterpart N. N.": of the office of the one whose counterpart he is. */
    void asColleague(Entity entity) {
        List<Integer> words = titleBefore(entity);
        boolean colleague = words.stream().anyMatch(word -> COLLEAGUES.contains(syntax.lemma(word)));
        int owner = words.isEmpty() ? Syntax.NONE : words.get(0) - 1;
        if (colleague && owner >= 0) {
            cast.at(owner)
                    .map(Mention::figures)
                    .filter(figures -> figures.size() == 1)
                    .ifPresent(figures -> {
                        Figure other = figures.get(0);
                        person(entity).describe(countryIn(syntax.text(words)), other.role(), "", other.sectors());
                    });
        }
    }

    /** The person whose name stands in the phrase that this token heads: itself, or beside its title. */
    Optional<Entity> at(int token) {
        Optional<Entity> own = syntax.entity(token, Entity.Kind.PERSON);
        if (own.isPresent()) {
            return syntax.headOf(own.get()) == token ? own : Optional.empty();
        }
        for (int child : reading.children(token)) {
            Optional<Entity> named = syntax.entity(child, Entity.Kind.PERSON).filter(person -> isBeside(child));
            // "Clinton campaign" is no person, nor is a "Clinton spokesman" Clinton
            boolean another = child < token && syntax.hasRelation(child, "compound");
            if (named.isPresent() && (named.get().first() == token + 1 || isTitle(token) && !another)) {
                return named;
            }
        }
        return Optional.empty();
    }

    private boolean isBeside(int name) {
        return Set.of("flat", "appos", "compound").contains(syntax.relation(name))
                || syntax.relation(name).equals("nmod") && !syntax.hasChild(name, "case");
    }

    private boolean isTitle(int token) {
        List<Integer> before =
                syntax.nounPhrase(token).stream().filter(word -> word <= token).toList();
        return lookups.offices().find(syntax.at(token).form()).isPresent()
                || lookups.offices().ofNounPhrase(syntax.text(before)).isPresent();
    }

    /** The words that may tell who a person is: before the name in its phrase, and in apposition to it. */
    private List<List<Integer>> titlesOf(Entity entity) {
        int head = syntax.headOf(entity);
        List<List<Integer>> titles = new ArrayList<>();
        List<Integer> before = titleBefore(entity);
        if (!before.isEmpty()) {
            titles.add(before);
        }
        for (int addition : syntax.children(head, "appos")) {
            titles.add(syntax.nounPhrase(addition));
        }
        return titles;
    }

    /** By the words rather than by the tree, which errs among long titles: nouns and adjectives up to the name, "of" within. */
    private List<Integer> titleBefore(Entity entity) {
        int sentence =
                reading.sentences().get(reading.sentenceOf(entity.first())).first();
        int first = entity.first();
        while (first > sentence && (isTitleWord(first - 1) || isLinkInTitle(first - 1, entity.first()))) {
            first--;
        }
        while (first < entity.first() && !isTitleWord(first)) {
            first++;
        }
        List<Integer> words = new ArrayList<>();
        for (int token = first; token < entity.first(); token++) {
            words.add(token);
        }
        return words;
    }

    private boolean isTitleWord(int token) {
        boolean person = syntax.entity(token, Entity.Kind.PERSON).isPresent();
        return !person
                && (syntax.is(token, "ADJ", "NOUN", "PROPN")
                        || syntax.at(token).xpos().equals("POS"));
    }

    private boolean isLinkInTitle(int token, int name) {
        String lemma = syntax.lemma(token);
        return token + 1 < name && (lemma.equals("of") || lemma.equals("-") || lemma.equals("for"));
    }

    void describe(Figure figure, String words) {
        Optional<Title> title = lookups.offices().ofNounPhrase(words);
        Optional<String> country = countryIn(words);
        title.ifPresent(found -> figure.describe(
                country.or(() -> found.office().country()),
                Optional.of(found.office().role()),
                Nouns.withoutArticle(words),
                found.former() && STATE.containsAll(found.office().sectors())
                        ? ELITE
                        : found.office().sectors()));
        if (title.isEmpty()) {
            figure.describe(country, Optional.empty(), "", List.of());
        }
        Gendered.ofTitle(words).ifPresent(figure::gendered);
    }

    Optional<String> countryIn(String words) {
        return lookups.countries().scan(words).stream()
                .min(Comparator.comparing(found -> found.value().match()))
                .map(found -> found.value().country().alpha3());
    }
}
