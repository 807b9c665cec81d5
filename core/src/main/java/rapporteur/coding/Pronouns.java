package rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rapporteur.knowledge.Role;
import rapporteur.model.Actor;
import rapporteur.model.Reading;
import rapporteur.model.Token;

/**
 * Whom third-person pronouns stand for: whom the encoder links them to, where gender, number and grammar allow it; else the
 * best of the mentions in the last sentences, a subject before others, the nearer before the farther. First and second persons are for whoever speaks: they are
 * resolved with the statement that they stand in.
 */
final class Pronouns {

    private static final Set<String> ONE = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> MANY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final int SENTENCES_BACK = 3;

    /** Links of the encoder less sure than this are no better than the rules of thumb. */
    private static final double LIKELY = 0.4;

    /** As sure as it must be of another than who has just spoken. */
    private static final double CERTAIN = 0.75;

    /** As sure as it must be of another than who speaks in the same sentence: "X said …, and he urged …". */
    private static final double BEYOND_DOUBT = 0.95;

    private final Syntax syntax;
    private final Cast cast;

    Pronouns(Syntax syntax, Cast cast) {
        this.syntax = syntax;
        this.cast = cast;
    }

    Optional<Mention> resolve(int token) {
        String form = syntax.at(token).form().toLowerCase(Locale.ROOT);
        if (ONE.contains(form)) {
            Figure.Gender gender = Gendered.ofPronoun(form);
            Optional<Mention> found = best(
                    token,
                    mention -> mention.figures().size() == 1
                            && mention.figures().get(0).isPerson()
                            && Gendered.agree(mention.figures().get(0).gender(), gender));
            // a guess by nearness tells nothing about anybody
            found.filter(mention -> mention.how().equals("coreference"))
                    .ifPresent(mention -> mention.figures().get(0).gendered(gender));
            return found;
        }
        if (!speaks(token) && cast.meansNobody(token, LIKELY)) {
            return Optional.empty();
        }
        if (THING.contains(form)) {
            return best(
                    token,
                    mention -> mention.figures().size() == 1
                            && isThing(mention.figures().get(0)));
        }
        if (MANY.contains(form)) {
            return best(
                            token,
                            mention -> mention.figures().size() > 1
                                    || isMany(mention.figures().get(0)))
                    .or(() -> best(token, mention -> isThing(mention.figures().get(0))));
        }
        return Optional.empty();
    }

    /** Things do not speak: "they said" are people, whatever noun stands before. */
    private boolean speaks(int token) {
        int verb = syntax.head(token);
        return verb != Token.ROOT && syntax.hasRelation(token, "nsubj") && isSaying(verb);
    }

    /** "said", and "made a statement". */
    private boolean isSaying(int verb) {
        int object = syntax.child(verb, "obj");
        return Codebook.saying(syntax, verb).isPresent()
                || Cues.LIGHT.contains(syntax.lemma(verb))
                        && object != Syntax.NONE
                        && Codebook.saying(syntax, object).isPresent();
    }

    private static boolean isThing(Figure figure) {
        return Set.of(Actor.Kind.COUNTRY, Actor.Kind.ORGANIZATION, Actor.Kind.OFFICE)
                        .contains(figure.kind())
                || figure.role().filter(Role.GOVERNMENT::equals).isPresent();
    }

    private static boolean isMany(Figure figure) {
        return figure.isPlural() || figure.kind() == Actor.Kind.GROUP;
    }

    private Optional<Mention> best(int pronoun, Predicate<Mention> wanted) {
        // "X condemned it …, he told reporters": the last speaker goes on, unless the encoder is sure of another, and
        // near
        Optional<Mention> speaker = speaks(pronoun) ? lastSpeaker(pronoun, wanted) : Optional.empty();
        double least = speaker.map(mention -> isHere(pronoun, mention) ? BEYOND_DOUBT : CERTAIN)
                .orElse(LIKELY);
        Optional<Mention> referent = cast.referent(
                pronoun,
                least,
                mention -> wanted.test(mention)
                        && !forbidden(pronoun, mention.head())
                        && (speaker.isEmpty() || isNear(pronoun, mention)));
        return referent.map(found -> new Mention(pronoun, meant(pronoun, found).figures(), "coreference"))
                .or(() -> speaker.map(found -> new Mention(pronoun, found.figures(), "last-speaker")))
                .or(() -> nearest(pronoun, wanted));
    }

