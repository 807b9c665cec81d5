package rapporteur.bench;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import rapporteur.model.Act;
import rapporteur.model.ActBuilder;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.EventType;
import rapporteur.model.Span;

/** The small corpora beside the tests, and acts on their texts. */
final class Samples {

    private Samples() {}

    static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Samples.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** These words where they first stand in the text. */
    static Span span(Article article, String words) {
        int start = article.text().indexOf(words);
        return Span.of(article.text(), start, start + words.length());
    }

    /** An act with this trigger, which is its id too. */
    static ActBuilder act(Article article, Act.Kind kind, EventType type, String trigger) {
        return Act.builder(kind, type)
                .article(article.id())
                .id(trigger)
                .trigger(List.of(span(article, trigger)))
                .at(Block.Kind.BODY, 0)
                .confidence(0.5);
    }
}
