package rapporteur.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.model.Actor;
import rapporteur.model.Block;
import rapporteur.model.Reading;
import rapporteur.model.TimeExpression;

/**
 * Which acts of an article tell an earlier one again, as a lead does the headline's: of one type and status, by and to the
 * same, at no other time, and by the same word or, where one of them stands in the head of the article, by any.
 */
final class Retellings {

    /** The share of the shorter content's words that two contents of one statement have in common. */
    private static final double ALIKE = 0.4;

    private final Syntax syntax;
    private final Reading reading;

    Retellings(Syntax syntax) {
        this.syntax = syntax;
        this.reading = syntax.reading();
    }

    /** @param drafts in the order of the text */
    void link(List<Draft> drafts) {
        for (int later = 1; later < drafts.size(); later++) {
            Draft again = drafts.get(later);
            drafts.subList(0, later).stream()
                    .filter(first -> first.sameAs == null && isSame(first, again))
                    .findFirst()
                    .ifPresent(first -> again.sameAs = first);
        }
    }

    private boolean isSame(Draft first, Draft again) {
        return first.kind == again.kind
                && first.type == again.type
                && first.status == again.status
                && reading.sentenceOf(first.head) != reading.sentenceOf(again.head)
                && isOneParty(first.source, again.source)
                && isOneRecipient(first, again)
                && mayBeOneTime(first.time, again.time)
                && (first.isStatement() ? isOneContent(first, again) : isOneWord(first, again));
    }

    private boolean isOneRecipient(Draft first, Draft again) {
        return first.recipient.isEmpty() || again.recipient.isEmpty() || isOneParty(first.recipient, again.recipient);
    }

    /** The same figures, or a country and whoever acts for it. */
    private static boolean isOneParty(Draft.Filled one, Draft.Filled other) {
        if (one.figures().isEmpty() || other.figures().isEmpty()) {
            return false;
        }
        boolean same = Set.copyOf(one.figures()).equals(Set.copyOf(other.figures()));
        return same
                || one.figures().size() == 1
                        && other.figures().size() == 1
                        && isCountryAndItsOwn(
                                one.figures().get(0).actor(),
                                other.figures().get(0).actor());
    }

    private static boolean isCountryAndItsOwn(Actor one, Actor other) {
        boolean country = one.kind() == Actor.Kind.COUNTRY || other.kind() == Actor.Kind.COUNTRY;
        return country && one.country().isPresent() && one.country().equals(other.country());
    }

    private static boolean mayBeOneTime(TimeExpression one, TimeExpression other) {
        if (one == null || other == null || one.basis() != TimeExpression.Basis.TEXT || other.basis() != one.basis()) {
            return true;
        }
        Optional<Boolean> apart = one.from()
                .flatMap(from -> other.to().map(from::isAfter))
                .flatMap(after -> one.to().flatMap(to -> other.from().map(from -> after || to.isBefore(from))));
        return !apart.orElse(false);
    }

    private boolean isOneWord(Draft first, Draft again) {
        boolean word = syntax.lemma(first.head).equals(syntax.lemma(again.head));
        boolean recipients = !first.recipient.isEmpty() && !again.recipient.isEmpty();
        return word || recipients && isHead(first);
    }

    private boolean isHead(Draft draft) {
        Block.Kind kind = reading.blockOf(draft.head).kind();
        return kind == Block.Kind.HEADLINE || kind == Block.Kind.STANDFIRST;
    }

    private boolean isOneContent(Draft first, Draft again) {
        Set<String> one = words(first);
        Set<String> other = words(again);
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() >= 2 && common.size() >= ALIKE * Math.min(one.size(), other.size());
    }

    private Set<String> words(Draft statement) {
        return statement.content.stream()
                .filter(word -> syntax.is(word, "NOUN", "PROPN", "VERB", "ADJ", "NUM"))
                .map(syntax::lemma)
                .collect(Collectors.toSet());
    }
}
