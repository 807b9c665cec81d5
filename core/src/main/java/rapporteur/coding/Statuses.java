package rapporteur.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.Status;
import rapporteur.model.Token;

/**
 * Whether a deed is told as done, or as negated, planned, feared … The words above it in the tree each may take it out of
 * the plain assertion, up to the statement that it stands in; the strongest decides.
 */
final class Statuses {

    /** From the strongest: a feared plan is feared, a denied plan denied. */
    private static final List<Status> STRENGTH = List.of(
            Status.DENIED,
            Status.FEARED,
            Status.THREATENED,
            Status.REQUESTED,
            Status.OFFERED,
            Status.HYPOTHETICAL,
            Status.POSSIBLE,
            Status.PLANNED,
            Status.NEGATED);

    private static final Map<String, Status> GOVERNORS = Map.ofEntries(
            Map.entry("plan", Status.PLANNED),
            Map.entry("intend", Status.PLANNED),
            Map.entry("intention", Status.PLANNED),
            Map.entry("prepare", Status.PLANNED),
            Map.entry("preparation", Status.PLANNED),
            Map.entry("schedule", Status.PLANNED),
            Map.entry("vow", Status.PLANNED),
            Map.entry("pledge", Status.PLANNED),
            Map.entry("promise", Status.PLANNED),
            Map.entry("agree", Status.PLANNED),
            Map.entry("decide", Status.PLANNED),
            Map.entry("decision", Status.PLANNED),
            Map.entry("expect", Status.PLANNED),
            Map.entry("aim", Status.PLANNED),
            Map.entry("set", Status.PLANNED),
            Map.entry("want", Status.PLANNED),
            Map.entry("determination", Status.PLANNED),
            Map.entry("ambition", Status.PLANNED),
            Map.entry("effort", Status.PLANNED),
            Map.entry("threaten", Status.THREATENED),
            Map.entry("threat", Status.THREATENED),
            Map.entry("fear", Status.FEARED),
            Map.entry("worry", Status.FEARED),
            Map.entry("concern", Status.FEARED),
            Map.entry("risk", Status.FEARED),
            Map.entry("danger", Status.FEARED),
            Map.entry("demand", Status.REQUESTED),
            Map.entry("ask", Status.REQUESTED),
            Map.entry("urge", Status.REQUESTED),
            Map.entry("request", Status.REQUESTED),
            Map.entry("appeal", Status.REQUESTED),
            Map.entry("call", Status.REQUESTED),
            Map.entry("order", Status.REQUESTED),
            Map.entry("invite", Status.OFFERED),
            Map.entry("offer", Status.OFFERED),
            Map.entry("propose", Status.OFFERED),
            Map.entry("proposal", Status.OFFERED),
            Map.entry("deny", Status.DENIED),
            Map.entry("refuse", Status.NEGATED),
            Map.entry("decline", Status.NEGATED),
            Map.entry("fail", Status.NEGATED),
            Map.entry("avoid", Status.NEGATED),
            Map.entry("prevent", Status.NEGATED),
            Map.entry("stop", Status.NEGATED),
            Map.entry("avert", Status.NEGATED),
            Map.entry("allow", Status.POSSIBLE),
            Map.entry("permit", Status.POSSIBLE),
            Map.entry("enable", Status.POSSIBLE),
            Map.entry("empower", Status.POSSIBLE),
            Map.entry("authority", Status.POSSIBLE),
            Map.entry("consider", Status.POSSIBLE),
            Map.entry("mull", Status.POSSIBLE),
            Map.entry("weigh", Status.POSSIBLE),
            Map.entry("possibility", Status.POSSIBLE),
            Map.entry("likely", Status.POSSIBLE),
            Map.entry("ready", Status.POSSIBLE));

    private static final Set<String> POSSIBLE_AUXILIARIES = Set.of("may", "might", "could");
    private static final Set<String> POSSIBLE_ADJECTIVES =
            Set.of("possible", "potential", "alleged", "suspected", "likely", "presumed", "threatened", "feared");
    private static final Set<String> PLANNED_ADJECTIVES =
            Set.of("planned", "future", "upcoming", "imminent", "scheduled", "proposed", "forthcoming");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private final Syntax syntax;

