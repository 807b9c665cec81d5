package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.EventType;
import rapporteur.model.Reason;

/** Whom a statement is aimed at: where its word puts the recipient, else whom its content says should act or suffer. */
final class Recipients {

    private static final Set<String> ANSWERS =
            Set.of("respond", "reply", "reject", "meet", "answer", "refuse", "accept", "rebuff", "dismiss");
    private static final Set<String> LETTERS = Set.of("letter", "message", "note", "memo");

    private final Syntax syntax;
    private final Parties parties;

    Recipients(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.parties = parties;
    }

    void fill(Draft draft) {
        List<String> places = draft.entry == null ? List.of() : draft.entry.recipients();
        for (String place : places) {
            int found = at(place, draft);
            boolean self = found != Syntax.NONE
                    && parties.figuresOf(found, draft.source.figures()).equals(draft.source.figures());
            if (found != Syntax.NONE && !self) {
                draft.recipient = parties.at(found, draft.source.figures());
                draft.because(
                        "recipient",
                        Reason.filled(place, draft.recipient.party().spans()));
                return;
            }
        }
        if (places.contains("object")) {
            fillIfEmpty(draft, "first-of-content", firstOfContent(draft));
        }
        if (draft.type == EventType.REQUEST) {
            fillIfEmpty(draft, "counterpart", counterpart(draft.head));
            fillIfEmpty(draft, "agent", Optional.of(contentAgent(draft)).filter(noun -> noun != Syntax.NONE));
        }
        if (draft.type == EventType.REJECT) {
            fillIfEmpty(draft, "whose-demand", whoseDemand(draft));
        }
        if (draft.type == EventType.REQUEST && (syntax.isNoun(draft.head) || isDemanded(draft))) {
            fillIfEmpty(draft, "who-answers", answering(draft.head));
        }
        if (draft.recipient.isEmpty() && draft.entry != null && draft.entry.isMutual()) {
            draft.splitMutual();
        }
        fillIfEmpty(draft, "letter-to", letterTo(draft.head));
        if (Set.of("tell", "ask", "inform").contains(syntax.lemma(draft.head))) {
            int told = syntax.patient(draft.head);
            if (draft.recipient.isEmpty() && parties.isSomeone(told, draft.source.figures())) {
                draft.addressee = parties.at(told, draft.source.figures());
            }
        }
    }

    private void fillIfEmpty(Draft draft, String rule, Optional<Integer> noun) {
        boolean free = draft.recipient.isEmpty();
        noun.filter(word -> free && parties.isSomeone(word, draft.source.figures()))
                .map(word -> parties.at(word, draft.source.figures()))
                .filter(party -> party.figures().stream().noneMatch(draft.source.figures()::contains))
                .ifPresent(party -> {
                    draft.recipient = party;
                    draft.because("recipient", Reason.filled(rule, party.party().spans()));
                });
    }

