package rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.model.Block;

/** What lines are by their wording alone, wherever they stand: credits, bylines, labels, and the datelines of reports. */
public final class Lines {

    private Lines() {}

    /** The kind of a whole line, or empty if its wording says nothing. */
    public static Optional<Block.Kind> kind(String line) {
        return LinePatterns.SHIPPED.kindAnywhere(line);
    }

    /**
     * The parts of a paragraph that are not of it: a dateline at its beginning, if it is one that reports open with, and
     * in a caption the credit at its end.
     *
     * @return blocks in order, with offsets into the paragraph
     */
    public static List<Block> within(String paragraph, boolean opensReport, boolean caption) {
        List<Block> parts = new ArrayList<>();
        int dateline = opensReport ? Dateline.length(paragraph) : 0;
        if (dateline > 0) {
            parts.add(new Block(Block.Kind.AGENCY, 0, dateline));
        }
        int credit = caption ? TrailingCredit.start(paragraph) : 0;
        if (credit > dateline) {
            parts.add(new Block(Block.Kind.CREDIT, credit, paragraph.length()));
        }
        return parts;
    }
}
