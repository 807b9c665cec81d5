package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.knowledge.Countries;
import rapporteur.knowledge.Office;
import rapporteur.knowledge.Organization;
import rapporteur.knowledge.Role;
import rapporteur.knowledge.Title;
import rapporteur.model.Actor;
import rapporteur.model.Entity;
import rapporteur.model.Reading;

/** Whom nouns stand for: names, titles, countries, organisations, and people without a name. */
final class Nouns {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any", "some");
    private static final Set<String> EVERYONE = Set.of("every", "each", "any", "no", "neither", "either");
    private static final Set<String> GENERAL_COUNTRY = Set.of("country", "nation", "state", "neighbor", "neighbour");
    private static final Set<String> OFFICES =
            Set.of("office", "administration", "campaign", "government", "team", "staff", "camp");
    private static final Set<String> SPEAK_FOR = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> PERSONS = Set.of("aide", "lawyer", "attorney", "adviser", "advisor");
    static final Set<String> MOUTHPIECES =
            Stream.of(OFFICES, SPEAK_FOR, PERSONS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private final Syntax syntax;
    private final Reading reading;
    private final Lookups lookups;
    private final Cast cast;
    private final Holders holders;
    private final Persons persons;
    private final OrganizationNames organizationNames;

    Nouns(Syntax syntax, Lookups lookups, PersonNames names, Cast cast) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.lookups = lookups;
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
        this.persons = new Persons(syntax, lookups, names, cast);
    }

    void introduce() {
        persons.introduce();
    }

    /** The mention whose head the token is, if it is one. */
    Optional<Mention> resolve(int token) {
        if (!syntax.isNoun(token) && !isCountryAdjective(token)) {
            return Optional.empty();
        }
        Optional<Entity> person = persons.at(token);
        if (person.isPresent()) {
            persons.asColleague(person.get());
            return Optional.of(new Mention(token, persons.meant(person.get()), "name"));
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

    private boolean partOfName(int token) {
        return reading.entityAt(token)
                .filter(entity -> Set.of(
                                Entity.Kind.PERSON, Entity.Kind.ORGANIZATION, Entity.Kind.PLACE, Entity.Kind.COUNTRY)
                        .contains(entity.kind()))
                .filter(entity -> syntax.headOf(entity) != token)
                .isPresent();
    }

    // ---- names of countries and organisations

    private Optional<Mention> named(int token) {
        List<Integer> phrase = nameAround(token);
        String words = syntax.text(phrase);
        Optional<Entity> entity = reading.entityAt(token)
                .filter(found -> found.kind() == Entity.Kind.ORGANIZATION && syntax.headOf(found) == token);
        Optional<String> fullName = entity.map(any -> organizationNames.fullNameOf(withoutArticle(words)));
        Optional<Mention> own = own(token, words);
        if (own.isPresent()) {
            return own;
        }
        Optional<Mention> organization =
                organization(token, words).or(() -> fullName.flatMap(name -> organization(token, name)));
        if (organization.isPresent()) {
            return organization;
        }
        Optional<Countries.Found> country = lookups.countries().find(words);
        if (country.isPresent()) {
            return Optional.of(new Mention(token, country(country.get(), words), "country"));
        }
        if (fullName.isPresent()) {
            Figure figure = cast.figure(fullName.get(), Actor.Kind.ORGANIZATION, false);
            persons.describe(figure, syntax.text(syntax.nounPhrase(token)));
            return Optional.of(new Mention(token, figure, "organization"));
        }
        return Optional.empty();
    }

    /** Of the user's own list. */
    private Optional<Mention> own(int token, String words) {
        return lookups.own().find(words, lookups.day()).map(found -> {
            boolean plural = syntax.at(token).xpos().matches("NNP?S");
            Figure figure = cast.figure(found.name(), found.kind(), plural)
                    .identified(found.wikidata())
                    .titled(found.role());
            figure.describe(found.country(), Optional.empty(), "", found.sectors());
            return new Mention(token, figure, "own-list");
        });
    }

    private Optional<Mention> organization(int token, String words) {
        return lookups.organizations()
                .find(words, lookups.day())
                .filter(found -> isSafe(words))
                .map(found -> {
                    boolean states = found.kind() == Organization.Kind.STATES;
                    boolean members = isMembers(token, found);
                    Actor.Kind kind = states || members ? Actor.Kind.GROUP : Actor.Kind.ORGANIZATION;
                    Figure figure =
                            cast.figure(members ? withoutArticle(words) : found.name(), kind, states || members);
                    figure.describe(found.country(), Optional.empty(), "", found.sectors());
                    figure.identified(members ? Optional.empty() : found.wikidata());
                    return new Mention(token, figure, "organization");
                });
    }

    /** Of the many organizations only full names are sure; short forms may be anyone's. */
    private boolean isSafe(String words) {
        return words.contains(" ") || !lookups.organizations().findAll(words).isEmpty();
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
        Optional<Entity> entity = reading.entityAt(token).filter(found -> syntax.headOf(found) == token);
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
            default ->
                cast.figure(found.country().name(), Actor.Kind.COUNTRY, false)
                        .identified(found.country().wikidata());
        };
        figure.describe(Optional.of(code), Optional.empty(), "", found.sectors());
        return figure;
    }

    private boolean isCountryAdjective(int token) {
        return syntax.is(token, "ADJ")
                && lookups.countries().find(syntax.at(token).form()).isPresent();
    }

    // ---- titles and people without a name

    private Optional<Mention> described(int token) {
        Optional<Mention> listed = own(token, syntax.at(token).form());
        if (listed.isPresent() && !isEveryone(token)) {
            return listed;
        }
        Optional<Mention> owned = owned(token);
        if (owned.isPresent()) {
            return owned;
        }
        // "voter segments": what only tells more of another noun is nobody
        if (isEveryone(token) || syntax.hasRelation(token, "compound") && syntax.is(token, "NOUN")) {
            return Optional.empty();
        }
        List<Integer> phrase = syntax.nounPhrase(token);
        String words = syntax.text(phrase);
        boolean definite = isDefinite(token);
        if (definite
                && GENERAL_COUNTRY.contains(syntax.lemma(token))
                && persons.countryIn(words).isEmpty()) {
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
        Optional<String> country = persons.countryIn(words);
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
                        Cast.SURE,
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
                ? cast.referent(token, Cast.SURE, mention -> true)
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

    static String withoutArticle(String words) {
        return words.replaceFirst("^(?i:the|a|an|its|his|her|their)\\s+", "");
    }
}
