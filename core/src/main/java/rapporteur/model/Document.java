package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An article with its blocks, in order of their offsets and without overlap; text outside every block is never read. */
public record Document(Article article, List<Block> blocks) {

    public Document {
        Objects.requireNonNull(article, "article");
        blocks = List.copyOf(blocks);
        int previousEnd = 0;
        for (Block block : blocks) {
            require(block.start() >= previousEnd, "%s starts before %d, where the last one ends", block, previousEnd);
            previousEnd = block.end();
        }
        int length = article.text().length();
        require(previousEnd <= length, "the blocks leave a text of %d code units", length);
    }

    /** The whole text as one body block. */
    public static Document of(Article article) {
        int length = article.text().length();
        return new Document(article, length == 0 ? List.of() : List.of(new Block(Block.Kind.BODY, 0, length)));
    }

    /** The article's text as given. */
    public String text() {
        return article.text();
    }

    /** The words from start to end of the article's text. */
    public Span span(int start, int end) {
        return Span.of(article.text(), start, end);
    }

    /** The words of one block. */
    public Span span(Block block) {
        return span(block.start(), block.end());
    }

    /** The block that the code unit at this offset stands in. */
    public Optional<Block> blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Block block = blocks.get(middle);
            if (block.contains(offset)) {
                return Optional.of(block);
            }
            if (block.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }
}
