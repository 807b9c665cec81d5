package rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rapporteur.model.Attribution;
import rapporteur.model.Block;
import rapporteur.model.EventType;
import rapporteur.model.QuoteKind;
import rapporteur.model.Reading;
import rapporteur.model.Sentence;

/** What is said: the words of a statement's content, and how far they are quoted. */
final class Contents {

    private static final String MARK = "\"";

    private final Syntax syntax;
    private final Reading reading;

    Contents(Syntax syntax) {
        this.syntax = syntax;
        this.reading = syntax.reading();
    }

    /** Of a verb: its clause, else its object, without the preposition or conjunction that only joins it. */
    List<Integer> ofVerb(int verb, Entry entry) {
        Set<Integer> words = new TreeSet<>();
        boolean recipientIsObject = entry.recipients().contains("object");
        for (int child : reading.children(verb)) {
            String relation = syntax.relation(child);
            boolean complement = Set.of("ccomp", "xcomp", "csubj").contains(relation)
                    || relation.equals("advcl") && syntax.isMarked(child, Set.of("of", "for", "to", "with"))
                    || relation.equals("obj") && !recipientIsObject
                    || relation.equals("obl")
                            && syntax.preposition(child).equals(entry.particle())
                            && !entry.particle().isEmpty()
                    || relation.equals("obl") && Set.of("of", "over").contains(syntax.preposition(child));
            if (complement) {
                words.addAll(clause(child));
            }
        }
        if (words.isEmpty() && syntax.hasRelation(verb, "acl") && syntax.isPassive(verb)) {
            Set<Integer> without = new HashSet<>(reading.subtree(verb));
            reading.subtree(syntax.head(verb)).stream()
                    .filter(word -> !without.contains(word))
                    .forEach(words::add);
        }
        int object = syntax.patient(verb);
        if (words.isEmpty() && entry.type() != EventType.STATE && object != Syntax.NONE) {
            // "praised X": whom it is said of is all that is told
            words.addAll(clause(object));
        }
        return trimmed(new ArrayList<>(words));
    }

    /** "demanded that X withdraw, and closed the border": what is done besides is not said. */
    List<Integer> withoutJoined(List<Integer> content, int cue) {
        List<Integer> joined = syntax.children(cue, "conj").stream()
                .filter(other -> other > cue && content.contains(other))
                .toList();
        if (joined.isEmpty()) {
            return content;
        }
        return trimmed(new ArrayList<>(content.stream()
                .filter(word -> joined.stream().noneMatch(other -> word.equals(other) || syntax.isBelow(word, other)))
                .toList()));
    }

    /** Of a noun of saying: what follows it by "for", "of", "that" or an infinitive. */
    List<Integer> ofNoun(int noun) {
        Set<Integer> words = new TreeSet<>();
        for (int child : reading.children(noun)) {
            String relation = syntax.relation(child);
            boolean complement = child > noun
                    && (relation.equals("acl") && !syntax.isPassive(child)
                            || relation.equals("ccomp")
                            || relation.equals("nmod")
                                    && Set.of("for", "of", "over", "about").contains(syntax.preposition(child)));
            if (complement) {
                words.addAll(clause(child));
            }
        }
        return trimmed(new ArrayList<>(words));
    }

    /** The subtree of a complement without the word that joins it and without what only joins on. */
    private List<Integer> clause(int top) {
        Set<Integer> out = new HashSet<>();
        for (int child : reading.children(top)) {
            boolean joint = syntax.hasRelation(child, "case")
                    || syntax.hasRelation(child, "mark") && Set.of("of", "for").contains(syntax.lemma(child));
            if (joint) {
                out.addAll(reading.subtree(child));
            }
        }
        return reading.subtree(top).stream().filter(word -> !out.contains(word)).toList();
    }

