package rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.knowledge.Countries;
import rapporteur.knowledge.Leader;
import rapporteur.knowledge.Office;
import rapporteur.knowledge.Organization;
import rapporteur.knowledge.Role;
import rapporteur.knowledge.Title;
import rapporteur.model.Actor;
import rapporteur.model.Entity;
import rapporteur.model.Reading;
import rapporteur.model.Span;

/** Whom nouns stand for: names, titles, countries, organisations, and people without a name. */
final class Nouns {

    /** How sure the encoder must be that a noun means someone again, which most nouns do not. */
    private static final double SURE = 0.5;

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any", "some");
    private static final Set<String> EVERYONE = Set.of("every", "each", "any", "no", "neither", "either");
    private static final Set<String> GENERAL_COUNTRY = Set.of("country", "nation", "state", "neighbor", "neighbour");
    private static final Set<String> COLLEAGUES = Set.of("colleague", "counterpart", "homologue");
    private static final Set<String> OFFICES =
            Set.of("office", "administration", "campaign", "government", "team", "staff", "camp");
    private static final Set<String> SPEAK_FOR = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> PERSONS = Set.of("aide", "lawyer", "attorney", "adviser", "advisor");
    static final Set<String> MOUTHPIECES =
            Stream.of(OFFICES, SPEAK_FOR, PERSONS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private final Syntax syntax;
    private final Reading reading;
    private final Lookups lookups;
    private final PersonNames names;
    private final Cast cast;
    private final Holders holders;
    private final Namesakes namesakes;
    private final OrganizationNames organizationNames;

    Nouns(Syntax syntax, Lookups lookups, PersonNames names, Cast cast) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.lookups = lookups;
        this.names = names;
        this.cast = cast;
        this.holders = new Holders(syntax, lookups, names, cast);
        this.organizationNames = new OrganizationNames(reading.entities().stream()
                .filter(entity -> entity.kind() == Entity.Kind.ORGANIZATION)
                .map(entity -> withoutArticle(
                        reading.span(entity.first(), entity.last()).text().replaceAll("\\s+", " ")))
                .map(name -> lookups.organizations()
                        .find(name)
                        .map(Organization::name)
                        .orElse(name))
                .toList());
        this.namesakes = new Namesakes(reading, names, cast);
    }

    /** Makes the figures that the article names, with the titles that stand by any of their names. */
    void introduce() {
        for (Entity entity : reading.entities()) {
            if (entity.kind() == Entity.Kind.PERSON) {
                Figure figure = person(entity);
                for (List<Integer> words : titlesOf(entity)) {
                    describe(figure, text(words));
                }
            }
        }
        cast.figures().forEach(this::describeByRoster);
    }

    /** A full name that one leader of the day bears tells his country and office; a surname alone tells too little. */
    private void describeByRoster(Figure figure) {
        if (lookups.day().isPresent() && PersonNames.words(figure.name()).size() > 1) {
            List<Leader> bearers =
                    lookups.leaders().named(figure.name(), lookups.day().get());
            if (bearers.size() == 1) {
                Leader leader = bearers.get(0);
                figure.describe(Optional.of(leader.country()), Optional.of(leader.role()), "", List.of("GOV"));
            }
        }
    }

    /** The mention whose head the token is, if it is one. */
    Optional<Mention> resolve(int token) {
        if (!syntax.isNoun(token) && !isCountryAdjective(token)) {
            return Optional.empty();
        }
        Optional<Entity> person = personOf(token);
        if (person.isPresent()) {
            asColleague(person.get());
            return Optional.of(new Mention(token, meant(person.get()), "name"));
        }
        if (partOfName(token)) {
            return Optional.empty();
        }
        Optional<Mention> named = named(token);
        if (named.isPresent()) {
            return named;
        }
        return syntax.is(token, "NOUN", "PROPN") ? described(token).or(() -> againMeant(token)) : Optional.empty();
    }

    // ---- names of persons

    private Figure person(Entity entity) {
        String name =
                names.fullNameOf(reading.span(entity.first(), entity.last()).text());
        return cast.figure(name, Actor.Kind.PERSON, false).withName();
    }

    /** The person of a name, of several who share it the one whom the text means here. */
    private Figure meant(Entity entity) {
        return namesakes
                .meant(
                        headOf(entity),
                        reading.span(entity.first(), entity.last()).text())
                .map(name -> cast.figure(name, Actor.Kind.PERSON, false).withName())
                .orElseGet(() -> person(entity));
    }

