package rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import rapporteur.model.Act;
import rapporteur.model.Attribution;
import rapporteur.model.EventType;
import rapporteur.model.QuoteKind;
import rapporteur.model.Reading;
import rapporteur.model.Reason;

/**
 * Who says what. Most statements are the encoder's attributions; the tree and the words of saying add those that stand
 * within another's content, as nouns ("Russian demands for …") or under a light verb ("launch a tirade against …").
 */
final class Statements {

    /** Verbs that carry a noun of saying, which then is the act. */
    private static final Set<String> LIGHT = Set.of(
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

    /** What makes an attack one of words. */
    private static final Set<String> OF_WORDS = Set.of(
            "sharp",
            "fierce",
            "verbal",
            "scathing",
            "bitter",
            "blistering",
            "stinging",
            "personal",
            "withering",
            "furious",
            "thinly",
            "veiled",
            "rhetorical",
            "angry");

    private static final Set<String> URGING = Set.of("insist", "suggest", "propose");
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
    private final Recipients recipients;

    Statements(Syntax syntax, Parties parties, Recipients recipients) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.parties = parties;
        this.contents = new Contents(syntax);
        this.recipients = recipients;
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Attribution attribution : contents.withContinuations(reading.attributions())) {
            attributed(attribution)
                    .filter(draft -> drafts.stream().noneMatch(draft::retells))
                    .ifPresent(drafts::add);
            taken.addAll(attribution.cueTokens());
        }
        for (int token = 0; token < reading.tokens().size(); token++) {
            if (!taken.contains(token)) {
                byRule(token).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    // ---- the encoder's

    private Optional<Draft> attributed(Attribution attribution) {
        int head = cueHead(attribution.cueTokens());
        Words.Entry entry = Words.SPEECH.find(syntax, head).orElse(null);
        List<Integer> content = attribution.contentTokens();
        boolean nothingSaid = content.isEmpty()
                || entry == null
                        && (attribution.score() < SURE
                                || attribution.sourceTokens().isEmpty())
                || isNobodys(attribution)
                || isAddressToReader(attribution, head)
                || onlyAsksForAnonymity(entry, content)
                || isDeed(attribution, head, entry)
                || isEmptyCue(head, entry, content)
                || isNobodysFeeling(attribution, head, entry);
        if (nothingSaid) {
            return Optional.empty();
        }
        Draft draft = new Draft(Act.Kind.STATEMENT, head, entry, attribution.cueTokens());
        draft.content = content;
        draft.source = sourceOf(attribution, head);
        draft.because(
                "source", Reason.filled("attribution", attribution.score(), reading.spans(attribution.sourceTokens())));
        finish(draft);
        draft.confidence = Confidence.ofStatement(
                attribution.score(),
                entry != null,
                !attribution.sourceTokens().isEmpty(),
                draft.quote == QuoteKind.INDIRECT);
        draft.because("type", typeReason(entry, draft));
        return Optional.of(draft);
    }

    /** The words that the encoder marks; where they are nobody known, the verb's subject if that is somebody. */
    private Draft.Filled sourceOf(Attribution attribution, int head) {
        Draft.Filled marked = parties.of(attribution.sourceTokens());
        if (!marked.figures().isEmpty() || attribution.sourceTokens().isEmpty() || !syntax.isVerb(head)) {
            return marked;
        }
        int agent = syntax.agent(head);
        boolean known = parties.isSomeone(agent, List.of());
        return known
                ? new Draft.Filled(
                        marked.party()
                                .withActors(parties.at(agent, List.of()).party().actors()),
                        parties.figuresOf(agent, List.of()))
                : marked;
    }

    /**
     * The word of the cue that is in the table of words of saying: the topmost of all, else one that has a type of its own
     * ("used the statement for a broadside against"), else the first; without any, the topmost word.
     */
    private int cueHead(List<Integer> cue) {
        int top = syntax.top(cue);
        if (Words.SPEECH.find(syntax, top).isPresent()) {
            return top;
        }
        List<Integer> ofSaying = cue.stream()
                .filter(token -> Words.SPEECH.find(syntax, token).isPresent())
                .toList();
        return ofSaying.stream()
                .filter(token -> !Words.SPEECH.has(syntax, token, EventType.STATE))
                // "took the threat seriously" threatens nobody
                .filter(token -> syntax.isVerb(token) || LIGHT.contains(syntax.lemma(syntax.clauseOf(token))))
                .findFirst()
                .or(() -> ofSaying.stream().findFirst())
                .orElse(top);
    }

    private boolean onlyAsksForAnonymity(Words.Entry entry, List<Integer> content) {
        return entry != null
                && entry.type() == EventType.REQUEST
                && content.size() < 12
                && reading.spans(content).stream()
                        .anyMatch(
                                span -> ASKS_FOR_ANONYMITY.matcher(span.text()).find());
    }

    /** "responded to their demands", "discussed the crisis": nothing said is told, so it is a meeting of minds, an event. */
    private boolean isDeed(Attribution attribution, int head, Words.Entry entry) {
        List<Integer> content = attribution.contentTokens();
        boolean word = Words.DEEDS.find(syntax, head).isPresent() || Deeds.carriesDeed(syntax, head);
        boolean deed = word && (entry == null || entry.type() == EventType.STATE);
        // "responded to demands for “guarantees”": the words are not the answer's
        boolean answersWords = attribution.cueTokens().stream()
                .anyMatch(token -> token != head
                        && syntax.is(token, "NOUN")
                        && Words.SPEECH.find(syntax, token).isPresent());
        boolean told = contents.quoteOf(content) == QuoteKind.DIRECT && !answersWords;
        return deed && !syntax.isVerb(syntax.top(content)) && !told;
    }

    /** "used it for a tirade against …", "refers to the crisis": the words of saying are elsewhere, or nothing is said. */
    private boolean isEmptyCue(int head, Words.Entry entry, List<Integer> content) {
        int top = syntax.top(content);
        boolean nounOfSaying = syntax.is(top, "NOUN")
                && Words.SPEECH
                        .find(syntax, top)
                        .or(() -> attackOfWords(top))
                        .filter(found -> found.type() != EventType.STATE)
                        .isPresent()
                && LIGHT.contains(syntax.lemma(syntax.clauseOf(head)));
        boolean reference = syntax.lemma(head).equals("refer") && contents.quoteOf(content) == QuoteKind.INDIRECT;
        return nounOfSaying || reference;
    }

    /** "fuels fears that …": a fear has a holder, who has or voices it; "deployment" holds none. */
    private boolean isNobodysFeeling(Attribution attribution, int head, Words.Entry entry) {
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

    private Reason typeReason(Words.Entry entry, Draft draft) {
        String rule =
                entry == null ? "no-type-of-its-own" : "speech:" + (entry.lemma() + " " + entry.particle()).strip();
        return Reason.filled(rule, List.of(reading.span(draft.head)));
    }

    // ---- by tree and lexicon

    private Optional<Draft> byRule(int token) {
        Optional<Words.Entry> entry = Words.SPEECH.find(syntax, token).or(() -> attackOfWords(token));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        return entry.get().verb() ? verb(token, entry.get()) : noun(token, entry.get());
    }

    private Optional<Words.Entry> attackOfWords(int token) {
        boolean words =
                syntax.children(token, "amod").stream().anyMatch(child -> OF_WORDS.contains(syntax.lemma(child)))
                        && Set.of("attack", "assault", "salvo", "offensive").contains(syntax.lemma(token));
        return words
                ? Optional.of(new Words.Entry(
                        syntax.lemma(token),
                        "",
                        false,
                        EventType.ACCUSE,
                        Optional.of("disapprove"),
                        List.of("on", "against", "at"),
                        "asserted"))
                : Optional.empty();
    }

    private Optional<Draft> verb(int token, Words.Entry entry) {
        int agent = syntax.agent(token);
        boolean plain = entry.type() == EventType.STATE;
        if (Set.of("amod", "compound", "case", "nmod").contains(syntax.relation(token))
                || !parties.isSomeone(agent, List.of())) {
            return Optional.empty();
        }
        List<Integer> content = contents.ofVerb(token, entry);
        boolean quoted =
                content.stream().anyMatch(word -> syntax.at(word).form().equals("\""));
        boolean clause = syntax.hasChild(token, "ccomp");
        if (content.isEmpty()
                || plain && !quoted && !(clause && reading.attributions().isEmpty())) {
            return Optional.empty();
        }
        if (onlyAsksForAnonymity(entry, content)) {
            return Optional.empty();
        }
        Draft draft = new Draft(Act.Kind.STATEMENT, token, entry, verbGroup(token));
        draft.content = content;
        draft.source = parties.at(agent, List.of());
        draft.because("source", Reason.filled("agent", draft.source.party().spans()));
        return Optional.of(byRule(draft));
    }

    private Optional<Draft> noun(int token, Words.Entry entry) {
        List<Integer> content = contents.ofNoun(token);
        Set<Integer> trigger = new TreeSet<>(List.of(token));
        Optional<Integer> owner = parties.owner(token);
        int carrier = syntax.clauseOf(token);
        boolean light =
                syntax.isVerb(carrier) && LIGHT.contains(syntax.lemma(carrier)) && !syntax.hasRelation(token, "nsubj");
        if (owner.isEmpty() && light) {
            int agent = syntax.agent(carrier);
            owner = agent == Syntax.NONE ? Optional.empty() : Optional.of(agent);
            for (int word = Math.min(carrier, token); word <= Math.max(carrier, token); word++) {
                trigger.add(word);
            }
        }
        if (owner.isEmpty() || !parties.isSomeone(owner.get(), List.of())) {
            return Optional.empty();
        }
        Draft draft = new Draft(Act.Kind.STATEMENT, token, entry, List.copyOf(trigger));
        draft.content = content;
        draft.source = parties.at(owner.get(), List.of());
        draft.because(
                "source",
                Reason.filled(
                        light ? "agent-of-light-verb" : "owner",
                        draft.source.party().spans()));
        Draft finished = byRule(draft);
        boolean empty = content.isEmpty() && finished.recipient.isEmpty();
        return empty ? Optional.empty() : Optional.of(finished);
    }

    private Draft byRule(Draft draft) {
        finish(draft);
        draft.confidence = Confidence.BY_RULE;
        draft.because("type", typeReason(draft.entry, draft));
        return draft;
    }

    private void finish(Draft draft) {
        if (draft.type == EventType.STATE
                && URGING.contains(syntax.lemma(draft.head))
                && isSubjunctive(draft.content)) {
            draft.type = EventType.REQUEST;
        }
        draft.quote = contents.quoteOf(draft.content);
        recipients.fill(draft);
    }

    /** "insisted that X stop": a bare verb with a subject is what should be. */
    private boolean isSubjunctive(List<Integer> content) {
        return syntax.tops(content).stream()
                .anyMatch(top -> syntax.at(top).xpos().equals("VB")
                        && syntax.hasChild(top, "nsubj")
                        && !syntax.hasChild(top, "aux"));
    }

    private List<Integer> verbGroup(int verb) {
        List<Integer> words = new ArrayList<>(List.of(verb));
        words.addAll(syntax.children(verb, "aux"));
        words.addAll(syntax.children(verb, "compound:prt"));
        words.sort(null);
        return words;
    }
}
