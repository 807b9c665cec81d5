package rapporteur.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rapporteur.knowledge.Calendar;
import rapporteur.knowledge.Tense;
import rapporteur.knowledge.TimeMention;
import rapporteur.model.InferredDate;
import rapporteur.model.Reading;
import rapporteur.model.Reason;
import rapporteur.model.Sentence;
import rapporteur.model.Span;
import rapporteur.model.Status;
import rapporteur.model.TimeExpression;
import rapporteur.model.TimeValue;
import rapporteur.model.Token;

/** When an act took or takes place: what its clause says, else its statement's time, else the day of publication. */
final class Times {

    /** Sentences after which "two days later" no longer counts from what was told. */
    private static final int REMEMBERED = 3;

    private final Syntax syntax;
    private final Reading reading;
    private final Optional<LocalDate> day;
    private final Optional<InferredDate> inferred;
    private final Tenses tenses;
    private final Map<Integer, List<TimeMention>> bySentence = new HashMap<>();
    private final Map<Integer, List<TimeMention>> toCome = new HashMap<>();
    /** Of sentences read only for what they tell the next: without what was told before them. */
    private final Map<Integer, List<TimeMention>> alone = new HashMap<>();

    private final Set<Draft> done = new HashSet<>();

    /** Whether words of the text stand in a clause of an act. */
    @FunctionalInterface
    interface Clauses {
        boolean holds(Draft draft, int clause, int start, int end);
    }

    /**
     * @param day the day from which the article looks at the world
     * @param inferred on which of these days it was published, where no day is known
     */
    Times(Syntax syntax, Optional<LocalDate> day, Optional<InferredDate> inferred) {
        this.syntax = syntax;
        this.reading = syntax.reading();
        this.day = day;
        this.inferred = inferred;
        this.tenses = new Tenses(syntax);
    }

    void fill(Draft draft, Clauses clauses) {
        if (!done.add(draft)) {
            return;
        }
        if (draft.within != null) {
            fill(draft.within, clauses);
        }
        Optional<TimeMention> mention = own(draft, clauses);
        if (mention.isPresent()) {
            told(draft, mention.get());
        } else if (draft.status == Status.ASSERTED && isPastPerfect(draft.head)) {
            draft.because("time", Reason.empty("before-another-act"));
        } else if (draft.status == Status.ASSERTED && draft.within != null && isTold(draft.within.time)) {
            TimeExpression outer = draft.within.time;
            Span words = outer.span().get();
            draft.time = TimeExpression.inferred(
                    words, outer.from().get(), outer.to().get());
            draft.because("time", Reason.filled("of-its-statement", List.of(words)));
        } else if (day.isPresent() && draft.status == Status.ASSERTED) {
            draft.time = TimeExpression.ofPublication(day.get());
            draft.because("time", Reason.filled("publication", List.of()));
        } else if (day.isEmpty()) {
            draft.because("time", Reason.empty("no-publication-date"));
        }
    }

    private static boolean isTold(TimeExpression time) {
        return time != null && time.span().isPresent() && time.from().isPresent();
    }

    private void told(Draft draft, TimeMention mention) {
        int index = reading.sentenceOf(draft.head);
        int start = start(index);
        Span span = reading.document().span(start + mention.start(), start + mention.end());
        Optional<TimeMention> definite =
                mention.from().isPresent() ? Optional.of(mention) : definite(index, draft.status, mention);
        if (definite.isEmpty() || definite.get().from().get().getYear() < 1) {
            draft.time = TimeExpression.undated(span).withValue(mention.value());
        } else {
            LocalDate from = definite.get().from().get();
            LocalDate to = definite.get().to().get();
            boolean concluded = definite.get().concluded() || mention.from().isEmpty();
            draft.time = (concluded ? TimeExpression.inferred(span, from, to) : TimeExpression.inText(span, from, to))
                    .withValue(definite.get().value());
        }
        draft.because("time", Reason.filled("clause", List.of(span)));
    }