    private List<Integer> trimmed(List<Integer> words) {
        while (!words.isEmpty() && isLoose(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (!words.isEmpty() && isLoose(words.get(0))) {
            words.remove(0);
        }
        return words;
    }

    private boolean isLoose(int word) {
        return syntax.is(word, "PUNCT", "CCONJ") && !syntax.at(word).form().equals(MARK);
    }

    // ---- quotation

    QuoteKind quoteOf(List<Integer> content) {
        int inside = 0;
        int outside = 0;
        boolean open = false;
        for (int word : content) {
            if (syntax.at(word).form().equals(MARK)) {
                open = !open;
            } else if (!syntax.is(word, "PUNCT")) {
                inside += open ? 1 : 0;
                outside += open ? 0 : 1;
            }
        }
        if (inside == 0) {
            return QuoteKind.INDIRECT;
        }
        return outside == 0 ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    /** Only paragraphs of the body go on from one another: what a headline, standfirst or caption says ends with it. */
    private Attribution withinBlocks(Attribution attribution) {
        Block block = reading.blockOf(attribution.cue());
        return new Attribution(
                attribution.cue(),
                inReach(attribution.cueTokens(), block),
                inReach(attribution.sourceTokens(), block),
                inReach(attribution.contentTokens(), block),
                attribution.score());
    }

    private List<Integer> inReach(List<Integer> words, Block block) {
        return words.stream()
                .filter(word -> reading.blockOf(word).equals(block)
                        || (block.kind() == Block.Kind.BODY
                                && reading.blockOf(word).kind() == Block.Kind.BODY))
                .toList();
    }

    /**
     * A content that ends within a phrase ("the financial help of") or within quotation marks goes on to their end, unless
     * the cue or the source stands there.
     */
    private Attribution completed(Attribution attribution) {
        List<Integer> content = attribution.contentTokens();
        if (content.isEmpty()) {
            return attribution;
        }
        int last = content.get(content.size() - 1);
        int end = Math.max(endOfPhrase(last), endOfQuotation(last));
        List<Integer> whole = new ArrayList<>(content);
        for (int word = last + 1; word <= end; word++) {
            whole.add(word);
        }
        boolean clashes = whole.stream()
                .anyMatch(word -> attribution.cueTokens().contains(word)
                        || attribution.sourceTokens().contains(word));
        return clashes
                ? attribution
                : new Attribution(
                        attribution.cue(),
                        attribution.cueTokens(),
                        attribution.sourceTokens(),
                        whole,
                        attribution.score());
    }

    private int endOfPhrase(int last) {
        int phrase = syntax.head(last);
        if (!syntax.is(last, "ADP", "DET") || phrase < last) {
            return last;
        }
        List<Integer> words = reading.subtree(phrase);
        return words.get(words.size() - 1);
    }

    private int endOfQuotation(int last) {
        Block block = reading.blockOf(last);
        boolean open = false;
        int word = last;
        while (word >= 0 && reading.blockOf(word).equals(block)) {
            open ^= syntax.at(word).form().equals(MARK);
            word--;
        }
        if (!open) {
            return last;
        }
        for (int next = last + 1; next < reading.tokens().size(); next++) {
            if (!reading.blockOf(next).equals(block)) {
                return last;
            }
            if (syntax.at(next).form().equals(MARK)) {
                return next;
            }
        }
        return last;
    }

    /** Joins a quoted sentence without a cue to the statement of the sentence before, whose speaker goes on. */
    List<Attribution> withContinuations(List<Attribution> attributions) {
        Set<Integer> covered = new HashSet<>();
        List<Attribution> extended = new ArrayList<>(attributions.stream()
                .map(this::withinBlocks)
                .map(this::completed)
                .toList());
        extended.forEach(attribution -> covered.addAll(attribution.contentTokens()));
        for (int index = 1; index < reading.sentences().size(); index++) {
            Sentence sentence = reading.sentences().get(index);
            Optional<List<Integer>> quoted = quotedSentence(sentence, covered);
            int before = index - 1;
            if (quoted.isPresent()
                    && sentence.block().equals(reading.sentences().get(before).block())) {
                lastQuoteIn(extended, before).ifPresent(at -> {
                    Attribution old = extended.get(at);
                    List<Integer> content = new ArrayList<>(new TreeSet<>(old.contentTokens()));
                    content.addAll(quoted.get());
                    content.sort(null);
                    extended.set(
                            at, new Attribution(old.cue(), old.cueTokens(), old.sourceTokens(), content, old.score()));
                    covered.addAll(quoted.get());
                });
            }
        }
        return extended;
    }

    private Optional<List<Integer>> quotedSentence(Sentence sentence, Set<Integer> covered) {
        boolean free = true;
        for (int word = sentence.first(); word < sentence.last(); word++) {
            free &= !covered.contains(word);
        }
        int last = sentence.last() - 1;
        boolean ends = syntax.at(last).form().equals(MARK)
                || last > sentence.first() && syntax.at(last - 1).form().equals(MARK);
        if (!free || !syntax.at(sentence.first()).form().equals(MARK) || !ends) {
            return Optional.empty();
        }
        List<Integer> words = new ArrayList<>();
        for (int word = sentence.first(); word < sentence.last(); word++) {
            words.add(word);
        }
        return Optional.of(words);
    }

    private Optional<Integer> lastQuoteIn(List<Attribution> attributions, int sentence) {
        for (int i = attributions.size() - 1; i >= 0; i--) {
            List<Integer> content = attributions.get(i).contentTokens();
            boolean here = content.stream().anyMatch(word -> reading.sentenceOf(word) == sentence);
            if (here && quoteOf(content) != QuoteKind.INDIRECT) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
