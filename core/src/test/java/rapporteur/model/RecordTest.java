package rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordTest {

    private static final String TEXT = "Moscow attacked, Kyiv said.";
    private static final Document DOCUMENT = Document.of(Article.of(TEXT));

    private final Act said = act("1", Act.Kind.STATEMENT, EventType.STATE, 22, 26)
            .content(List.of(Span.of(TEXT, 0, 15)))
            .quote(QuoteKind.INDIRECT)
            .build();
    private final Act attacked =
            act("2", Act.Kind.EVENT, EventType.ASSAULT, 7, 15).within("1").build();

    @Test
    void putsActsInArticleOrder() {
        Record report = new Record(DOCUMENT, List.of(said, attacked));
        assertEquals(List.of(attacked, said), report.acts());
        assertEquals(Optional.of(said), report.act("1"));
        assertEquals(Optional.empty(), report.act("3"));
    }

    @Test
    void refusesAnActWithoutItsEnclosingStatement() {
        assertThrows(IllegalArgumentException.class, () -> new Record(DOCUMENT, List.of(attacked)));
    }

    @Test
    void refusesStatementsWithinEachOther() {
        Act outer = said.toBuilder().within("3").build();
        Act inner = said.toBuilder().id("3").within("1").build();
        assertThrows(IllegalArgumentException.class, () -> new Record(DOCUMENT, List.of(outer, inner)));
    }

    @Test
    void refusesTwoActsUnderOneId() {
        assertThrows(IllegalArgumentException.class, () -> new Record(DOCUMENT, List.of(said, said)));
    }

    @Test
    void refusesWordsThatAreNotInTheText() {
        Act elsewhere = said.toBuilder()
                .why("content", Reason.filled("complement", List.of(new Span(0, 4, "Kyiv"))))
                .build();
        assertThrows(IllegalArgumentException.class, () -> new Record(DOCUMENT, List.of(elsewhere)));
    }

    private static ActBuilder act(String id, Act.Kind kind, EventType type, int start, int end) {
        return Act.builder(kind, type)
                .article(DOCUMENT.article().id())
                .id(id)
                .trigger(List.of(Span.of(TEXT, start, end)))
                .at(Block.Kind.BODY, 0)
                .confidence(0.5);
    }
}
