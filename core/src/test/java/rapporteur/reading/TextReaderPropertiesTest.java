package rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;

class TextReaderPropertiesTest {

    private final TextReader reader = new TextReader();

    /** Pieces of which newsroom lines are made, in any order, so that every rule is met often. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "\n",
                "\n\n",
                "\r\n",
                "\r",
                "\n\n\n",
                "\u2028",
                "\f",
                " ",
                "\u00A0",
                "\t",
                "\uFEFF",
                ".",
                ":",
                "?",
                "- ",
                "\u00A9 ",
                "AFP",
                " / AFP",
                "(Reuters) - ",
                "KESSA ",
                " \u2014 ",
                "kng",
                "By Ada Renn",
                "Ada Renn",
                "Read also: ",
                "Related stories",
                "source site-1",
                "(AP Photo/Ada Renn)",
                "Photo: ",
                "FILE - ",
                "World",
                "Renn accuses the north of bad faith",
                "the minister said",
                "\u201CNever\u201D",
                "\uD83D\uDD4A",
                "\uD83D",
                "All rights reserved",
                "The minister said on Monday that the talks had failed.",
                "{",
                ";");
        Arbitrary<String> lines = piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(lines, Arbitraries.strings().all().ofMaxLength(200));
    }

    @Property
    void blocksCoverEveryCharacterThatIsNotSpaceOnce(@ForAll("texts") String text) {
        Document document = reader.read(Article.of(text));
        int at = 0;
        for (Block block : document.blocks()) {
            assertTrue(Space.isBlank(text.substring(at, block.start())), "words between blocks");
            assertFalse(Space.isSpace(text.charAt(block.start())), "space first in a block");
            assertFalse(Space.isSpace(text.charAt(block.end() - 1)), "space last in a block");
            at = block.end();
        }
        assertTrue(Space.isBlank(text.substring(at)), "words after the last block");
    }

    @Property
    void lineBreaksOfEitherKindMakeTheSameBlocks(@ForAll("texts") String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        assertEquals(kinds(unix), kinds(unix.replace("\n", "\r\n")));
    }

    private List<Block.Kind> kinds(String text) {
        return reader.read(Article.of(text)).blocks().stream().map(Block::kind).toList();
    }
}