    private boolean isHere(int pronoun, Mention mention) {
        return syntax.reading().sentenceOf(pronoun) == syntax.reading().sentenceOf(mention.head());
    }

    private boolean isNear(int pronoun, Mention mention) {
        Reading reading = syntax.reading();
        return reading.sentenceOf(pronoun) - reading.sentenceOf(mention.head()) <= SENTENCES_BACK;
    }

    /** Who spoke last in this sentence or the few before, by name or title. */
    private Optional<Mention> lastSpeaker(int pronoun, Predicate<Mention> wanted) {
        int sentence = syntax.reading().sentenceOf(pronoun);
        List<Mention> mentions = cast.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (syntax.reading().sentenceOf(mention.head()) < sentence - SENTENCES_BACK) {
                break;
            }
            if (!syntax.is(mention.head(), "PRON") && speaks(mention.head()) && wanted.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> nearest(int pronoun, Predicate<Mention> wanted) {
        List<Mention> mentions = cast.mentions();
        int sentence = syntax.reading().sentenceOf(pronoun);
        Mention best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = meant(pronoun, mentions.get(i));
            int back = sentence - syntax.reading().sentenceOf(mention.head());
            if (back > SENTENCES_BACK) {
                break;
            }
            if (mention.head() >= pronoun || !wanted.test(mention) || forbidden(pronoun, mention.head())) {
                continue;
            }
            double score = score(pronoun, mention, back);
            if (score > bestScore) {
                bestScore = score;
                best = mention;
            }
        }
        return Optional.ofNullable(best).map(found -> new Mention(pronoun, found.figures(), "pronoun"));
    }

    /** For "they" the coordination that a mention is the first of: "the two leaders", "Washington and NATO". */
    private Mention meant(int pronoun, Mention mention) {
        if (!MANY.contains(syntax.at(pronoun).form().toLowerCase(Locale.ROOT))) {
            return mention;
        }
        List<Figure> all = cast.figuresAt(mention.head());
        return all.size() > mention.figures().size() ? new Mention(mention.head(), all, mention.how()) : mention;
    }

    private double score(int pronoun, Mention mention, int back) {
        int head = mention.head();
        double score = -4.0 * back - 0.02 * (pronoun - head);
        if (syntax.hasRelation(head, "nsubj")) {
            score += 3;
            // "X said he …": the subject of the clause above is the first to think of
            if (back == 0 && syntax.isBelow(pronoun, syntax.head(head))) {
                score += 2;
            }
        } else if (Set.of("obj", "iobj", "obl:agent").contains(syntax.relation(head))) {
            score += 1;
        } else if (syntax.hasRelation(head, "nmod") || syntax.relation(head).equals("compound")) {
            score -= 1;
        }
        return score;
    }

    /** Subject and object of one verb are not the same, nor is a phrase's owner the phrase itself. */
    private boolean forbidden(int pronoun, int head) {
        boolean reflexive = syntax.at(pronoun).form().endsWith("self")
                || syntax.at(pronoun).form().endsWith("selves");
        boolean owner = syntax.hasRelation(pronoun, "nmod:poss");
        if (owner) {
            return syntax.head(pronoun) == head || syntax.head(head) == syntax.head(pronoun);
        }
        int verb = syntax.head(pronoun);
        boolean argument = Set.of("nsubj", "nsubj:pass", "obj", "iobj").contains(syntax.relation(head));
        boolean sameVerb = verb != Token.ROOT && verb == syntax.head(head) && argument;
        // "the minister met X before asking him": who asks is not whom he asks
        boolean ownSubject = verb != Token.ROOT
                && !syntax.hasRelation(pronoun, "nsubj")
                && syntax.isVerb(verb)
                && syntax.subject(verb) == head;
        return (sameVerb || ownSubject) && !reflexive;
    }
}
