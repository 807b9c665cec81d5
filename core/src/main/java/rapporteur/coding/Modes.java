package rapporteur.coding;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rapporteur.model.EventType;
import rapporteur.model.Reading;
import rapporteur.model.Reason;
import rapporteur.model.Sentence;

/**
 * PLOVER's mode and contexts and the CAMEO code of an act, as the codebook's sheet of its type has them: by the word that
 * makes it, by what its content is about, and by what stands with it.
 */
final class Modes {

    private final Syntax syntax;
    private final Reading reading;

    Modes(Syntax syntax) {
        this.syntax = syntax;
        this.reading = syntax.reading();
    }

    void fill(Draft draft) {
        Sheet sheet = Codebook.sheet(draft.type);
        Optional<Entry> entry = Optional.ofNullable(draft.entry)
                .filter(own -> own.type() == draft.type)
                .or(() -> Codebook.of(draft.type, syntax, draft.head));
        String word = entry.map(Entry::cameo).orElse(sheet.root());
        draft.mode = entry.flatMap(Entry::mode).orElse(null);
        draft.cameo = word;
        if (draft.mode != null) {
            because(draft, List.of(draft.head));
        }
        Set<Integer> near = near(draft);
        if (!byWords(draft, sheet, entry, word, near)) {
            byContent(draft, sheet, word);
        }
        draft.contexts = Contexts.of(lemmas(near));
    }

    private boolean byWords(Draft draft, Sheet sheet, Optional<Entry> entry, String word, Set<Integer> near) {
        boolean open = entry.map(Entry::open).orElse(true);
        boolean known = entry.isPresent();
        for (Sheet.When when : sheet.whens()) {
            boolean fits =
                    open || when.mode().filter(mode -> mode.equals(draft.mode)).isPresent();
            Optional<Integer> found = near.stream()
                    .filter(token -> !known || token != draft.head)
                    .filter(token -> names(token, when.words()))
                    .findFirst();
            if (fits && found.isPresent()) {
                set(draft, when.mode(), when.cameo(), word, found.get());
                return true;
            }
        }
        return false;
    }

    /** The first act that the content tells decides; for what was cooperation before it was AGREE, that. */
    private void byContent(Draft draft, Sheet sheet, String word) {
        if (sheet.ofs().isEmpty() || draft.mode != null) {
            return;
        }
        if (draft.intended != null) {
            apply(draft, sheet, draft.intended, word, draft.head);
            return;
        }
        for (int token : draft.content) {
            // "rejected calls to withdraw": what was called for is what is rejected
            Optional<EventType> told = Codebook.saying(syntax, token).isPresent()
                    ? Optional.empty()
                    : Codebook.doing(syntax, token).map(Entry::type);
            if (told.isPresent() && apply(draft, sheet, told.get(), word, token)) {
                return;
            }
        }
    }

    private boolean apply(Draft draft, Sheet sheet, EventType type, String word, int token) {
        Optional<Sheet.Of> of =
                sheet.ofs().stream().filter(line -> line.types().contains(type)).findFirst();
        of.ifPresent(line -> set(draft, line.mode(), line.cameo(), word, token));
        return of.isPresent();
    }

    private void set(Draft draft, Optional<String> mode, String cameo, String word, int token) {
        mode.ifPresent(name -> {
            draft.mode = name;
            because(draft, List.of(token));
        });
        if (!cameo.equals("-")) {
            draft.cameo = cameo.startsWith("+") ? word.substring(0, 2) + cameo.substring(1) : cameo;
        }
    }

    private void because(Draft draft, List<Integer> words) {
        draft.because("mode", Reason.filled("codebook", reading.spans(words)));
    }

    /** A statement's content; an event's clause, of which content is a part that is not its own. */
    private Set<Integer> near(Draft draft) {
        if (draft.isStatement()) {
            Set<Integer> words = new LinkedHashSet<>(draft.trigger);
            words.addAll(draft.content);
            return words;
        }
        int clause = syntax.clauseOf(draft.head);
        Sentence sentence = reading.sentences().get(reading.sentenceOf(draft.head));
        return IntStream.range(sentence.first(), sentence.last())
                .filter(token -> syntax.clauseOf(token) == clause || syntax.isBelow(token, draft.head))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> lemmas(Set<Integer> words) {
        Set<String> lemmas = new HashSet<>();
        for (int word : words) {
            lemmas.add(syntax.lemma(word).toLowerCase(Locale.ROOT));
            if (words.contains(word + 1)) {
                lemmas.add(withNext(word).toLowerCase(Locale.ROOT));
            }
        }
        return lemmas;
    }

    private boolean names(int token, Set<String> words) {
        boolean last = token + 1 >= reading.tokens().size();
        return words.contains(syntax.lemma(token)) || !last && words.contains(withNext(token));
    }

    private String withNext(int word) {
        return syntax.lemma(word) + " " + syntax.lemma(word + 1);
    }
}
