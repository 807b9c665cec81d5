package rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.Actor;
import rapporteur.model.EventType;
import rapporteur.model.Reading;
import rapporteur.model.Reason;

/** On whose word each act is known: the statement that it stands in, and those who only pass a statement on. */
final class Chains {

    private final Syntax syntax;
    private final Reading reading;

    Chains(Syntax syntax) {
        this.syntax = syntax;
        this.reading = syntax.reading();
    }

    /** Sets what each draft stands within and who relays it; takes out statements that are no more than a relay. */
    List<Draft> link(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft draft : drafts) {
            if (draft.isStatement()) {
                Optional<Draft> told = innermostTold(draft, kept);
                if (told.isPresent() && onlyRelays(draft, told.get())) {
                    told.get().relayedBy.addAll(0, actors(draft));
                    kept.remove(draft);
                }
            }
        }
        for (Draft draft : kept) {
            enclosing(draft, kept).ifPresent(outer -> {
                draft.within = outer;
                draft.because("within", Reason.filled("content", List.of(reading.span(outer.head))));
            });
        }
        for (Draft draft : kept) {
            List<Actor> chain = new ArrayList<>();
            for (Draft outer = draft.within; outer != null; outer = outer.within) {
                chain.addAll(0, actors(outer));
            }
            draft.relayedBy.addAll(0, chain);
        }
        return kept;
    }

    private static List<Actor> actors(Draft draft) {
        if (!draft.source.party().actors().isEmpty()) {
            return draft.source.party().actors();
        }
        return draft.source.party().spans().stream()
                .map(span -> Actor.of(span.text().replaceAll("\\s+", " "), Actor.Kind.UNKNOWN))
                .toList();
    }

    /** The statement that takes up most of another's content. */
    private Optional<Draft> innermostTold(Draft outer, List<Draft> drafts) {
        Set<Integer> content = new HashSet<>(outer.content);
        List<Integer> tops = outer.content.isEmpty() ? List.of() : syntax.tops(outer.content);
        return drafts.stream()
                .filter(inner -> inner != outer && inner.isStatement() && content.contains(inner.head))
                .filter(inner -> tops.contains(inner.head)
                        || inner.trigger.stream().anyMatch(tops::contains)
                        || 2 * (inner.content.size() + inner.trigger.size()) > content.size())
                .max(Comparator.comparingInt(inner -> inner.content.size()));
    }

    private boolean onlyRelays(Draft outer, Draft told) {
        if (outer.type != EventType.STATE) {
            return false;
        }
        boolean byReport = syntax.lemma(outer.head).equals("accord");
        return byReport || isMouthpieceOf(outer, told);
    }

    /** "his office said" that he called for something. */
    private boolean isMouthpieceOf(Draft outer, Draft told) {
        return outer.source.figures().stream()
                .anyMatch(figure -> told.source.figures().stream()
                        .anyMatch(speaker -> Nouns.MOUTHPIECES.stream()
                                .anyMatch(noun -> figure.name().equals(noun + " of " + speaker.name()))));
    }

    /** Contents that overlap crosswise could else make a circle. */
    private static boolean standsWithin(Draft draft, Draft outermost) {
        for (Draft outer = draft.within; outer != null; outer = outer.within) {
            if (outer == outermost) {
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> enclosing(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .filter(outer -> outer != draft && outer.isStatement())
                .filter(outer -> outer.content.contains(draft.head) && !draft.content.contains(outer.head))
                .filter(outer -> !standsWithin(outer, draft))
                .min(Comparator.comparingInt(outer -> outer.content.size()));
    }
}
