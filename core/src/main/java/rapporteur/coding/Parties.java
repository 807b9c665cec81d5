package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.knowledge.Role;
import rapporteur.model.Actor;
import rapporteur.model.Entity;
import rapporteur.model.Party;
import rapporteur.model.Reading;
import rapporteur.model.Span;

/** From the words that name a party to the party. */
final class Parties {

    private static final Set<Role> UNNAMED =
            Set.of(Role.SOURCE, Role.OFFICIAL, Role.DIPLOMAT, Role.ADVISER, Role.INTERNATIONAL_OFFICIAL, Role.MINISTRY);
    private static final Pattern ANONYMITY = Pattern.compile(
            "anonym|not to be (?:named|identified)|declined to be (?:named|identified)|not authori[sz]ed",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "we", "us", "our", "myself", "ourselves");

    /** Where a name only tells more of the noun that it belongs to: "members of X", "an X story". */
    private static final Set<String> WITHIN = Set.of("nmod", "compound", "amod");

    /** What speaks for whoever wrote it. */
    private static final Set<String> DOCUMENTS = Set.of(
            "account",
            "article",
            "book",
            "brief",
            "column",
            "complaint",
            "document",
            "essay",
            "filing",
            "lawsuit",
            "letter",
            "memo",
            "memoir",
            "message",
            "note",
            "paper",
            "petition",
            "post",
            "report",
            "speech",
            "statement",
            "submission",
            "testimony",
            "tweet");

    private final Syntax syntax;
    private final Reading reading;
    private final Cast cast;

