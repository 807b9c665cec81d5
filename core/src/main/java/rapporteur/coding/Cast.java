package rapporteur.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import rapporteur.model.Actor;
import rapporteur.model.Entity;
import rapporteur.model.Reading;

/**
 * The figures of one article and the words that stand for them. Built once, in the order of the text: what a pronoun or
 * a title stands for is decided by whom the article has named before (or names anywhere, for a surname).
 */
final class Cast {

    /** How sure the encoder must be that a noun means again what another meant, which most nouns do not. */
    static final double SURE = 0.5;

    private final Syntax syntax;
    private final Map<Integer, Mention> byHead = new LinkedHashMap<>();
    private final Map<String, Figure> byName = new LinkedHashMap<>();
    private final List<Mention> inOrder = new ArrayList<>();
    private final Nouns nouns;
    private final Pronouns pronouns;

    Cast(Syntax syntax, Lookups lookups) {
        this.syntax = syntax;
        Reading reading = syntax.reading();
        PersonNames names = PersonNames.of(reading);
        this.nouns = new Nouns(syntax, lookups, names, this);
        this.pronouns = new Pronouns(syntax, this);
        nouns.introduce();
        for (int token = 0; token < reading.tokens().size(); token++) {
            mention(token).ifPresent(this::add);
        }
        figures().forEach(figure -> describeByName(figure, lookups));
    }

    /** What the words themselves tell of a group or an organization whom nothing else described. */
    private void describeByName(Figure figure, Lookups lookups) {
        boolean some = figure.kind() == Actor.Kind.ORGANIZATION || figure.kind() == Actor.Kind.GROUP;
        if (!some
                || !figure.sectors().isEmpty()
                || lookups.organizations().find(figure.name(), lookups.day()).isPresent()) {
            return;
        }
        Set<String> countries = new TreeSet<>();
        figures().stream()
                .filter(other -> other.kind() == Actor.Kind.COUNTRY)
                .forEach(other -> other.country().ifPresent(countries::add));
        List<Actor> told = lookups.phrases().find(figure.name(), lookups.day(), countries);
        // what a name has only of a place in it is no sector of an organization
        boolean place = told.size() == 1 && told.get(0).sectors().equals(List.of("CVL"));
        if (told.size() == 1 && told.get(0).kind() != Actor.Kind.PERSON && !place) {
            Actor actor = told.get(0);
            Optional<String> sure = actor.country().filter(code -> figure.name().contains(" "));
            figure.describe(sure, Optional.empty(), "", actor.sectors());
        }
    }

    private Optional<Mention> mention(int token) {
        // "US" can pass for a pronoun
        boolean country = syntax.entity(token, Entity.Kind.COUNTRY).isPresent();
        return syntax.is(token, "PRON", "DET") && !country ? pronouns.resolve(token) : nouns.resolve(token);
    }

    private void add(Mention mention) {
        byHead.put(mention.head(), mention);
        inOrder.add(mention);
    }

    /** Whom the word stands for, if it is the head of words that stand for someone. */
    Optional<Mention> at(int head) {
        return Optional.ofNullable(byHead.get(head));
    }

    /**
     * Whom the encoder takes the word to refer back to: the nearest mention along its chain of antecedents that stands for
     * someone who is wanted.
     *
     * @param least how sure the encoder must be of the first link
     */
    Optional<Mention> referent(int token, double least, Predicate<Mention> wanted) {
        return syntax.antecedents(token, least).stream()
                .flatMap(antecedent -> at(antecedent).filter(wanted).stream())
                .findFirst();
    }

    /** Whether the encoder takes the word to refer back, along its chain of antecedents, to a noun that is nobody: "the returns … they". */
    boolean meansNobody(int token, double least) {
        List<Integer> antecedents = syntax.antecedents(token, least);
        return !antecedents.isEmpty()
                && antecedents.stream().noneMatch(byHead::containsKey)
                && syntax.isNoun(antecedents.get(antecedents.size() - 1));
    }

    /** The mentions made so far, in the order of the text. */
    List<Mention> mentions() {
        return inOrder;
    }

    /** The figures mentioned before a token, the last one first. */
    List<Figure> recent(int token) {
        List<Figure> recent = new ArrayList<>();
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            if (inOrder.get(i).head() < token) {
                inOrder.get(i).figures().stream()
                        .filter(figure -> !recent.contains(figure))
                        .forEach(recent::add);
            }
        }
        return recent;
    }

    /** The figure of a name, made on first use. */
    Figure figure(String name, Actor.Kind kind, boolean plural) {
        return byName.computeIfAbsent(kind + " " + name, key -> new Figure(name, kind, plural));
    }

    List<Figure> figures() {
        return List.copyOf(byName.values());
    }

    /** Whom a word and what is coordinated with it stand for, as far as they stand for someone. */
    List<Figure> figuresAt(int head) {
        List<Figure> all = new ArrayList<>();
        for (int noun : syntax.coordinated(head)) {
            at(noun).ifPresent(mention -> mention.figures().stream()
                    .filter(figure -> !all.contains(figure))
                    .forEach(all::add));
        }
        return all;
    }
}