    /** "his French counterpart N. N.": of the office of the one whose counterpart he is. */
    private void asColleague(Entity entity) {
        List<Integer> words = titleBefore(entity);
        boolean colleague = words.stream().anyMatch(word -> COLLEAGUES.contains(syntax.lemma(word)));
        int owner = words.isEmpty() ? Syntax.NONE : words.get(0) - 1;
        if (colleague && owner >= 0) {
            cast.at(owner)
                    .map(Mention::figures)
                    .filter(figures -> figures.size() == 1)
                    .ifPresent(figures -> {
                        Figure other = figures.get(0);
                        person(entity).describe(countryIn(text(words)), other.role(), "", other.sectors());
                    });
        }
    }

    /** The person whose name stands in the phrase that this token heads: itself, or beside its title. */
    private Optional<Entity> personOf(int token) {
        Optional<Entity> own = syntax.entity(token, Entity.Kind.PERSON);
        if (own.isPresent()) {
            return headOf(own.get()) == token ? own : Optional.empty();
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
                || lookups.offices().ofNounPhrase(text(before)).isPresent();
    }

    private int headOf(Entity entity) {
        for (int token = entity.first(); token < entity.last(); token++) {
            if (!entity.contains(syntax.head(token))) {
                return token;
            }
        }
        return entity.first();
    }

    private boolean partOfName(int token) {
        return reading.entityAt(token)
                .filter(entity -> Set.of(
                                Entity.Kind.PERSON, Entity.Kind.ORGANIZATION, Entity.Kind.PLACE, Entity.Kind.COUNTRY)
                        .contains(entity.kind()))
                .filter(entity -> headOf(entity) != token)
                .isPresent();
    }

    /** The words that may tell who a person is: before the name in its phrase, and in apposition to it. */
    private List<List<Integer>> titlesOf(Entity entity) {
        int head = headOf(entity);
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

    private void describe(Figure figure, String words) {
        Optional<Title> title = lookups.offices().ofNounPhrase(words);
        Optional<String> country = countryIn(words);
        title.ifPresent(found -> figure.describe(
                country.or(() -> found.office().country()),
                Optional.of(found.office().role()),
                withoutArticle(words),
                found.office().sectors()));
        if (title.isEmpty()) {
            figure.describe(country, Optional.empty(), "", List.of());
        }
        Gendered.ofTitle(words).ifPresent(figure::gendered);
    }

    private Optional<String> countryIn(String words) {
        return lookups.countries().scan(words).stream()
                .min(Comparator.comparing(found -> found.value().match()))
                .map(found -> found.value().country().alpha3());
    }

    // ---- names of countries and organisations

    private Optional<Mention> named(int token) {
        List<Integer> phrase = nameAround(token);
        String words = text(phrase);
        Optional<Entity> entity = reading.entityAt(token)
                .filter(found -> found.kind() == Entity.Kind.ORGANIZATION && headOf(found) == token);
        String fullName = organizationNames.fullNameOf(withoutArticle(words));
        Optional<Mention> organization =
                organization(token, words).or(() -> entity.flatMap(any -> organization(token, fullName)));
        if (organization.isPresent()) {
            return organization;
        }
        Optional<Countries.Found> country = lookups.countries().find(words);
        if (country.isPresent()) {
            return Optional.of(new Mention(token, country(country.get(), words), "country"));
        }
        if (entity.isPresent()) {
            Figure figure = cast.figure(fullName, Actor.Kind.ORGANIZATION, false);
            describe(figure, text(syntax.nounPhrase(token)));
            return Optional.of(new Mention(token, figure, "organization"));
        }
        return Optional.empty();
    }

    private Optional<Mention> organization(int token, String words) {
        return lookups.organizations().find(words).map(found -> {
            boolean states = found.kind() == Organization.Kind.STATES;
            boolean members = isMembers(token, found);
            Actor.Kind kind = states || members ? Actor.Kind.GROUP : Actor.Kind.ORGANIZATION;
            Figure figure = cast.figure(members ? withoutArticle(words) : found.name(), kind, states || members);
            figure.describe(found.country(), Optional.empty(), "", found.sectors());
            return new Mention(token, figure, "organization");
        });
    }

    /** "Republicans" are people of the party, not the party. */
    private boolean isMembers(int token, Organization party) {
        String form = syntax.at(token).form();
        return party.kind() == Organization.Kind.PARTY
                && syntax.at(token).xpos().matches("NNP?S")
                && !party.name().toLowerCase(Locale.ROOT).endsWith(form.toLowerCase(Locale.ROOT));
    }

    /** The entity that the token heads, or the token with its compound parts. */
    private List<Integer> nameAround(int token) {
        Optional<Entity> entity = reading.entityAt(token).filter(found -> headOf(found) == token);
        List<Integer> words = new ArrayList<>();
        if (entity.isPresent()) {
            for (int i = entity.get().first(); i < entity.get().last(); i++) {
                words.add(i);
            }
            return words;
        }
        for (int word : syntax.nounPhrase(token)) {
            boolean near = word == token
                    || syntax.head(word) == token
                            && Set.of("compound", "flat", "amod").contains(syntax.relation(word))
                            && !syntax.is(word, "NUM");
            if (near) {
                words.add(word);
            }
        }
        return words;
    }

    private Figure country(Countries.Found found, String words) {
        String code = found.country().alpha3();
        Figure figure = switch (found.match()) {
            case SEAT -> cast.figure(withoutArticle(words), Actor.Kind.OFFICE, false);
            case PART -> cast.figure(withoutArticle(words), Actor.Kind.COUNTRY, false);
            default -> cast.figure(found.country().name(), Actor.Kind.COUNTRY, false);
        };
        figure.describe(
                Optional.of(code),
                Optional.empty(),
                "",
                found.sector().map(List::of).orElse(List.of()));
        return figure;
    }

    private boolean isCountryAdjective(int token) {
        return syntax.is(token, "ADJ")
                && lookups.countries().find(syntax.at(token).form()).isPresent();
    }

    // ---- titles and people without a name

    private Optional<Mention> described(int token) {
        Optional<Mention> owned = owned(token);
        if (owned.isPresent()) {
            return owned;
        }
        // "voter segments": what only tells more of another noun is nobody
        if (isEveryone(token) || syntax.hasRelation(token, "compound") && syntax.is(token, "NOUN")) {
            return Optional.empty();
        }
        List<Integer> phrase = syntax.nounPhrase(token);
        String words = text(phrase);
        boolean definite = isDefinite(token);
        if (definite
                && GENERAL_COUNTRY.contains(syntax.lemma(token))
                && countryIn(words).isEmpty()) {
            return lastCountry(token);
        }
        Optional<Title> title = lookups.offices().ofNounPhrase(words).filter(found -> covers(phrase, found, token));
        if (title.isEmpty()) {
            return organization(token, words);
        }
        // "the agency": the one that was named
        Optional<Mention> again =
                definite && title.get().office().number() == Office.Number.GROUP ? againMeant(token) : Optional.empty();
        if (again.isPresent()) {
            return again;
        }
        Optional<String> country = countryIn(words);
        boolean one = title.get().office().number() == Office.Number.PERSON
                && !syntax.at(token).xpos().equals("NNS");
        if (one && (definite || country.isPresent() && !isIndefinite(token))) {
            Optional<Figure> holder = holders.of(
                    title.get(), country.or(() -> title.get().office().country()), token);
            Optional<Figure> known = definite
                    ? holder.or(() -> personAgain(token, country)).or(() -> holders.described(title.get(), token))
                    : holder;
            if (known.isPresent()) {
                return Optional.of(new Mention(token, known.get(), "title"));
            }
        }
        if (!one && definite && syntax.at(token).xpos().equals("NNS")) {
            List<Figure> several = holders.several(title.get().office().role(), token);
            int wanted = number(token);
            if (several.size() >= wanted) {
                return Optional.of(new Mention(token, several.subList(0, wanted), "title"));
            }
        }
        Figure figure = cast.figure(withoutArticle(words), one ? Actor.Kind.PERSON : Actor.Kind.GROUP, !one);
        figure.describe(
                country,
                Optional.of(title.get().office().role()),
                "",
                title.get().office().sectors());
        return Optional.of(new Mention(token, figure, "description"));
    }

    /** "the former senator" after his name, as the encoder links them; not one of another country. */
    private Optional<Figure> personAgain(int token, Optional<String> country) {
        return cast.referent(
                        token,
                        SURE,
                        mention -> mention.figures().size() == 1
                                && mention.figures().get(0).isPerson())
                .map(mention -> mention.figures().get(0))
                .filter(figure -> country.isEmpty()
                        || figure.country().isEmpty()
                        || figure.country().equals(country));
    }

    /** "the company", "this group": whom the encoder takes it to mean again. */
    private Optional<Mention> againMeant(int token) {
        return isDefinite(token)
                ? cast.referent(token, SURE, mention -> true)
                        .map(mention -> new Mention(token, mention.figures(), "coreference"))
                : Optional.empty();
    }

    /** "his office", "Mr X's spokeswoman": known by whose it is. */
    private Optional<Mention> owned(int token) {
        if (!MOUTHPIECES.contains(syntax.lemma(token))) {
            return Optional.empty();
        }
        return syntax.children(token, child -> isOwner(child)).stream()
                .flatMap(owner -> cast.at(owner).stream())
                .filter(mention -> mention.figures().size() == 1)
                .map(mention -> mention.figures().get(0))
                .findFirst()
                .map(owner -> {
                    Figure figure = cast.figure(
                            syntax.lemma(token) + " of " + owner.name(),
                            OFFICES.contains(syntax.lemma(token)) ? Actor.Kind.OFFICE : Actor.Kind.PERSON,
                            false);
                    Optional<Role> role =
                            SPEAK_FOR.contains(syntax.lemma(token)) ? Optional.of(Role.SPOKESPERSON) : Optional.empty();
                    figure.describe(owner.country(), role, "", owner.sectors());
                    return new Mention(token, figure, "owned");
                });
    }

    /** "X's spokesman", "the X campaign". */
    private boolean isOwner(int child) {
        boolean person = syntax.entity(child, Entity.Kind.PERSON).isPresent();
        return syntax.hasRelation(child, "nmod:poss") || person && syntax.hasRelation(child, "compound");
    }

    /** Whether the office is the head of the phrase, not a part of another word's description. */
    private boolean covers(List<Integer> phrase, Title title, int token) {
        int start = syntax.at(phrase.get(0)).start();
        int at = syntax.at(token).start() - start;
        return phrase.get(phrase.size() - 1) - phrase.get(0) + 1 == phrase.size()
                ? title.start() <= at && at < title.end()
                : lookups.offices().find(syntax.at(token).form()).isPresent();
    }

    private boolean isDefinite(int token) {
        return syntax.children(token, "det").stream()
                .anyMatch(det ->
                        Set.of("the", "this", "that", "these", "those", "both").contains(syntax.lemma(det)));
    }

    private boolean isIndefinite(int token) {
        return hasDeterminer(token, INDEFINITE);
    }

    /** "every candidate", "no minister": nobody in particular. */
    private boolean isEveryone(int token) {
        return hasDeterminer(token, EVERYONE);
    }

    private boolean hasDeterminer(int token, Set<String> forms) {
        return syntax.children(token, "det").stream()
                .anyMatch(det -> forms.contains(syntax.at(det).form().toLowerCase(Locale.ROOT)));
    }

    private int number(int token) {
        for (int numeral : syntax.children(token, "nummod")) {
            int index = List.of("two", "three", "four", "five").indexOf(syntax.lemma(numeral));
            if (index >= 0) {
                return index + 2;
            }
        }
        return 2;
    }

    /** "the neighbouring country": the last country before that is not the one acting here. */
    private Optional<Mention> lastCountry(int token) {
        int governor = syntax.head(token);
        List<Figure> acting = new ArrayList<>();
        if (governor >= 0) {
            for (int beside : reading.children(governor)) {
                if (beside != token) {
                    acting.addAll(cast.figuresAt(beside));
                }
            }
        }
        return cast.recent(token).stream()
                .filter(figure -> figure.kind() == Actor.Kind.COUNTRY)
                .filter(figure -> !acting.contains(figure))
                .findFirst()
                .map(figure -> new Mention(token, figure, "description"));
    }

    private String text(List<Integer> words) {
        List<Span> spans = reading.spans(words);
        return String.join(" ", spans.stream().map(Span::text).toList()).replaceAll("\\s+", " ");
    }

    private static String withoutArticle(String words) {
        return words.replaceFirst("^(?i:the|a|an|its|his|her|their)\\s+", "");
    }
}