    /** "accuses US of …" where the tree failed: whoever the content begins with. */
    private Optional<Integer> firstOfContent(Draft draft) {
        for (int word : draft.content) {
            boolean what = syntax.at(word).xpos().startsWith("W");
            if (syntax.isVerb(word) || what || syntax.is(word, "ADP", "SCONJ")) {
                return Optional.empty();
            }
            if (parties.isSomeone(word, draft.source.figures()) && !syntax.is(word, "ADJ")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Who has made the demand that is rejected: "rejected a halt demanded by X", "rejected X's offer". */
    private Optional<Integer> whoseDemand(Draft draft) {
        for (int word : draft.content) {
            if (Codebook.says(syntax, word, EventType.REQUEST, EventType.AGREE)) {
                return syntax.isVerb(word) ? Optional.of(syntax.agent(word)) : parties.owner(word);
            }
        }
        return Optional.empty();
    }

    /** "said so in a letter to X". */
    private Optional<Integer> letterTo(int head) {
        int verb = syntax.clauseOf(head);
        for (int noun : syntax.children(verb, child -> true)) {
            if (LETTERS.contains(syntax.lemma(noun))) {
                return syntax.oblique(noun, Set.of("to")).stream().findFirst();
            }
            for (int inner : syntax.children(noun, "nmod")) {
                if (LETTERS.contains(syntax.lemma(inner))) {
                    return syntax.oblique(inner, Set.of("to")).stream().findFirst();
                }
            }
        }
        return Optional.empty();
    }

    /** "a halt demanded by X": the verb stands as a noun's attribute. */
    private boolean isDemanded(Draft draft) {
        return syntax.hasRelation(draft.head, "acl") && syntax.isPassive(draft.head);
    }

    private int at(String place, Draft draft) {
        if (place.equals("object")) {
            return someone(syntax.patient(draft.head), draft);
        }
        if (place.equals("agent")) {
            return contentAgent(draft);
        }
        List<Integer> obliques = new ArrayList<>(syntax.oblique(draft.head, Set.of(place)));
        int object = syntax.isVerb(draft.head) ? syntax.patient(draft.head) : Syntax.NONE;
        if (object != Syntax.NONE && !draft.content.contains(syntax.head(object))) {
            // "pledged loans to X"
            obliques.addAll(syntax.oblique(object, Set.of(place)));
        }
        for (int oblique : obliques) {
            int found = someone(oblique, draft);
            if (found != Syntax.NONE) {
                return found;
            }
        }
        return draft.entry.verb() ? Syntax.NONE : throughCarrier(draft, place);
    }

    /** The noun if it is someone; else whose it is: "condemned the Russian attack" is aimed at Russia. */
    private int someone(int noun, Draft draft) {
        if (noun == Syntax.NONE || parties.isSomeone(noun, draft.source.figures())) {
            return noun;
        }
        return ownerOf(noun, draft).or(() -> ownerOfTheSame(noun, draft)).orElse(Syntax.NONE);
    }

    private Optional<Integer> ownerOf(int noun, Draft draft) {
        return parties.owner(noun).filter(owner -> parties.isSomeone(owner, draft.source.figures()));
    }

    /** "condemned the test": whose it was said to be where the text spoke of it before. */
    private Optional<Integer> ownerOfTheSame(int noun, Draft draft) {
        return syntax.antecedents(noun, Cast.SURE).stream()
                .filter(syntax::isNoun)
                .flatMap(before -> ownerOf(before, draft).stream())
                .findFirst();
    }

    /** "used it for a tirade against X": the parser may hang "against X" on the verb. */
    private int throughCarrier(Draft draft, String place) {
        int carrier = syntax.head(draft.head);
        if (carrier < 0 || !syntax.isVerb(carrier)) {
            return Syntax.NONE;
        }
        return syntax.oblique(carrier, Set.of(place)).stream()
                .filter(noun -> noun > draft.head)
                .map(noun -> someone(noun, draft))
                .findFirst()
                .orElse(Syntax.NONE);
    }

    /** Who is to act by the content: the subject of its clause, or whose deed its noun names. */
    private int contentAgent(Draft draft) {
        for (int top : syntax.tops(draft.content)) {
            List<Integer> candidates = syntax.isNoun(top) ? List.of(top) : clauseSubjects(top);
            for (int candidate : candidates) {
                Optional<Integer> owner = parties.owner(candidate)
                        .or(() ->
                                syntax.oblique(candidate, Set.of("of")).stream().findFirst());
                if (owner.isPresent() && parties.isSomeone(owner.get(), draft.source.figures())) {
                    return owner.get();
                }
                boolean subject = !syntax.isNoun(top);
                if (subject && parties.isSomeone(candidate, draft.source.figures())) {
                    return candidate;
                }
            }
        }
        return Syntax.NONE;
    }

    private List<Integer> clauseSubjects(int verb) {
        int subject = syntax.subject(verb);
        return subject == Syntax.NONE ? List.of() : List.of(subject);
    }

    /** With whom the speaker is talking where he says it: "in a phone call with X, Y called for …". */
    private Optional<Integer> counterpart(int verb) {
        for (int oblique : syntax.children(verb, "obl")) {
            if (Codebook.does(syntax, oblique, EventType.CONSULT)) {
                return syntax.oblique(oblique, Set.of("with")).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** Of a demand that somebody answers, rejects or meets: he is the one of whom it was made. */
    private Optional<Integer> answering(int noun) {
        int verb = syntax.clauseAbove(noun);
        for (int steps = 0; steps < 3 && verb != Syntax.NONE; steps++) {
            if (ANSWERS.contains(syntax.lemma(verb))) {
                return Optional.of(syntax.agent(verb)).filter(agent -> agent != Syntax.NONE && agent != noun);
            }
            verb = syntax.clauseAbove(verb);
        }
        return Optional.empty();
    }
}
