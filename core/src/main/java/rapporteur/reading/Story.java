package rapporteur.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rapporteur.model.Article;
import rapporteur.model.Block;

/** The passages of one article and what is decided about them so far. Not thread-safe. */
final class Story {

    private final List<Passage> passages = new ArrayList<>();
    private final Rule[] decided;
    private final List<String> title;
    private final Map<String, Integer> passagesWithStem = new HashMap<>();
    private final int usualBlanks;
    private final boolean sentencesEndWithStops;
    private final boolean hasTitle;
    private final Set<Block.Kind> kinds = EnumSet.noneOf(Block.Kind.class);
    private int firstOpen;
    private int firstText;
    private int lastText;
    private Passage headline;

    Story(Article article) {
        for (Paragraph paragraph : Paragraphs.of(article.text())) {
            passages.add(Passage.of(passages.size(), paragraph, article.text()));
        }
        decided = new Rule[passages.size()];
        title = article.title().map(Words::of).orElse(List.of());
        passages.forEach(passage -> passage.stems().forEach(stem -> passagesWithStem.merge(stem, 1, Integer::sum)));
        int[] blanks = passages.stream()
                .skip(1)
                .mapToInt(passage -> passage.place().blanksBefore())
                .sorted()
                .toArray();
        usualBlanks = blanks.length == 0 ? 0 : blanks[blanks.length / 2];
        long sentences = passages.stream().filter(Passage::isProse).count();
        long stopped = passages.stream()
                .filter(Passage::isProse)
                .filter(Passage::endsWithStop)
                .count();
        hasTitle = passages.stream().anyMatch(this::isTitle);
        sentencesEndWithStops = 2 * stopped > sentences;
    }

    /** Tries the rules, in order, on each passage that none has decided yet, from the first passage to the last. */
    void decide(List<Rule> rules) {
        findText();
        for (Passage passage : passages) {
            for (Rule rule : rules) {
                if (isOpen(passage) && rule.holds().test(this, passage)) {
                    decided[passage.index()] = rule;
                    kinds.add(rule.kind());
                    if (rule.kind() == Block.Kind.HEADLINE) {
                        headline = passage;
                    }
                }
            }
        }
    }

    List<Passage> passages() {
        return passages;
    }

    Rule ruleOf(Passage passage) {
        return decided[passage.index()];
    }

    boolean isOpen(Passage passage) {
        return decided[passage.index()] == null;
    }

    boolean is(Passage passage, Block.Kind kind) {
        return !isOpen(passage) && decided[passage.index()].kind() == kind;
    }

    boolean isBy(Passage passage, String rule) {
        return !isOpen(passage) && decided[passage.index()].name().equals(rule);
    }

    boolean isFirstOpen(Passage passage) {
        return passage.index() == firstOpen;
    }

    boolean has(Block.Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether the passage before this one is such; false for the first. */
    boolean before(Passage passage, Predicate<Passage> condition) {
        return passage.index() > 0 && condition.test(passages.get(passage.index() - 1));
    }

    /** Whether the passage after this one is such; false for the last. */
    boolean after(Passage passage, Predicate<Passage> condition) {
        return passage.index() + 1 < passages.size() && condition.test(passages.get(passage.index() + 1));
    }

    /** The passage that was ruled the headline, the last of them if there are several. */
    Optional<Passage> headline() {
        return Optional.ofNullable(headline);
    }

    /** Before the first running text, where headline and standfirst stand. */
    boolean isHead(Passage passage) {
        return passage.index() < firstText;
    }

    /** After the last running text. */
    boolean isTail(Passage passage) {
        return passage.index() > lastText && lastText >= 0;
    }

    private void findText() {
        firstText = passages.size();
        lastText = -1;
        firstOpen = passages.stream()
                .filter(this::isOpen)
                .mapToInt(Passage::index)
                .findFirst()
                .orElse(-1);
        for (Passage passage : passages) {
            if (passage.isProse() && (isOpen(passage) || is(passage, Block.Kind.BODY))) {
                firstText = Math.min(firstText, passage.index());
                lastText = passage.index();
            }
        }
    }

    boolean isTitle(Passage passage) {
        return !title.isEmpty() && passage.words().equals(title);
    }

    boolean hasTitle() {
        return hasTitle;
    }

    /** With more empty lines before it than the text's paragraphs have. */
    boolean standsApart(Passage passage) {
        return passage.place().blanksBefore() > Math.max(1, usualBlanks);
    }

    /** Whether a missing full stop says anything here; some texts have none at all. */
    boolean sentencesEndWithStops() {
        return sentencesEndWithStops;
    }

    /** The share of the passage's telling words that come up elsewhere in the story, 0 to 1. */
    double related(Passage passage) {
        Set<String> stems = passage.stems();
        if (stems.isEmpty()) {
            return 1;
        }
        long elsewhere =
                stems.stream().filter(stem -> passagesWithStem.get(stem) > 1).count();
        return (double) elsewhere / stems.size();
    }
}
