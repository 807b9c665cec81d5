package rapporteur.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.knowledge.Gazetteer;
import rapporteur.knowledge.GeoPlace;
import rapporteur.model.Block;
import rapporteur.model.Place;
import rapporteur.model.Reading;
import rapporteur.model.Reason;
import rapporteur.model.Span;

/**
 * Where an act takes place: what its own clause says by "in", "at" or the like, never a place that is merely named. "Here" is
 * where the dateline says that the article was written.
 */
final class Whereabouts {

    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "on",
            "to",
            "along",
            "around",
            "across",
            "throughout",
            "within",
            "off",
            "outside of",
            "inside of");
    /** "in the city of Lima", "at a school near Lima" */
    private static final Set<String> INSIDE = Set.of("in", "at", "near", "outside", "of", "on", "inside");
    /** Nouns that stand for a place that was named before. */
    private static final Set<String> PLACES = Set.of(
            "city", "capital", "town", "village", "country", "region", "province", "district", "state", "island");

    private static final Set<String> GOING_ON = Set.of("conj", "advcl");
    private static final double SURE = 0.5;
    private static final int DEPTH = 3;

    private final Syntax syntax;
    private final Reading reading;
    private final Map<Integer, Toponym> at = new HashMap<>();
    private final Optional<Toponym> dateline;

    Whereabouts(Syntax syntax) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        List<Toponym> toponyms = Toponyms.of(reading);
        int token = 0;
        for (Toponym toponym : toponyms) {
            while (token < reading.tokens().size()
                    && reading.token(token).end() <= toponym.span().start()) {
                token++;
            }
            for (int word = token;
                    word < reading.tokens().size()
                            && reading.token(word).start() < toponym.span().end();
                    word++) {
                if (toponym.use() == Toponym.Use.NAME) {
                    at.put(word, toponym);
                }
            }
        }
        dateline = toponyms.stream().filter(this::opensTheText).findFirst();
    }

    void fill(Draft draft) {
        int clause = syntax.clauseOf(draft.head);
        Optional<Toponym> told = told(draft, draft.head, draft.head);
        for (int governor : clauses(clause)) {
            told = told.or(() -> told(draft, governor, draft.head));
        }
        told.ifPresent(toponym -> set(draft, toponym.span(), toponym, "oblique"));
        if (draft.place == null) {
            mentioned(draft, clause);
        }
        if (draft.place == null) {
            here(draft, clause);
        }
    }

    /** The act's own clause, and those whose doer it goes on with: "flew to Lima and met the mayor". */
    private List<Integer> clauses(int clause) {
        List<Integer> clauses = new ArrayList<>(List.of(clause));
        int at = clause;
        while (GOING_ON.contains(syntax.relation(at))
                && !syntax.hasChild(at, "nsubj")
                && syntax.clauseAbove(at) != Syntax.NONE) {
            at = syntax.clauseAbove(at);
            clauses.add(at);
        }
        return clauses;
    }

    // ---- what the clause names

    private Optional<Toponym> told(Draft draft, int governor, int head) {
        for (int child : reading.children(governor)) {
            boolean own = governor != head || !syntax.isVerb(head) || syntax.hasRelation(child, "obl");
            boolean oblique = syntax.hasRelation(child, "obl") || governor == head && syntax.hasRelation(child, "nmod");
            if (own && oblique && WHERE.contains(syntax.preposition(child)) && isOutside(draft, child)) {
                Optional<Toponym> found = within(child, DEPTH);
                if (found.isPresent()) {
                    return found;
                }
            }
            // "the Lima bombing"
            boolean compound = governor == head && !syntax.isVerb(head) && syntax.hasRelation(child, "compound");
            if (compound && at.containsKey(child) && isOutside(draft, child)) {
                return Optional.of(at.get(child));
            }
        }
        return Optional.empty();
    }

    /** The place that a noun is, or lies in. */
    private Optional<Toponym> within(int noun, int depth) {
        if (at.containsKey(noun)) {
            return Optional.of(at.get(noun));
        }
        for (int child : reading.children(noun)) {
            boolean inside = syntax.hasRelation(child, "nmod") && INSIDE.contains(syntax.preposition(child));
            boolean named = syntax.hasRelation(child, "compound")
                    || syntax.hasRelation(child, "flat")
                    || syntax.hasRelation(child, "appos") && PLACES.contains(syntax.lemma(noun));
            if (named && at.containsKey(child)) {
                return Optional.of(at.get(child));
            }
            if (inside && depth > 0) {
                Optional<Toponym> found = within(child, depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A party of the act, or what is said, is not where it happens. */
    private boolean isOutside(Draft draft, int token) {
        return !draft.content.contains(token) && !stands(token, draft.source) && !stands(token, draft.recipient);
    }

    private boolean stands(int token, Draft.Filled party) {
        return party.party().spans().stream()
                .anyMatch(span -> span.start() < reading.token(token).end()
                        && reading.token(token).start() < span.end());
    }

    // ---- what it refers to

    /** "in the city": the place that was named before. */
    private void mentioned(Draft draft, int clause) {
        for (int governor : List.of(draft.head, clause)) {
            for (int child : reading.children(governor)) {
                boolean place = syntax.hasRelation(child, "obl")
                        && WHERE.contains(syntax.preposition(child))
                        && PLACES.contains(syntax.lemma(child))
                        && isOutside(draft, child);
                if (place && draft.place == null) {
                    syntax.antecedents(child, SURE).stream()
                            .filter(at::containsKey)
                            .findFirst()
                            .ifPresent(before ->
                                    set(draft, syntax.reading().span(child, child + 1), at.get(before), "antecedent"));
                }
            }
        }
    }

    private void here(Draft draft, int clause) {
        for (int child : reading.children(clause)) {
            boolean here =
                    syntax.hasRelation(child, "advmod") && syntax.lemma(child).equals("here");
            if (here && dateline.isPresent() && isOutside(draft, child)) {
                set(draft, reading.span(child, child + 1), dateline.get(), "dateline");
            }
        }
    }

    private boolean opensTheText(Toponym toponym) {
        return reading.document()
                .blockAt(toponym.span().start())
                .filter(block -> block.kind() == Block.Kind.AGENCY
                        && block.start() == toponym.span().start())
                .isPresent();
    }

    private static void set(Draft draft, Span span, Toponym toponym, String reason) {
        draft.place = place(span, toponym);
        draft.because("place", Reason.filled(reason, List.of(toponym.span())));
    }

    private static Place place(Span span, Toponym toponym) {
        if (toponym.place().isEmpty()) {
            return Place.of(span).withName(toponym.span().text().replaceAll("\\s+", " "));
        }
        GeoPlace known = toponym.place().get();
        Place place = Place.of(span)
                .withName(known.name())
                .withGeonames(known.geonames())
                .withAdmin(Gazetteer.standard().unitsOf(known).stream()
                        .map(GeoPlace::name)
                        .toList());
        place = known.country().isPresent() ? place.withCountry(known.country().get()) : place;
        return known.latitude().isPresent()
                ? place.withCoordinates(
                        known.latitude().getAsDouble(), known.longitude().getAsDouble())
                : place;
    }
}
