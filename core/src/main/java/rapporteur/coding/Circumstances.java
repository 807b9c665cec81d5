package rapporteur.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import rapporteur.knowledge.Calendar;
import rapporteur.knowledge.Count;
import rapporteur.knowledge.Quantities;
import rapporteur.knowledge.Tense;
import rapporteur.knowledge.TimeMention;
import rapporteur.model.Article;
import rapporteur.model.Entity;
import rapporteur.model.EventType;
import rapporteur.model.Quantity;
import rapporteur.model.Reading;
import rapporteur.model.Reason;
import rapporteur.model.Sentence;
import rapporteur.model.Span;
import rapporteur.model.Status;
import rapporteur.model.TimeExpression;
import rapporteur.model.Token;

/** When, where, through which channel, and how many: what stands in an act's own clause, never in another's. */
final class Circumstances {

    private static final Set<EventType> COUNTED = Set.of(
            EventType.MOBILIZE,
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.AID,
            EventType.PROTEST,
            EventType.RETREAT,
            EventType.SANCTION);

    private final Syntax syntax;
    private final Reading reading;
    private final Optional<LocalDate> day;
    private final Channels channels;
    private final Whereabouts whereabouts;
    private final Map<Integer, List<TimeMention>> times = new HashMap<>();

    private Circumstances(Syntax syntax, Optional<LocalDate> day) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.day = day;
        this.channels = new Channels(syntax);
        this.whereabouts = new Whereabouts(syntax);
    }

    static Circumstances of(Syntax syntax) {
        Article article = syntax.reading().document().article();
        return new Circumstances(syntax, article.published().or(() -> Calendar.publicationDate(article.text())));
    }

    /** The day from which the article looks at the world: its date as given, else as its text says. */
    Optional<LocalDate> day() {
        return day;
    }

    void fill(Draft draft, List<Draft> all) {
        channels.of(draft).ifPresent(channel -> {
            draft.channel = channel;
            draft.because("channel", Reason.filled("clause", List.of()));
        });
        time(draft);
        whereabouts.fill(draft);
        if (COUNTED.contains(draft.type)) {
            quantity(draft, all);
        }
    }

    // ---- when

    private void time(Draft draft) {
        int index = reading.sentenceOf(draft.head);
        int start = reading.token(reading.sentences().get(index).first()).start();
        Optional<TimeMention> mention = Optional.empty();
        for (int clause : clauses(draft.head)) {
            mention = mention.or(() -> timesOf(index, draft.status).stream()
                    .filter(time -> inClause(draft, clause, start + time.start(), start + time.end()))
                    .min(Comparator.comparingInt(time -> Math.abs(
                            start + time.start() - reading.token(draft.head).start()))));
        }
        if (mention.isPresent()) {
            Span span = reading.document()
                    .span(start + mention.get().start(), start + mention.get().end());
            boolean dated = mention.get().from().isPresent();
            draft.time = dated
                    ? TimeExpression.inText(
                            span, mention.get().from().get(), mention.get().to().get())
                    : TimeExpression.undated(span);
            draft.because("time", Reason.filled("clause", List.of(span)));
        } else if (day.isPresent() && draft.status == Status.ASSERTED && isPastPerfect(draft.head)) {
            draft.because("time", Reason.empty("before-another-act"));
        } else if (day.isPresent() && draft.status == Status.ASSERTED) {
            draft.time = TimeExpression.ofPublication(day.get());
            draft.because("time", Reason.filled("publication", List.of()));
        } else if (day.isEmpty()) {
            draft.because("time", Reason.empty("no-publication-date"));
        }
    }

    /** The act's own clause, and those that it only attends or goes on from: their time is its time. */
    private List<Integer> clauses(int head) {
        List<Integer> clauses = new ArrayList<>();
        int clause = syntax.clauseOf(head);
        clauses.add(clause);
        while (Set.of("advcl", "conj").contains(syntax.relation(clause)) && syntax.clauseAbove(clause) != Syntax.NONE) {
            clause = syntax.clauseAbove(clause);
            clauses.add(clause);
        }
        return clauses;
    }

    /** "had called": some time before what is told around it. */
    private boolean isPastPerfect(int head) {
        int verb = syntax.clauseOf(head);
        return syntax.at(verb).xpos().equals("VBN")
                && syntax.children(verb, "aux").stream()
                        .anyMatch(aux -> syntax.lemma(aux).equals("have")
                                && syntax.at(aux).xpos().equals("VBD"));
    }

    private List<TimeMention> timesOf(int index, Status status) {
        Tense tense = status == Status.PLANNED ? Tense.FUTURE : Tense.PAST;
        Sentence sentence = reading.sentences().get(index);
        int key = index * 2 + (tense == Tense.FUTURE ? 1 : 0);
        return times.computeIfAbsent(
                key,
                any -> Calendar.find(
                        reading.span(sentence.first(), sentence.last()).text(), day, tense));
    }

    /** Whether characters stand in a clause of the draft, outside its content and the names of its parties. */
    private boolean inClause(Draft draft, int clause, int start, int end) {
        Sentence sentence = reading.sentences().get(reading.sentenceOf(draft.head));
        for (int token = sentence.first(); token < sentence.last(); token++) {
            Token word = reading.token(token);
            boolean overlaps = word.start() < end && start < word.end();
            if (overlaps && !syntax.is(token, "ADP", "DET", "PUNCT")) {
                return !draft.content.contains(token)
                        && !isNamed(token)
                        && !stands(word, draft.source)
                        && !stands(word, draft.recipient)
                        && syntax.clauseOf(syntax.head(token) == Token.ROOT ? token : syntax.head(token)) == clause;
            }
        }
        return false;
    }

    /** "USA Today", "This Morning": a part of a name is no time. */
    private boolean isNamed(int token) {
        return syntax.entity(token, Entity.Kind.ORGANIZATION).isPresent();
    }

    private static boolean stands(Token word, Draft.Filled party) {
        return party.party().spans().stream().anyMatch(span -> span.start() < word.end() && word.start() < span.end());
    }

    // ---- how many

    private void quantity(Draft draft, List<Draft> all) {
        int index = reading.sentenceOf(draft.head);
        Sentence sentence = reading.sentences().get(index);
        int start = reading.token(sentence.first()).start();
        for (Count count :
                Quantities.find(reading.span(sentence.first(), sentence.last()).text())) {
            int end = Math.max(count.end(), count.ofEnd());
            boolean own = all.stream()
                    .noneMatch(other -> other != draft
                            && other.content.isEmpty()
                            && other.head != draft.head
                            && closer(other, draft, start + count.start()));
            // what a number without a noun counts is anyone's guess
            if (own
                    && count.of().isPresent()
                    && inClause(draft, syntax.clauseOf(draft.head), start + count.start(), start + end)) {
                Span span = reading.document().span(start + count.start(), start + end);
                draft.quantity = quantity(span, count);
                draft.because("quantity", Reason.filled("clause", List.of(span)));
                return;
            }
        }
    }

    private boolean closer(Draft other, Draft draft, int at) {
        return Math.abs(reading.token(other.head).start() - at)
                        < Math.abs(reading.token(draft.head).start() - at)
                && reading.sentenceOf(other.head) == reading.sentenceOf(draft.head);
    }

    private static Quantity quantity(Span span, Count count) {
        String of = count.of().orElseThrow();
        OptionalLong min = count.min();
        OptionalLong max = count.max();
        if (min.isPresent() && max.isPresent()) {
            return min.getAsLong() == max.getAsLong()
                    ? Quantity.exactly(span, min.getAsLong(), of)
                    : Quantity.between(span, min.getAsLong(), max.getAsLong(), of);
        }
        if (min.isPresent()) {
            return Quantity.atLeast(span, min.getAsLong(), of);
        }
        return max.isPresent() ? Quantity.atMost(span, max.getAsLong(), of) : Quantity.uncounted(span, of);
    }
}
