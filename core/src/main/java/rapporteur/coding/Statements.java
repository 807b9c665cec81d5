package rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private static final Set<String> URGING = Set.of("insist", "suggest", "propose");

    /** Plain words of saying, by which somebody may say what another must do. */
    private static final Set<String> SAYING =
            Set.of("say", "tell", "state", "add", "declare", "stress", "emphasize", "emphasise", "reiterate", "insist");

    private final Syntax syntax;
    private final Reading reading;
    private final Parties parties;
    private final Contents contents;
    private final Cues cues;
    private final Recipients recipients;

    Statements(Syntax syntax, Parties parties, Recipients recipients) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.parties = parties;
        this.contents = new Contents(syntax);
        this.cues = new Cues(syntax, parties, contents);
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
        int head = cues.head(attribution.cueTokens());
        Entry entry = Codebook.saying(syntax, head).orElse(null);
        if (!cues.saysSomething(attribution, head)) {
            return Optional.empty();
        }
        Draft draft = new Draft(Act.Kind.STATEMENT, head, entry, attribution.cueTokens());
        draft.content = contents.withoutJoined(attribution.contentTokens(), head);
        draft.source = sourceOf(attribution, head);
        draft.sourceTokens = attribution.sourceTokens();
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
        if (!marked.figures().isEmpty() || !syntax.isVerb(head)) {
            return marked;
        }
        int agent = syntax.agent(head);
        boolean known = parties.isSomeone(agent, List.of());
        if (known && attribution.sourceTokens().isEmpty()) {
            return parties.at(agent, List.of());
        }
        return known
                ? new Draft.Filled(
                        marked.party()
                                .withActors(parties.at(agent, List.of()).party().actors()),
                        parties.figuresOf(agent, List.of()))
                : marked;
    }

    private Reason typeReason(Entry entry, Draft draft) {
        String rule = entry == null ? "no-type-of-its-own" : "speech:" + entry.words();
        return Reason.filled(rule, List.of(reading.span(draft.head)));
    }

    // ---- by tree and lexicon

    private Optional<Draft> byRule(int token) {
        Optional<Entry> entry = Codebook.saying(syntax, token);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        return entry.get().verb() ? verb(token, entry.get()) : noun(token, entry.get());
    }

    private Optional<Draft> verb(int token, Entry entry) {
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
        if (cues.onlyAsksForAnonymity(entry, content)) {
            return Optional.empty();
        }
        Draft draft = new Draft(Act.Kind.STATEMENT, token, entry, verbGroup(token));
        draft.content = content;
        draft.source = parties.at(agent, List.of());
        draft.because("source", Reason.filled("agent", draft.source.party().spans()));
        return Optional.of(byRule(draft));
    }

    private Optional<Draft> noun(int token, Entry entry) {
        List<Integer> content = contents.ofNoun(token);
        Set<Integer> trigger = new TreeSet<>(List.of(token));
        Optional<Integer> owner = parties.owner(token);
        int carrier = syntax.clauseOf(token);
        boolean light = syntax.isVerb(carrier)
                && Cues.LIGHT.contains(syntax.lemma(carrier))
                && !syntax.relation(token).equals("nsubj");
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
        if (draft.type == EventType.STATE
                && SAYING.contains(syntax.lemma(draft.head))
                && syntax.tops(draft.content).stream().anyMatch(top -> isDuty(top, draft))) {
            draft.type = EventType.REQUEST;
        }
        draft.quote = contents.quoteOf(draft.content);
        recipients.fill(draft);
    }

    /** "said X must stop", "has to stop": a duty of somebody else. */
    private boolean isDuty(int verb, Draft draft) {
        boolean must = syntax.children(verb, "aux").stream()
                .anyMatch(aux -> Set.of("must", "should").contains(syntax.lemma(aux)));
        boolean needs = Set.of("have", "need").contains(syntax.lemma(verb))
                && syntax.children(verb, "xcomp").stream().anyMatch(clause -> syntax.isMarked(clause, Set.of("to")));
        int subject = syntax.agent(verb);
        return (must || needs)
                && parties.isSomeone(subject, List.of())
                && !parties.figuresOf(subject, List.of()).equals(draft.source.figures());
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
