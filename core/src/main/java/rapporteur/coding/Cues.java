package rapporteur.coding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.model.Attribution;
import rapporteur.model.EventType;
import rapporteur.model.QuoteKind;
import rapporteur.model.Reading;

/** Which words make a statement: the word that names it, and which of the encoder's cues say something at all. */
final class Cues {

    /** Verbs that carry a noun of saying, which then is the act. */
    static final Set<String> LIGHT = Set.of(
            "make",
            "issue",
            "launch",
            "deliver",
            "give",
            "use",
            "voice",
            "express",
            "level",
            "raise",
            "repeat",
            "renew",
            "release",
            "hold",
            "send",
            "reiterate",
            "unleash",
            "mount",
            "lodge",
            "file",
            "offer",
            "pronounce");

    private static final Set<String> NOBODY = Set.of("nobody", "none", "anyone", "anybody", "whoever");
    private static final Set<String> NOT_ONE = Set.of("no", "neither");

    private static final Pattern ASKS_FOR_ANONYMITY =
            Pattern.compile("anonym|not to be (?:named|identified)", Pattern.CASE_INSENSITIVE);

    /** How sure the encoder must be of a cue that is no word of saying by the table. */
    private static final double SURE = 0.7;

    private final Syntax syntax;
    private final Reading reading;
    private final Parties parties;
    private final Contents contents;

    Cues(Syntax syntax, Parties parties, Contents contents) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.parties = parties;
        this.contents = contents;
    }

    /**
     * The word of the cue that is in the table of words of saying: the topmost of all, else one that has a type of its own
     * ("used the statement for a broadside against"), else the first; without any, the topmost word.
     */
    int head(List<Integer> cue) {
        int top = syntax.top(cue);
        if (Codebook.saying(syntax, top).isPresent()) {
            return top;
        }
        List<Integer> ofSaying = cue.stream()
                .filter(token -> Codebook.saying(syntax, token).isPresent())
                .toList();
        return ofSaying.stream()
                .filter(token -> !Codebook.says(syntax, token, EventType.STATE))
                // "took the threat seriously" threatens nobody
                .filter(token -> syntax.isVerb(token) || LIGHT.contains(syntax.lemma(syntax.clauseOf(token))))
                .findFirst()
                .or(() -> ofSaying.stream().findFirst())
                .orElse(top);
    }

    /** Whether somebody in particular says something: not all that an encoder of attributions marks is a statement. */
    boolean saysSomething(Attribution attribution, int head) {
        Entry entry = Codebook.saying(syntax, head).orElse(null);
        List<Integer> content = attribution.contentTokens();
        boolean vague = entry == null
                && (attribution.score() < SURE || attribution.sourceTokens().isEmpty());
        return !content.isEmpty()
                && !vague
                && !isNobodys(attribution)
                && !isAddressToReader(attribution, head)
                && !onlyAsksForAnonymity(entry, content)
                && !isDeed(attribution, head, entry)
                && !isEmptyCue(head, content)
                && !isNobodysFeeling(attribution, head, entry);
    }

    boolean onlyAsksForAnonymity(Entry entry, List<Integer> content) {
        return entry != null
                && entry.type() == EventType.REQUEST
                && content.size() < 12
                && reading.spans(content).stream()
                        .anyMatch(
                                span -> ASKS_FOR_ANONYMITY.matcher(span.text()).find());
    }

    /** "responded to their demands", "discussed the crisis": nothing said is told, so it is a meeting of minds, an event. */
    private boolean isDeed(Attribution attribution, int head, Entry entry) {
        List<Integer> content = attribution.contentTokens();
        boolean word = Codebook.doing(syntax, head).isPresent() || Deeds.carriesDeed(syntax, head);
        boolean deed = word && (entry == null || entry.type() == EventType.STATE);
        // "responded to demands for “guarantees”": the words are not the answer's
        boolean answersWords = attribution.cueTokens().stream()
                .anyMatch(token -> token != head
                        && syntax.is(token, "NOUN")
                        && Codebook.saying(syntax, token).isPresent());
        boolean told = contents.quoteOf(content) == QuoteKind.DIRECT && !answersWords;
        return deed && !syntax.isVerb(syntax.top(content)) && !told;
    }

    /** "used it for a tirade against …", "refers to the crisis": the words of saying are elsewhere, or nothing is said. */
    private boolean isEmptyCue(int head, List<Integer> content) {
        int top = syntax.top(content);
        boolean nounOfSaying = syntax.is(top, "NOUN")
                && Codebook.saying(syntax, top)
                        .filter(found -> found.type() != EventType.STATE)
                        .isPresent()
                && LIGHT.contains(syntax.lemma(syntax.clauseOf(head)));
        boolean reference = syntax.lemma(head).equals("refer") && contents.quoteOf(content) == QuoteKind.INDIRECT;
        return nounOfSaying || reference;
    }

    /** "fuels fears that …": a fear has a holder, who has or voices it; "deployment" holds none. */
    private boolean isNobodysFeeling(Attribution attribution, int head, Entry entry) {
        boolean feeling = entry != null && entry.effect().equals("feared");
        if (!feeling || parties.owner(head).isPresent()) {
            return false;
        }
        if (attribution.sourceTokens().isEmpty()) {
            return true;
        }
        int holder = syntax.top(attribution.sourceTokens());
        boolean held = parties.isSomeone(holder, List.of()) || syntax.is(holder, "PRON", "PROPN");
        return !held && !LIGHT.contains(syntax.lemma(syntax.clauseOf(head)));
    }

    /** "no leader says", "anyone who wants": nobody in particular. */
    private boolean isNobodys(Attribution attribution) {
        if (attribution.sourceTokens().isEmpty()) {
            return false;
        }
        int top = syntax.top(attribution.sourceTokens());
        return NOBODY.contains(syntax.lemma(top))
                || syntax.children(top, "det").stream().anyMatch(det -> NOT_ONE.contains(syntax.lemma(det)));
    }

    /** "Let's say …", "don't forget that …": nobody is said to say so. */
    private boolean isAddressToReader(Attribution attribution, int head) {
        boolean bare = syntax.at(head).xpos().equals("VB")
                && !syntax.hasChild(head, "nsubj")
                && Set.of("root", "parataxis").contains(syntax.relation(head));
        return bare && attribution.sourceTokens().isEmpty();
    }
}
