package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.model.Entity;
import rapporteur.model.EventType;
import rapporteur.model.Party;
import rapporteur.model.Reading;
import rapporteur.model.Reason;
import rapporteur.model.Token;

/** Whom a deed is done to, where the codebook says that its word has its recipient. */
final class Targets {

    /** What is answered is somebody's: "responded to Russian demands". */
    private static final Set<String> ANSWERS = Set.of("respond", "reply");

    private static final int MATERIAL_CONFLICT = 4;

    /** Things that can be done something to, though they are nobody: places, goods, buildings, arms. */
    private static final Set<String> THINGS =
            Resource.rows("things.txt").stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private final Syntax syntax;
    private final Reading reading;
    private final Parties parties;

    Targets(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.parties = parties;
    }

    /** @param speaker whom "us" means there */
    void fill(Draft draft, List<Figure> speaker) {
        if (draft.type == EventType.CONSULT && draft.entry.verb() && fillWithinTalks(draft)) {
            return;
        }
        for (String place : draft.entry.recipients()) {
            for (int candidate : candidates(draft, place)) {
                int found = someone(candidate, draft, speaker);
                if (found != Syntax.NONE) {
                    set(draft, parties.named(parties.at(found, speaker), List.of(found)), place);
                    return;
                }
            }
        }
        thing(draft);
    }

    private static void set(Draft draft, Draft.Filled recipient, String how) {
        draft.recipient = recipient;
        draft.because("recipient", Reason.filled(how, recipient.party().spans()));
    }

    private List<Integer> candidates(Draft draft, String place) {
        int word = draft.head;
        int patient = draft.entry.verb() ? syntax.patient(word) : Syntax.NONE;
        return switch (place) {
            case "object" -> patient == Syntax.NONE ? List.of() : List.of(patient);
            case "owner" ->
                patient == Syntax.NONE
                        ? List.of()
                        : parties.owner(patient).map(List::of).orElse(syntax.oblique(patient, Set.of("of")));
            default -> oblique(word, place);
        };
    }

    private List<Integer> oblique(int word, String place) {
        List<Integer> found = new ArrayList<>(syntax.oblique(word, Set.of(place)));
        // the parser may hang "on X" on the object: "launch an attack on X", "mass troops on the border of X"
        int object = syntax.isVerb(word) ? syntax.patient(word) : Syntax.NONE;
        if (object != Syntax.NONE) {
            found.addAll(syntax.oblique(object, Set.of(place)));
        }
        if (ANSWERS.contains(syntax.lemma(word))) {
            // "responded in writing to X"
            syntax.children(word, "obl").forEach(manner -> found.addAll(syntax.oblique(manner, Set.of(place))));
        }
        if (!syntax.isVerb(word)) {
            // "an attack by X on Y": the parser may hang Y on X
            syntax.oblique(word, Set.of("by")).forEach(doer -> found.addAll(syntax.oblique(doer, Set.of(place))));
            int carrier = syntax.head(word);
            if (carrier != Token.ROOT && Doers.carries(syntax, carrier)) {
                found.addAll(syntax.oblique(carrier, Set.of(place)));
            }
        }
        return found;
    }

    /** The noun if it is someone; in conflict, whose it is: "on Russian steel", "along the border with Ukraine". */
    private int someone(int noun, Draft draft, List<Figure> speaker) {
        List<Figure> own = draft.source.figures();
        if (parties.isSomeone(noun, speaker)
                && !parties.figuresOf(noun, speaker).equals(own)) {
            return noun;
        }
        boolean hostile = draft.type.quad() == MATERIAL_CONFLICT || draft.type == EventType.ACCUSE;
        if (!hostile && !ANSWERS.contains(draft.entry.lemma())) {
            return Syntax.NONE;
        }
        List<Integer> candidates = new ArrayList<>(parties.owner(noun).stream().toList());
        if (draft.type == EventType.MOBILIZE || !hostile) {
            candidates.addAll(syntax.oblique(noun, Set.of("with", "of", "to")));
        }
        return candidates.stream()
                .filter(word -> parties.isSomeone(word, List.of()))
                .filter(word -> !parties.figuresOf(word, List.of()).equals(own))
                .findFirst()
                .orElse(Syntax.NONE);
    }

    /** "bombed the warehouse", "invaded the east of X": a place or thing, which is nobody, by its words alone. */
    private void thing(Draft draft) {
        draft.entry.recipients().stream()
                .flatMap(place -> candidates(draft, place).stream())
                .filter(noun -> THINGS.contains(syntax.lemma(noun))
                        || syntax.entity(noun, Entity.Kind.PLACE).isPresent())
                .findFirst()
                .ifPresent(noun -> set(
                        draft,
                        new Draft.Filled(Party.unnamed(reading.spans(syntax.nounPhrase(noun))), List.of()),
                        "thing"));
    }

    /** "travelled to the capital for talks with X": with whom the talks are stands above where he went. */
    private boolean fillWithinTalks(Draft draft) {
        List<Integer> nouns = new ArrayList<>();
        for (int child : reading.children(draft.head)) {
            nouns.add(child);
            nouns.addAll(syntax.children(child, "nmod"));
            nouns.addAll(syntax.children(child, "obl"));
        }
        Optional<Integer> partner = nouns.stream()
                .filter(noun -> Codebook.does(syntax, noun, EventType.CONSULT))
                .flatMap(noun -> syntax.oblique(noun, Set.of("with")).stream())
                .filter(noun -> parties.isSomeone(noun, List.of()))
                .findFirst();
        partner.ifPresent(noun -> set(draft, parties.at(noun, List.of()), "talks-with"));
        return partner.isPresent();
    }
}
