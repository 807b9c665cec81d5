package rapporteur.coding;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rapporteur.model.Coded;
import rapporteur.model.EventMention;
import rapporteur.model.EventType;
import rapporteur.model.Reason;
import rapporteur.model.Status;
import rapporteur.model.Token;

/**
 * Whether an act is told as done, or as negated, planned, feared … The words above it in the tree each may take it out of
 * the plain assertion, up to the statement that it stands in; then what the statement makes of its content. The strongest
 * decides.
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

    /** How sure the model must be of a status for it to stand against the words. */
    private static final double SURE = 0.6;

    private static final Set<String> POSSIBLE_AUXILIARIES = Set.of("may", "might", "could");
    private static final Set<String> FUTURE = Set.of("will", "wo", "shall", "'ll");
    private static final Set<String> NOT = Set.of("not", "never", "n't");
    private static final Set<String> FROM_ADJUNCT =
            Set.of("of", "for", "from", "to", "against", "over", "about", "with");
    private static final Set<String> UNSURE =
            Set.of("think", "believe", "suspect", "say", "rumor", "rumour", "understand");
    private static final Set<String> UNCONFIRMED = Set.of("unconfirmed", "unverified", "alleged");

    private final Syntax syntax;

    Statuses(Syntax syntax) {
        this.syntax = syntax;
    }

    /** @param word what makes it so, or {@link Syntax#NONE} for a plain assertion */
    record Ruling(Status status, int word) {}

    /** Decides a draft's status, with its reason. */
    void decide(Draft draft) {
        Ruling ruling = byWords(draft);
        Optional<EventMention> seen = syntax.reading().events().stream()
                .filter(event -> draft.trigger.contains(event.trigger()))
                .filter(event -> event.statusScore() >= SURE)
                .findFirst();
        draft.status = seen.map(EventMention::status).orElse(ruling.status());
        draft.because(
                "status",
                seen.isPresent() && seen.get().status() != ruling.status()
                        ? Reason.filled("encoder:status", seen.get().statusScore(), List.of())
                        : Reason.filled(
                                ruling.word() == Syntax.NONE ? "plain" : "modality",
                                ruling.word() == Syntax.NONE
                                        ? List.of()
                                        : List.of(syntax.reading().span(ruling.word()))));
    }

    private Ruling byWords(Draft draft) {
        Draft outer = draft.within;
        Ruling own = of(draft.head, outer == null ? Syntax.NONE : outer.head);
        // who demands, threatens or denies does so: what is demanded or denied is the content's affair
        boolean controlled = !draft.isStatement()
                || outer != null && syntax.hasRelation(draft.head, "xcomp") && syntax.head(draft.head) == outer.head;
        Optional<Status> effect = controlled ? effect(draft) : Optional.empty();
        boolean stronger = own.status() == Status.ASSERTED
                || own.status() == Status.PLANNED
                || effect.filter(Status.DENIED::equals).isPresent();
        return effect.filter(status -> stronger)
                .map(status -> new Ruling(status, outer.head))
                .orElse(own);
    }

    // ---- the statement around it

    private Optional<Status> effect(Draft draft) {
        Draft outer = draft.within;
        if (outer == null) {
            return Optional.empty();
        }
        if (isCalledUntrue(draft.head, outer)) {
            return Optional.of(Status.DENIED);
        }
        if (outer.type == EventType.THREATEN
                && !outer.source.isEmpty()
                && draft.source.figures().equals(outer.source.figures())) {
            return Optional.of(Status.THREATENED);
        }
        Optional<Status> told = Optional.ofNullable(outer.entry)
                .map(Entry::effect)
                .flatMap(effect -> Coded.find(Status.class, effect))
                .filter(effect -> effect != Status.ASSERTED);
        return told.or(() -> unsure(outer))
                .or(() -> outer.entry == null || syntax.head(draft.head) == outer.head && syntax.isNoun(draft.head)
                        ? governs(outer.head, draft.head)
                        : Optional.empty())
                .or(() -> bidden(draft.head, outer.head));
    }

    /** "told the police to question him", "petitioned the president to meet them". */
    private Optional<Status> bidden(int deed, int cue) {
        boolean infinitive = syntax.head(deed) == cue
                && syntax.isMarked(deed, Set.of("to"))
                && syntax.isVerb(cue)
                && syntax.patient(cue) != Syntax.NONE;
        return infinitive && Set.of("tell", "ask").contains(syntax.lemma(cue))
                ? Optional.of(Status.REQUESTED)
                : Optional.empty();
    }

    /** "is believed to have …", "according to unconfirmed reports": nobody stands for it. */
    private Optional<Status> unsure(Draft statement) {
        boolean passive = syntax.isVerb(statement.head)
                && syntax.isPassive(statement.head)
                && UNSURE.contains(syntax.lemma(statement.head))
                && statement.source.isEmpty();
        boolean unconfirmed = Stream.concat(statement.sourceTokens.stream(), statement.trigger.stream())
                .anyMatch(word -> UNCONFIRMED.contains(lower(word)));
        return passive || unconfirmed ? Optional.of(Status.POSSIBLE) : Optional.empty();
    }

    /** "called reports of an attack false", "rejected the accusation that …". */
    private boolean isCalledUntrue(int deed, Draft statement) {
        boolean claimed = false;
        for (int at = syntax.head(deed), steps = 0; at >= 0 && at != statement.head && steps < 6; steps++) {
            claimed |= StatusWords.isClaim(syntax.lemma(at));
            at = syntax.head(at);
        }
        boolean untrue = statement.content.stream()
                .filter(word -> !syntax.isBelow(word, deed))
                .anyMatch(word -> StatusWords.isUntrue(lower(word)));
        return claimed && (statement.type == EventType.REJECT || untrue);
    }

    // ---- the words above it

    /** @param boundary the cue of the statement that the deed stands in, or {@link Syntax#NONE} */
    private Ruling of(int trigger, int boundary) {
        Map<Status, Integer> found = new EnumMap<>(Status.class);
        int below = Syntax.NONE;
        for (int at = trigger; at != Token.ROOT && at != boundary; at = syntax.head(at)) {
            boolean complement = below == Syntax.NONE || isComplement(below);
            boolean joined = below != Syntax.NONE && syntax.hasRelation(below, "conj");
            // "will not stop, but they said …": who acts anew acts by himself
            if (complement && !(joined && isFinite(below))) {
                own(at, found);
            }
            if (below != Syntax.NONE && !joined) {
                int above = at;
                governs(at, below)
                        .filter(status -> complement || status == Status.FEARED)
                        .ifPresent(status -> found.putIfAbsent(status, above));
            }
            if (!complement && !Set.of("conj", "nmod", "compound", "nsubj").contains(syntax.relation(below))) {
                break;
            }
            below = at;
        }
        if (syntax.isInfinitiveOf(trigger) && (below == trigger || syntax.head(syntax.head(trigger)) == Token.ROOT)) {
            // a headline's "X to ease curbs"
            found.putIfAbsent(Status.PLANNED, trigger);
        }
        // "has not ruled out sanctions" leaves them possible
        if (found.containsKey(Status.POSSIBLE)) {
            found.remove(Status.NEGATED);
        }
        return STRENGTH.stream()
                .filter(found::containsKey)
                .findFirst()
                .map(status -> new Ruling(status, found.get(status)))
                .orElse(new Ruling(Status.ASSERTED, Syntax.NONE));
    }

    /** What a word makes of what stands below it. */
    private Optional<Status> governs(int word, int below) {
        String lemma = syntax.lemma(word);
        boolean readied = lower(word).equals("prepared")
                && (syntax.hasChild(word, "cop") || syntax.isPassive(word) || syntax.is(word, "ADJ"));
        if (readied) {
            return Optional.of(Status.OFFERED);
        }
        if (Set.of("announce", "declare").contains(lemma) && syntax.isNoun(below)) {
            return Optional.of(Status.PLANNED);
        }
        if (lemma.equals("rule")
                && syntax.children(word, child -> lower(child).equals("out")).size() == 1) {
            return Optional.of(isNegated(word) ? Status.POSSIBLE : Status.NEGATED);
        }
        if (Set.of("event", "case", "prospect").contains(lemma)
                && !syntax.preposition(below).equals("of")) {
            return Optional.empty();
        }
        if (lemma.equals("case") && !syntax.preposition(word).equals("in")) {
            return Optional.empty();
        }
        return StatusWords.above(lemma).or(() -> subjectsWorry(word, below));
    }

    /** "concern is mounting over a strike": the worry is the verb's subject. */
    private Optional<Status> subjectsWorry(int verb, int below) {
        int subject = syntax.isVerb(verb) ? syntax.child(verb, "nsubj") : Syntax.NONE;
        return subject == Syntax.NONE || subject == below || !syntax.hasRelation(below, "obl")
                ? Optional.empty()
                : StatusWords.above(syntax.lemma(subject)).filter(status -> status == Status.FEARED);
    }

    /** Whether what stands below belongs to what the word above says: its object or complement, not its occasion. */
    private boolean isComplement(int below) {
        String relation = syntax.relation(below);
        return Set.of("obj", "ccomp", "xcomp", "acl", "csubj", "nsubj", "nsubj:pass", "conj", "compound")
                        .contains(relation)
                || (relation.equals("nmod") || relation.equals("obl"))
                        && FROM_ADJUNCT.contains(syntax.preposition(below))
                || relation.equals("advcl") && syntax.isMarked(below, Set.of("from", "to", "of"));
    }

    /** "did not resign but dismissed …": a finite verb, or one with its own subject, takes no auxiliary from the verb before. */
    private boolean isFinite(int verb) {
        return syntax.hasChild(verb, "nsubj")
                || Set.of("VBD", "VBZ", "VBP").contains(syntax.at(verb).xpos());
    }

    /** "will not": what is not done because whoever would do it does not want to. */
    boolean isRefused(int verb) {
        return syntax.children(verb, "aux").stream().anyMatch(aux -> FUTURE.contains(syntax.lemma(aux)))
                && isNegated(verb);
    }

    private boolean isNegated(int verb) {
        return syntax.children(verb, "advmod").stream().anyMatch(not -> NOT.contains(syntax.lemma(not)));
    }

    private void own(int word, Map<Status, Integer> all) {
        Map<Status, Integer> found = new EnumMap<>(Status.class);
        for (int child : syntax.reading().children(word)) {
            toldBy(child, word).ifPresent(status -> found.put(status, child));
        }
        // "will not withdraw" is no plan to
        if (found.containsKey(Status.NEGATED)) {
            found.remove(Status.PLANNED);
        }
        found.forEach(all::putIfAbsent);
    }

    /** What a word that depends on the deed makes of it. */
    private Optional<Status> toldBy(int child, int deed) {
        String lemma = syntax.lemma(child);
        String relation = syntax.relation(child);
        boolean no = relation.equals("det") && lemma.equals("no")
                || relation.equals("cc:preconj") && lemma.equals("neither")
                || relation.startsWith("nsubj") && isNobody(child);
        if (no) {
            return Optional.of(Status.NEGATED);
        }
        if (relation.startsWith("aux")) {
            return auxiliary(deed, child);
        }
        return switch (relation) {
            case "amod" -> StatusWords.attribute(lemma).or(() -> StatusWords.attribute(lower(child)));
            case "mark" -> StatusWords.mark(lower(child));
            case "advmod" -> StatusWords.adverb(lemma);
            default -> Optional.empty();
        };
    }

    private boolean isNobody(int subject) {
        return Set.of("nobody", "none").contains(syntax.lemma(subject))
                || syntax.children(subject, "det").stream()
                        .anyMatch(det -> Set.of("no", "neither").contains(syntax.lemma(det)));
    }

    private Optional<Status> auxiliary(int verb, int auxiliary) {
        String lemma = syntax.lemma(auxiliary);
        int subject = syntax.child(verb, "nsubj");
        boolean inverted = subject != Syntax.NONE && auxiliary < subject && syntax.hasRelation(verb, "advcl");
        if (inverted && Set.of("should", "have", "be").contains(lemma)) {
            // "should X refuse, …"
            return Optional.of(Status.HYPOTHETICAL);
        }
        if (POSSIBLE_AUXILIARIES.contains(lemma)) {
            return Optional.of(Status.POSSIBLE);
        }
        if (FUTURE.contains(lemma)) {
            return Optional.of(Status.PLANNED);
        }
        if (lemma.equals("would")) {
            return Optional.of(isReportedFuture(verb) ? Status.PLANNED : Status.HYPOTHETICAL);
        }
        if (Set.of("must", "should").contains(lemma)) {
            return Optional.of(Status.REQUESTED);
        }
        return Optional.empty();
    }

    /** "announced that it would withdraw": the past's future, unless a condition stands with it. */
    private boolean isReportedFuture(int verb) {
        int above = syntax.head(verb);
        return above != Token.ROOT
                && syntax.hasRelation(verb, "ccomp")
                && Set.of("VBD", "VBN").contains(syntax.at(above).xpos())
                && syntax.children(verb, "advcl").stream()
                        .noneMatch(clause -> syntax.isMarked(clause, Set.of("if", "unless")));
    }

    private String lower(int word) {
        return syntax.at(word).form().toLowerCase(Locale.ROOT);
    }
}
