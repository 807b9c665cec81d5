package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rapporteur.model.Coreference;
import rapporteur.model.Entity;
import rapporteur.model.Reading;
import rapporteur.model.Span;
import rapporteur.model.Token;

/** Questions about the trees of a reading, in the terms of Universal Dependencies. A token is given by its index. */
final class Syntax {

    static final int NONE = -1;

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> CLAUSES =
            Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj");

    /** What hangs from a noun without being part of its phrase. */
    private static final Set<String> LOOSE = Set.of(
            "acl:relcl",
            "appos",
            "parataxis",
            "conj",
            "cc",
            "punct",
            "case",
            "list",
            "cop",
            "mark",
            "nsubj",
            "advcl",
            "acl",
            "dep",
            "discourse");

    private static final Set<String> NAME_PARTS = Set.of("flat", "compound", "amod");

    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "use", "have", "need", "take", "begin", "start");
    private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP");
    private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that");

    private final Reading reading;

    Syntax(Reading reading) {
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    Token at(int token) {
        return reading.token(token);
    }

    String lemma(int token) {
        return at(token).lemma();
    }

    String relation(int token) {
        return at(token).deprel();
    }

    int head(int token) {
        return at(token).head();
    }

    boolean is(int token, String... uposes) {
        String own = at(token).upos();
        for (String upos : uposes) {
            if (upos.equals(own)) {
                return true;
            }
        }
        return false;
    }

    boolean isNoun(int token) {
        return NOUNS.contains(at(token).upos());
    }

    boolean isVerb(int token) {
        return at(token).upos().equals("VERB");
    }

    /** Whether the relation is the given one or a subtype of it. */
    boolean hasRelation(int token, String relation) {
        String own = relation(token);
        return own.equals(relation) || own.startsWith(relation + ":");
    }

    List<Integer> children(int token, String relation) {
        return children(token, child -> hasRelation(child, relation));
    }

    List<Integer> children(int token, Predicate<Integer> wanted) {
        return reading.children(token).stream().filter(wanted).toList();
    }

    int child(int token, String relation) {
        return first(children(token, relation));
    }

    static int first(List<Integer> tokens) {
        return tokens.isEmpty() ? NONE : tokens.get(0);
    }

    boolean hasChild(int token, String relation) {
        return child(token, relation) != NONE;
    }

    /** The preposition before a noun, in lower case with all its words ("because of"); empty without one. */
    String preposition(int noun) {
        int marker = child(noun, "case");
        if (marker == NONE) {
            // the parser may hang it on a part of the name
            marker = first(reading.children(noun).stream()
                    .filter(part -> NAME_PARTS.contains(relation(part)))
                    .flatMap(part -> children(part, "case").stream())
                    .filter(word -> word < noun)
                    .toList());
        }
        if (marker == NONE) {
            return "";
        }
        StringBuilder words = new StringBuilder(lemma(marker));
        for (int more : children(marker, "fixed")) {
            words.append(' ').append(lemma(more));
        }
        return words.toString();
    }

    /** Nouns that hang from a word by one of the prepositions, in the order of the text. */
    List<Integer> oblique(int word, Set<String> prepositions) {
        return children(
                word,
                child -> (hasRelation(child, "obl") || hasRelation(child, "nmod"))
                        && prepositions.contains(preposition(child)));
    }

    /** The token and those coordinated with it, in the order of the text. */
    List<Integer> coordinated(int token) {
        List<Integer> all = new ArrayList<>(List.of(token));
        all.addAll(children(token, "conj"));
        if (all.size() == 1 && head(token) != Token.ROOT) {
            // "attacks on X and Y": the parser may join Y to the attacks
            children(head(token), "conj").stream()
                    .filter(other -> other > token && isNoun(other) && joinedOnly(token, other))
                    .forEach(all::add);
        }
        return all;
    }

    private boolean joinedOnly(int token, int other) {
        boolean joint = false;
        for (int between = token + 1; between < other; between++) {
            joint |= is(between, "CCONJ");
            if (!isBelow(between, other) && !isBelow(between, token) && !is(between, "CCONJ")) {
                return false;
            }
        }
        return joint;
    }

    boolean isPassive(int verb) {
        return hasChild(verb, "nsubj:pass")
                || hasChild(verb, "aux:pass")
                || at(verb).xpos().equals("VBN") && hasRelation(verb, "acl") && !hasChild(verb, "obj");
    }

    /** The noun that a verb's grammatical subject is, through control, coordination and relative clauses. */
    int subject(int verb) {
        return subject(verb, 6);
    }

    private int subject(int verb, int patience) {
        if (patience == 0) {
            return NONE;
        }
        int own = first(children(verb, child -> hasRelation(child, "nsubj")));
        if (own != NONE) {
            return isRelativePronoun(own) ? antecedent(verb, own) : own;
        }
        int head = head(verb);
        if (head == Token.ROOT) {
            return NONE;
        }
        return switch (relation(verb)) {
            case "conj" -> isNoun(head) ? NONE : subject(head, patience - 1);
            case "xcomp" -> controller(head, patience);
            case "advcl", "parataxis" -> subject(head, patience - 1);
            case "acl", "acl:relcl" -> isNoun(head) ? ofModifier(verb, head, patience) : NONE;
            case "ccomp" -> at(verb).xpos().equals("VBG") || hasToMark(verb) ? controller(head, patience) : NONE;
            default -> NONE;
        };
    }

    /** Whether one of the words joins the clause to what is above it: "to", "that", "of". */
    boolean isMarked(int clause, Set<String> words) {
        return children(clause, "mark").stream().anyMatch(mark -> words.contains(lemma(mark)));
    }

    private boolean hasToMark(int verb) {
        return isMarked(verb, Set.of("to"));
    }

    /** Whether a verb is an infinitive that tells more of the noun above it: "the first to sign". */
    boolean isInfinitiveOf(int verb) {
        return hasRelation(verb, "acl") && hasToMark(verb) && isNoun(head(verb));
    }

    /** "a plan to attack": who has the plan attacks; "troops massing": the noun itself acts. */
    private int ofModifier(int verb, int noun, int patience) {
        if (!hasToMark(verb)) {
            // "the risk of X attacking": it is X who would
            int of = first(oblique(noun, Set.of("of")));
            return at(verb).xpos().equals("VBG") && of != NONE && of < verb ? of : noun;
        }
        int governor = head(noun);
        // "used X's visit to attack": who uses it attacks, whosever it is
        boolean means = governor != Token.ROOT && lemma(governor).equals("use") && hasRelation(noun, "obj");
        int owner = means ? NONE : owner(noun);
        if (owner != NONE) {
            return owner;
        }
        return governor != Token.ROOT && (hasRelation(noun, "obj") || hasRelation(noun, "obl"))
                ? subject(governor, patience - 1)
                : NONE;
    }

    /** Whose a noun is: "Russia's attack" and "attack by Russia" give "Russia"; {@link Parties#owner} knows adjectives too. */
    int owner(int noun) {
        int possessor = child(noun, "nmod:poss");
        if (possessor != NONE) {
            return possessor;
        }
        return first(oblique(noun, Set.of("by")));
    }

    /** The subject of an infinitive: the object of the verb above it, else that verb's subject. */
    private int controller(int verb, int patience) {
        int object = directObject(verb);
        boolean ofSubject = SUBJECT_CONTROL.contains(lemma(verb));
        if (object != NONE && !ofSubject) {
            return object;
        }
        if (isPassive(verb) || object == NONE || ofSubject) {
            return subject(verb, patience - 1);
        }
        return NONE;
    }

    private boolean isRelativePronoun(int token) {
        return RELATIVE_TAGS.contains(at(token).xpos())
                || RELATIVE_PRONOUNS.contains(lemma(token)) && at(token).upos().equals("PRON");
    }

    /** The noun that a relative pronoun stands for; any other word is itself. */
    int meant(int token) {
        return head(token) != Token.ROOT && isRelativePronoun(token) ? antecedent(head(token), token) : token;
    }

    private int antecedent(int verb, int pronoun) {
        int clause = verb;
        while (clause != Token.ROOT && !relation(clause).equals("acl:relcl")) {
            clause = CLAUSES.contains(relation(clause)) || relation(clause).equals("conj") ? head(clause) : Token.ROOT;
        }
        return clause == Token.ROOT || head(clause) == Token.ROOT ? pronoun : head(clause);
    }

    /** Who does what a verb says: its subject, or in the passive the agent after "by". */
    int agent(int verb) {
        return isPassive(verb) ? passiveAgent(verb) : subject(verb);
    }

    private int passiveAgent(int verb) {
        int marked = child(verb, "obl:agent");
        return marked != NONE ? marked : first(oblique(verb, Set.of("by")));
    }

    /** What it is done to: the object, or in the passive the subject. */
    int patient(int verb) {
        if (isPassive(verb)) {
            return subject(verb);
        }
        int object = directObject(verb);
        if (object == NONE) {
            // a bare noun behind the verb that the parser took for an adjunct; times are marked as such
            object = first(children(
                    verb,
                    child -> child > verb
                            && relation(child).equals("obl")
                            && preposition(child).isEmpty()));
        }
        if (object != NONE) {
            return isRelativePronoun(object) ? antecedent(verb, object) : object;
        }
        return NONE;
    }

    private int directObject(int verb) {
        int object = child(verb, "obj");
        return object != NONE ? object : child(verb, "iobj");
    }

    /** The nearest predicate above a word or the word itself: the verb, or the noun or adjective of a clause. */
    int clauseOf(int token) {
        int at = token;
        while (head(at) != Token.ROOT && !isPredicate(at)) {
            at = head(at);
        }
        return at;
    }

    private boolean isPredicate(int token) {
        return isVerb(token) && !Set.of("amod", "compound", "case").contains(relation(token))
                || CLAUSES.contains(relation(token))
                || hasChild(token, "cop");
    }

    /** The next predicate strictly above, or {@link #NONE}. */
    int clauseAbove(int token) {
        int head = head(token);
        return head == Token.ROOT ? NONE : clauseOf(head);
    }

    /** The words of a noun phrase, without relative clauses, loose additions and what is coordinated with it. */
    List<Integer> nounPhrase(int noun) {
        List<Integer> words = new ArrayList<>();
        collect(noun, noun, words);
        words.sort(null);
        return trimmed(words);
    }

    private void collect(int noun, int token, List<Integer> words) {
        words.add(token);
        for (int child : reading.children(token)) {
            if (token != noun || !LOOSE.contains(relation(child))) {
                collect(noun, child, words);
            }
        }
    }

    private List<Integer> trimmed(List<Integer> words) {
        int from = 0;
        int to = words.size();
        while (to > from + 1 && at(words.get(to - 1)).upos().equals("PUNCT")) {
            to--;
        }
        while (from < to - 1 && at(words.get(from)).upos().equals("PUNCT")) {
            from++;
        }
        return words.subList(from, to);
    }

    /** The word among some that the others hang from; the first where there are several. */
    int top(List<Integer> tokens) {
        Set<Integer> among = Set.copyOf(tokens);
        for (int token : tokens) {
            if (!among.contains(head(token)) && !at(token).upos().equals("PUNCT")) {
                return token;
            }
        }
        return tokens.get(0);
    }

    /** All the words among some whose heads are not among them, punctuation and prepositions left out. */
    List<Integer> tops(List<Integer> tokens) {
        Set<Integer> among = Set.copyOf(tokens);
        return tokens.stream()
                .filter(token -> !among.contains(head(token)))
                .filter(token -> !is(token, "PUNCT", "ADP", "DET", "CCONJ"))
                .toList();
    }

    boolean isBelow(int token, int above) {
        for (int at = token; at != Token.ROOT; at = head(at)) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the encoder takes the word to refer back to, and that in turn, the nearest first.
     *
     * @param least how sure the encoder must be of the first link
     */
    List<Integer> antecedents(int token, double least) {
        List<Integer> chain = new ArrayList<>();
        Optional<Coreference> link = reading.coreferenceAt(token).filter(found -> found.score() >= least);
        while (link.isPresent()) {
            int antecedent = link.get().antecedent();
            chain.add(antecedent);
            link = reading.coreferenceAt(antecedent);
        }
        return chain;
    }

    /** The entity of one kind that a word is part of. */
    Optional<Entity> entity(int token, Entity.Kind kind) {
        return reading.entityAt(token).filter(entity -> entity.kind() == kind);
    }

    Optional<Integer> particle(int verb) {
        return children(verb, "compound:prt").stream().findFirst();
    }

    /** The word of a name that the others hang from; its first where the tree has none. */
    int headOf(Entity entity) {
        for (int token = entity.first(); token < entity.last(); token++) {
            if (!entity.contains(head(token))) {
                return token;
            }
        }
        return entity.first();
    }

    /** Words as the text has them, with one space for any white space. */
    String text(List<Integer> words) {
        List<Span> spans = reading.spans(words);
        return String.join(" ", spans.stream().map(Span::text).toList()).replaceAll("\\s+", " ");
    }
}
