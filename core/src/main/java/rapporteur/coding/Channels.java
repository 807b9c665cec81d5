package rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rapporteur.knowledge.Role;
import rapporteur.model.Channel;

/** Through which channel something is said, where the words of the clause tell. */
final class Channels {

    private static final Map<String, Channel> NOUNS = new TreeMap<>(Map.ofEntries(
            Map.entry("interview", Channel.INTERVIEW),
            Map.entry("letter", Channel.LETTER),
            Map.entry("writing", Channel.LETTER),
            Map.entry("email", Channel.LETTER),
            Map.entry("e-mail", Channel.LETTER),
            Map.entry("speech", Channel.SPEECH),
            Map.entry("address", Channel.SPEECH),
            Map.entry("rally", Channel.SPEECH),
            Map.entry("tweet", Channel.SOCIAL_MEDIA),
            Map.entry("twitter", Channel.SOCIAL_MEDIA),
            Map.entry("facebook", Channel.SOCIAL_MEDIA),
            Map.entry("telegram", Channel.SOCIAL_MEDIA),
            Map.entry("instagram", Channel.SOCIAL_MEDIA),
            Map.entry("television", Channel.BROADCAST),
            Map.entry("tv", Channel.BROADCAST),
            Map.entry("radio", Channel.BROADCAST),
            Map.entry("report", Channel.REPORT),
            Map.entry("statement", Channel.PRESS_STATEMENT),
            Map.entry("communique", Channel.PRESS_STATEMENT),
            Map.entry("briefing", Channel.PRESS_CONFERENCE),
            Map.entry("phone", Channel.PHONE_CALL),
            Map.entry("telephone", Channel.PHONE_CALL),
            Map.entry("document", Channel.DOCUMENT),
            Map.entry("memo", Channel.DOCUMENT),
            Map.entry("lawsuit", Channel.DOCUMENT),
            Map.entry("meeting", Channel.MEETING),
            Map.entry("talks", Channel.MEETING)));

    private static final Set<String> THROUGH = Set.of("in", "on", "by", "during", "at", "via", "through", "with");

    private final Syntax syntax;

    Channels(Syntax syntax) {
        this.syntax = syntax;
    }

    Optional<Channel> of(Draft draft) {
        if (syntax.lemma(draft.head).equals("tweet")) {
            return Optional.of(Channel.SOCIAL_MEDIA);
        }
        if ("phone".equals(draft.mode) || isPhone(draft.head)) {
            return Optional.of(Channel.PHONE_CALL);
        }
        int clause = syntax.clauseOf(draft.head);
        for (int place : new int[] {draft.head, clause, carrierOf(draft.head)}) {
            for (int oblique : place == Syntax.NONE ? List.<Integer>of() : syntax.oblique(place, THROUGH)) {
                Optional<Channel> found = draft.content.contains(oblique) ? Optional.empty() : ofNoun(oblique);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        // "issued a statement calling …"
        Optional<Channel> named = draft.trigger.stream()
                .filter(word -> draft.isStatement() && syntax.is(word, "NOUN"))
                .flatMap(word -> ofNoun(word).stream())
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        boolean spokesperson = draft.isStatement()
                && draft.source.figures().stream()
                        .anyMatch(figure ->
                                figure.role().filter(Role.SPOKESPERSON::equals).isPresent());
        return spokesperson ? Optional.of(Channel.SPOKESPERSON) : Optional.empty();
    }

    private int carrierOf(int head) {
        return syntax.isNoun(head) && syntax.head(head) >= 0 ? syntax.head(head) : Syntax.NONE;
    }

    private Optional<Channel> ofNoun(int noun) {
        String lemma = syntax.lemma(noun).toLowerCase(Locale.ROOT);
        if (isPhone(noun)) {
            return Optional.of(Channel.PHONE_CALL);
        }
        boolean press = syntax.children(noun, "compound").stream()
                .anyMatch(word -> Set.of("press", "news").contains(syntax.lemma(word)));
        if (press && lemma.equals("conference")) {
            return Optional.of(Channel.PRESS_CONFERENCE);
        }
        return Optional.ofNullable(NOUNS.get(lemma));
    }

    private boolean isPhone(int noun) {
        boolean call = Set.of("call", "conversation", "talk").contains(syntax.lemma(noun));
        return call
                && syntax
                        .children(
                                noun, word -> Set.of("compound", "amod", "nmod").contains(syntax.relation(word)))
                        .stream()
                        .anyMatch(word -> Set.of("phone", "telephone", "video").contains(syntax.lemma(word)));
    }
}