    /** What the words mean from each day on which the article may have been published, if that is the same. */
    private Optional<TimeMention> definite(int index, Status status, TimeMention mention) {
        if (inferred.isEmpty() || !mention.reason().equals(Optional.of("no-reference-date"))) {
            return Optional.empty();
        }
        Optional<TimeMention> first = from(inferred.get().days().findFirst(), index, status, mention);
        // the last day, which most likely differs, spares the many between
        Stream<LocalDate> days = Stream.concat(
                inferred.get().days().reduce((one, other) -> other).stream(),
                inferred.get().days());
        boolean same = first.isPresent()
                && first.get().from().isPresent()
                && days.allMatch(other ->
                        from(Optional.of(other), index, status, mention).equals(first));
        return same ? first : Optional.empty();
    }

    private Optional<TimeMention> from(Optional<LocalDate> reference, int index, Status status, TimeMention mention) {
        return find(index, reference, status == Status.PLANNED, Optional::empty).stream()
                .filter(other -> other.start() == mention.start() && other.end() == mention.end())
                .findFirst();
    }

    /** The nearest time in the act's own clause or one that it goes on from; one whose days are known before others. */
    private Optional<TimeMention> own(Draft draft, Clauses clauses) {
        int index = reading.sentenceOf(draft.head);
        int start = start(index);
        int at = syntax.at(draft.head).start();
        for (int clause : clauses(draft.head)) {
            Optional<TimeMention> mention = mentions(index, draft.status == Status.PLANNED).stream()
                    .filter(time -> isWhen(index, time))
                    .filter(time -> clauses.holds(draft, clause, start + time.start(), start + time.end()))
                    .min(Comparator.comparing((TimeMention time) -> rank(time))
                            .thenComparing(time -> Math.abs(start + time.start() - at)));
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }

    private static int rank(TimeMention time) {
        boolean points =
                time.value().type() == TimeValue.Type.DATE || time.value().type() == TimeValue.Type.TIME;
        return time.from().isPresent() ? points ? 0 : 1 : points ? 2 : 3;
    }

    /** "A three-day visit" tells how long, and "a year" of "a year of war" neither; "for three days" goes with the verb. */
    private boolean isWhen(int index, TimeMention time) {
        if (time.from().isPresent() || rank(time) == 2) {
            return true;
        }
        Sentence sentence = reading.sentences().get(index);
        int start = start(index);
        for (int token = sentence.first(); token < sentence.last(); token++) {
            Token word = syntax.at(token);
            boolean inside = word.start() < start + time.end() && start + time.start() < word.end();
            if (inside && (syntax.hasRelation(token, "obl") || syntax.hasRelation(token, "advmod"))) {
                int head = syntax.head(token);
                return head != Token.ROOT && syntax.isVerb(head);
            }
        }
        return false;
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

    private int start(int index) {
        return reading.token(reading.sentences().get(index).first()).start();
    }

    private List<TimeMention> mentions(int index, boolean planned) {
        if (planned) {
            return toCome.computeIfAbsent(index, any -> find(index, day, true, () -> before(index)));
        }
        if (!bySentence.containsKey(index)) {
            bySentence.put(index, find(index, day, false, () -> before(index)));
        }
        return bySentence.get(index);
    }

    private Optional<TimeMention> before(int index) {
        for (int earlier = index - 1; earlier >= Math.max(0, index - REMEMBERED); earlier--) {
            // without what was told before it, lest a long article be read from its end to its beginning
            List<TimeMention> mentions = bySentence.containsKey(earlier)
                    ? bySentence.get(earlier)
                    : alone.computeIfAbsent(earlier, any -> find(any, day, false, Optional::empty));
            Optional<TimeMention> last =
                    mentions.stream().filter(Calendar::isAnchor).reduce((one, other) -> other);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private List<TimeMention> find(
            int index, Optional<LocalDate> reference, boolean planned, Supplier<Optional<TimeMention>> before) {
        Sentence sentence = reading.sentences().get(index);
        String text = reading.span(sentence.first(), sentence.last()).text();
        int offset = start(index);
        return Calendar.find(
                text,
                reference,
                before,
                (start, end) -> planned ? Tense.FUTURE : tense(sentence, text, offset, start, end));
    }

    private Tense tense(Sentence sentence, String text, int offset, int start, int end) {
        Tense byTree = tenses.of(sentence, offset + start, offset + end);
        return byTree == Tense.UNKNOWN ? Tense.near(text, start, end) : byTree;
    }
}