    Statuses(Syntax syntax) {
        this.syntax = syntax;
    }

    /** @param boundary the cue of the statement that the deed stands in, or {@link Syntax#NONE} */
    Status of(int trigger, int boundary) {
        EnumSet<Status> found = EnumSet.noneOf(Status.class);
        int below = Syntax.NONE;
        for (int at = trigger; at != Token.ROOT && at != boundary; at = syntax.head(at)) {
            boolean complement = below == Syntax.NONE || isComplement(below);
            boolean joined = below != Syntax.NONE && syntax.hasRelation(below, "conj");
            // "will not stop, but they said …": who acts anew acts by himself
            if (complement && !(joined && isFinite(below))) {
                own(at, found);
            }
            if (below != Syntax.NONE && complement && !joined) {
                Optional.ofNullable(GOVERNORS.get(syntax.lemma(at))).ifPresent(found::add);
            }
            if (!complement && !Set.of("conj", "nmod", "compound", "nsubj").contains(syntax.relation(below))) {
                break;
            }
            below = at;
        }
        return STRENGTH.stream().filter(found::contains).findFirst().orElse(Status.ASSERTED);
    }

    /** Whether what stands below belongs to what the word above says: its object or complement, not its occasion. */
    private boolean isComplement(int below) {
        String relation = syntax.relation(below);
        return Set.of("obj", "ccomp", "xcomp", "acl", "csubj", "nsubj", "nsubj:pass", "conj", "compound")
                        .contains(relation)
                || relation.equals("nmod") && Set.of("of", "for", "to").contains(syntax.preposition(below))
                || relation.equals("obl")
                        && Set.of("of", "for", "from", "to", "against").contains(syntax.preposition(below))
                || relation.equals("advcl") && syntax.isMarked(below, Set.of("from", "to", "of"));
    }

    /** "did not resign but dismissed …": a finite verb, or one with its own subject, takes no auxiliary from the verb before. */
    private boolean isFinite(int verb) {
        return syntax.hasChild(verb, "nsubj")
                || Set.of("VBD", "VBZ", "VBP").contains(syntax.at(verb).xpos());
    }

    private void own(int word, EnumSet<Status> all) {
        EnumSet<Status> found = EnumSet.noneOf(Status.class);
        for (int child : syntax.reading().children(word)) {
            String lemma = syntax.lemma(child);
            String relation = syntax.relation(child);
            if (relation.equals("advmod") && Set.of("not", "never", "n't").contains(lemma)
                    || relation.equals("det") && lemma.equals("no")) {
                found.add(Status.NEGATED);
            } else if (relation.startsWith("aux")) {
                auxiliary(lemma, found);
            } else if (relation.equals("amod") && POSSIBLE_ADJECTIVES.contains(lemma)) {
                found.add(Status.POSSIBLE);
            } else if (relation.equals("amod") && PLANNED_ADJECTIVES.contains(lemma)) {
                found.add(Status.PLANNED);
            } else if (relation.equals("mark") && CONDITIONS.contains(lemma)) {
                found.add(Status.HYPOTHETICAL);
            } else if (relation.equals("advmod")
                    && Set.of("allegedly", "reportedly", "possibly", "perhaps", "maybe")
                            .contains(lemma)) {
                found.add(Status.POSSIBLE);
            }
        }
        // "will not withdraw" is no plan to
        if (found.contains(Status.NEGATED)) {
            found.remove(Status.PLANNED);
        }
        all.addAll(found);
    }

    private static void auxiliary(String lemma, EnumSet<Status> found) {
        if (POSSIBLE_AUXILIARIES.contains(lemma)) {
            found.add(Status.POSSIBLE);
        } else if (Set.of("will", "shall", "'ll").contains(lemma)) {
            found.add(Status.PLANNED);
        } else if (lemma.equals("would")) {
            found.add(Status.HYPOTHETICAL);
        } else if (Set.of("must", "should").contains(lemma)) {
            found.add(Status.REQUESTED);
        }
    }
}
