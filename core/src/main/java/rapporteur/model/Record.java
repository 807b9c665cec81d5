package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one article reports.
 *
 * @param document the article in its blocks
 * @param acts in article order, by their first trigger word, whatever order they were given in; each of this article,
 *     under an id of its own, with spans that stand in the text, within a
 *     statement that is here too, and the same as an act that is here too
 * @param inferred when the article was published, concluded from its text where no date is known
 */
// The field's own term; whoever imports it by name gets this one.
@SuppressWarnings("JavaLangClash")
public record Record(Document document, List<Act> acts, Optional<InferredDate> inferred) {

    private static final Comparator<Act> ARTICLE_ORDER =
            Comparator.comparing((Act act) -> act.trigger().get(0));

    public Record(Document document, List<Act> acts) {
        this(document, acts, Optional.empty());
    }

    public Record {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(inferred, "inferred");
        inferred.ifPresent(date -> date.evidence()
                .forEach(words -> require(
                        words.span().standsIn(document.article().text()), "%s is not in the text", words.span())));
        acts = acts.stream().sorted(ARTICLE_ORDER).toList();
        Map<String, Act> byId = new HashMap<>();
        for (Act act : acts) {
            require(byId.put(act.id(), act) == null, "two acts have the id %s", act.id());
            requireOfArticle(act, document.article());
        }
        acts.forEach(act -> requireEnclosed(act, byId));
        acts.forEach(act -> requireToldBefore(act, byId));
    }

    /** The act with this id. */
    public Optional<Act> act(String id) {
        return acts.stream().filter(act -> act.id().equals(id)).findFirst();
    }

    private static void requireOfArticle(Act act, Article article) {
        require(act.article().equals(article.id()), "%s is of article %s", act, act.article());
        for (Span span : act.spans()) {
            require(span.standsIn(article.text()), "%s of %s is not in the text", span, act);
        }
    }

    private static void requireToldBefore(Act act, Map<String, Act> byId) {
        Act first = act.sameAs().map(byId::get).orElse(null);
        require(
                act.sameAs().isEmpty()
                        || first != null
                                && first.kind() == act.kind()
                                && first.sameAs().isEmpty(),
                "%s is the same as no first telling of this record",
                act);
    }

    private static void requireEnclosed(Act act, Map<String, Act> byId) {
        Set<String> seen = new HashSet<>();
        Act inner = act;
        while (inner.within().isPresent()) {
            require(seen.add(inner.id()), "%s is within itself", act);
            Act outer = byId.get(inner.within().get());
            require(
                    outer != null && outer.kind() == Act.Kind.STATEMENT,
                    "%s is within no statement of this record",
                    inner);
            inner = outer;
        }
    }
}