    Parties(Syntax syntax, Cast cast) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.cast = cast;
    }

    /** The party that a noun or pronoun and what is coordinated with it name. */
    Draft.Filled at(int head, List<Figure> speaker) {
        List<Span> spans = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (int noun : syntax.coordinated(head)) {
            spans.addAll(reading.spans(syntax.nounPhrase(noun)));
            figuresOf(noun, speaker).stream()
                    .filter(figure -> !figures.contains(figure))
                    .forEach(figures::add);
        }
        spans.sort(null);
        return filled(spans, figures, isAnonymous(head, figures));
    }

    /** The party of given words, as the encoder marks a source. */
    Draft.Filled of(List<Integer> words) {
        List<Figure> figures = new ArrayList<>();
        boolean anonymous = false;
        for (int top : heads(words)) {
            List<Figure> here = words.stream()
                    .filter(word -> word == top || syntax.hasRelation(word, "conj") && syntax.head(word) == top)
                    .flatMap(word -> figuresOf(word, List.of()).stream())
                    .toList();
            here.stream().filter(figure -> !figures.contains(figure)).forEach(figures::add);
            anonymous |= isAnonymous(top, here);
        }
        if (figures.isEmpty()) {
            words.forEach(word -> cast.at(word)
                    .filter(mention -> figures.isEmpty() && standsForAll(word))
                    .ifPresent(mention -> figures.addAll(mention.figures())));
        }
        return filled(reading.spans(words), figures, anonymous);
    }

    /** The same, with what a lone pronoun stands for in its sentence: "the movement said it would release them" names the movement. */
    Draft.Filled named(Draft.Filled party, List<Integer> words) {
        if (words.size() != 1 || !syntax.is(words.get(0), "PRON")) {
            return party;
        }
        int pronoun = words.get(0);
        Optional<Integer> name = syntax.antecedents(pronoun, Cast.SURE).stream()
                .filter(word -> reading.sentenceOf(word) == reading.sentenceOf(pronoun))
                .filter(word -> syntax.is(word, "NOUN", "PROPN"))
                .findFirst();
        if (name.isEmpty()) {
            return party;
        }
        List<Span> spans = new ArrayList<>(reading.spans(syntax.nounPhrase(name.get())));
        spans.addAll(party.party().spans());
        spans.sort(null);
        return filled(spans, party.figures(), party.party().anonymous());
    }

    /**
     * The words that a source is about. Where exactly one person is named at its end, as in "X's foreign minister N. N.",
     * it is he, whatever the tree says of the titles before.
     */
    private List<Integer> heads(List<Integer> words) {
        List<Integer> tops = syntax.tops(words);
        List<Entity> persons = words.stream()
                .flatMap(word -> syntax.entity(word, Entity.Kind.PERSON).stream())
                .distinct()
                .filter(person -> !belongsToAnother(person, words))
                .toList();
        boolean several = words.stream().anyMatch(word -> syntax.is(word, "CCONJ"));
        if (persons.size() != 1 || several) {
            return tops;
        }
        Entity person = persons.get(0);
        int after = person.last();
        boolean owner =
                after < reading.tokens().size() && syntax.at(after).xpos().equals("POS");
        boolean oblique = words.contains(person.first() - 1) && syntax.is(person.first() - 1, "ADP");
        return owner || oblique
                ? tops
                : words.stream()
                        .filter(person::contains)
                        .filter(word -> cast.at(word).isPresent())
                        .limit(1)
                        .toList();
    }

    /** "X's statement" is X, but "X's ally" and "members of X" are others. */
    private boolean standsForAll(int word) {
        String relation = syntax.relation(word);
        return relation.equals("nmod:poss")
                ? DOCUMENTS.contains(syntax.lemma(syntax.head(word)))
                : !WITHIN.contains(relation);
    }

    /** "the X campaign", "X's aides": the person only tells whose they are. */
    private boolean belongsToAnother(Entity person, List<Integer> words) {
        return words.stream()
                .filter(person::contains)
                .anyMatch(word -> !person.contains(syntax.head(word))
                        && words.contains(syntax.head(word))
                        && syntax.head(word) > word
                        && Set.of("compound", "nmod:poss").contains(syntax.relation(word)));
    }

    private static Draft.Filled filled(List<Span> spans, List<Figure> figures, boolean anonymous) {
        List<Actor> actors = figures.stream().map(Figure::actor).distinct().toList();
        return new Draft.Filled(new Party(spans, actors, anonymous), figures);
    }

    List<Figure> figuresOf(int noun, List<Figure> speaker) {
        if (syntax.is(noun, "PRON") && SPEAKER.contains(syntax.at(noun).form().toLowerCase(Locale.ROOT))) {
            return speaker;
        }
        return cast.at(noun)
                .or(() -> cast.at(syntax.meant(noun)))
                .map(Mention::figures)
                .orElse(List.of());
    }

    /** Whose a deed is that a noun names: "Russia's", "Russian", "by Russia"; the word, if someone known. */
    Optional<Integer> owner(int noun) {
        int possessor = syntax.owner(noun);
        if (possessor != Syntax.NONE) {
            return Optional.of(possessor);
        }
        return syntax
                .children(noun, child -> Set.of("amod", "compound", "nmod").contains(syntax.relation(child)))
                .stream()
                .filter(child -> !syntax.hasChild(child, "case"))
                .filter(child -> cast.at(child).isPresent())
                .findFirst();
    }

    /** Someone who can act: a figure, or a pronoun for the speaker. */
    boolean isSomeone(int noun, List<Figure> speaker) {
        return noun != Syntax.NONE && !figuresOf(noun, speaker).isEmpty();
    }

    private boolean isAnonymous(int head, List<Figure> figures) {
        List<Span> whole = reading.spans(reading.subtree(head));
        if (whole.stream().anyMatch(span -> ANONYMITY.matcher(span.text()).find())) {
            return true;
        }
        boolean unnamed = figures.size() == 1
                && !figures.get(0).isNamed()
                && figures.get(0).role().map(UNNAMED::contains).orElse(false);
        boolean particular = syntax.children(head, "det").stream()
                .anyMatch(det -> syntax.lemma(det).equals("the"));
        boolean again =
                cast.at(head).map(mention -> mention.how().equals("title")).orElse(false);
        return unnamed && (!particular || again) && syntax.is(head, "NOUN");
    }
}
