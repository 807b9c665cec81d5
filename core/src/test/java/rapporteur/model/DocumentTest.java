package rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Article ARTICLE = Article.of("Headline\nBody text.");
    private static final Block HEADLINE = new Block(Block.Kind.HEADLINE, 0, 8);
    private static final Block BODY = new Block(Block.Kind.BODY, 9, 19);

    @Test
    void findsTheBlockAtAnOffset() {
        Document document = new Document(ARTICLE, List.of(HEADLINE, BODY));
        assertEquals(Optional.of(HEADLINE), document.blockAt(7));
        assertEquals(Optional.empty(), document.blockAt(8));
        assertEquals(Optional.of(BODY), document.blockAt(9));
        assertEquals(Optional.empty(), document.blockAt(19));
        assertEquals("Body text.", document.span(BODY).text());
    }

    @Test
    void refusesBlocksOutOfOrderOverlappingOrOutsideTheText() {
        assertThrows(IllegalArgumentException.class, () -> new Document(ARTICLE, List.of(BODY, HEADLINE)));
        assertThrows(IllegalArgumentException.class, () -> new Document(ARTICLE, List.of(HEADLINE, HEADLINE)));
        Block beyond = new Block(Block.Kind.BODY, 9, 20);
        assertThrows(IllegalArgumentException.class, () -> new Document(ARTICLE, List.of(beyond)));
    }
}
