package rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rapporteur.model.Entity;
import rapporteur.model.EventType;
import rapporteur.model.Token;

/**
 * PLOVER's codebook: a sheet for each type, with the words that make such acts. A word that several entries have is of the
 * one whose conditions most of what stands with it meets.
 */
final class Codebook {

    private static final Codebook STANDARD = new Codebook();

    private static final Set<String> CLAUSES = Set.of("advcl", "ccomp");

    /** What a word takes with it: "impose a curfew", "the troops were sent", "on strike", "joint exercise". */
    private static final Set<String> WITH =
            Set.of("obj", "iobj", "nsubj", "obl", "nmod", "amod", "compound", "conj", "xcomp");

    private final Map<EventType, Sheet> sheets = new EnumMap<>(EventType.class);
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private Codebook() {
        for (EventType type : EventType.values()) {
            Sheet sheet = Sheet.read(type);
            sheets.put(type, sheet);
            sheet.entries()
                    .forEach(
                            entry -> entries.computeIfAbsent(key(entry.lemma(), entry.verb()), key -> new ArrayList<>())
                                    .add(entry));
        }
        // a stable sort: among equals the first read stays first
        entries.values()
                .forEach(
                        list -> list.sort(Comparator.comparing(Entry::precision).reversed()));
    }

    private static String key(String lemma, boolean verb) {
        return lemma + (verb ? "/V" : "/N");
    }

    static Sheet sheet(EventType type) {
        return STANDARD.sheets.get(type);
    }

    /** The entry of a word that makes a statement. */
    static Optional<Entry> saying(Syntax syntax, int token) {
        return STANDARD.find(syntax, token, true);
    }

    /** Whether the word makes a statement of one of the types. */
    static boolean says(Syntax syntax, int token, EventType... types) {
        return saying(syntax, token)
                .filter(entry -> List.of(types).contains(entry.type()))
                .isPresent();
    }

    /** The entry of a word that makes an event. */
    static Optional<Entry> doing(Syntax syntax, int token) {
        return STANDARD.find(syntax, token, false);
    }

    /** Whether the word makes an event of the type. */
    static boolean does(Syntax syntax, int token, EventType type) {
        return doing(syntax, token).filter(entry -> entry.type() == type).isPresent();
    }

    /** The entry of a word that makes an act of the type. */
    static Optional<Entry> of(EventType type, Syntax syntax, int token) {
        return STANDARD.matching(syntax, token)
                .filter(entry -> entry.type() == type)
                .findFirst();
    }

    /** "imposed a curfew" is no saying though "imposed" may be one: what meets more conditions, of either kind, hides the rest. */
    private Optional<Entry> find(Syntax syntax, int token, boolean says) {
        List<Entry> found = matching(syntax, token).toList();
        return found.stream()
                .filter(entry -> entry.precision() == found.get(0).precision())
                .filter(entry -> entry.says() == says)
                .findFirst();
    }

    private Stream<Entry> matching(Syntax syntax, int token) {
        boolean verb = syntax.isVerb(token);
        if (!verb && !syntax.is(token, "NOUN")) {
            return Stream.empty();
        }
        return entries.getOrDefault(key(syntax.lemma(token), verb), List.of()).stream()
                .filter(entry -> entry.particle().isEmpty() || hasParticle(syntax, token, entry.particle()))
                .filter(entry -> entry.with().isEmpty() || stands(syntax, token, entry.with()));
    }

    private static boolean hasParticle(Syntax syntax, int token, String particle) {
        Optional<String> own = syntax.particle(token).map(syntax::lemma);
        if (own.isPresent()) {
            // "called out Russia on this" is no call on Russia
            return own.get().equals(particle);
        }
        Set<String> word = Set.of(particle);
        // "called X on Monday" is no call on anyone
        boolean oblique = syntax.oblique(token, word).stream()
                .anyMatch(noun -> syntax.entity(noun, Entity.Kind.DATE).isEmpty());
        boolean clause = syntax.children(
                                token,
                                child -> CLAUSES.contains(syntax.relation(child)) && syntax.isMarked(child, word))
                        .size()
                > 0;
        boolean loose = token + 2 < syntax.reading().tokens().size()
                && syntax.entity(token + 2, Entity.Kind.DATE).isEmpty()
                && syntax.lemma(token + 1).equals(particle);
        return oblique || clause || loose;
    }

    /** Whether one of the words depends on the token, or on what does; for a noun, whether it is its verb. */
    private static boolean stands(Syntax syntax, int token, Set<String> words) {
        for (int child : taken(syntax, token)) {
            if (words.contains(syntax.lemma(child))
                    || taken(syntax, child).stream().anyMatch(inner -> words.contains(syntax.lemma(inner)))) {
                return true;
            }
        }
        if (syntax.isVerb(token)) {
            int agent = syntax.agent(token);
            return agent != Syntax.NONE && words.contains(syntax.lemma(agent));
        }
        int head = syntax.head(token);
        return head != Token.ROOT && !syntax.hasRelation(token, "nsubj") && words.contains(syntax.lemma(head));
    }

    private static List<Integer> taken(Syntax syntax, int token) {
        return syntax.children(
                token,
                child -> WITH.contains(syntax.relation(child).split(":")[0])
                        || syntax.hasRelation(child, "advcl") && syntax.isMarked(child, Set.of("from")));
    }
}
