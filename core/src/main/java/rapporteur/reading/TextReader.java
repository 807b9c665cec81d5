package rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Block.Kind;
import rapporteur.model.Document;

/**
 * Reads plain text into blocks: headline, standfirst, subheadings, running text and captions, and the lines around
 * them that are never read. Every character that is not space stands in exactly one block. Blocks begin and end with
 * a character that is not space. Thread-safe.
 */
public final class TextReader {

    /** A dateline opens the report; one that follows a first sentence of the desk's own is still certain. */
    private static final int PARAGRAPHS_WITH_DATELINE = 2;

    /** The article in its blocks, where it brings none with it; none if the text is blank. Never fails, whatever the text. */
    public Document read(Article article) {
        if (!article.blocks().isEmpty()) {
            return new Document(article, article.blocks());
        }
        return new Document(
                article, explain(article).stream().map(Ruling::block).toList());
    }

    /** The blocks of {@link #read} with the rule that decided each. */
    public List<Ruling> explain(Article article) {
        Story story = new Story(article);
        story.decide(LinePatterns.SHIPPED.rules());
        story.decide(HeadRules.HEADLINE_SENTENCES);
        story.decide(HeadRules.RULES);
        story.decide(BodyRules.RULES);
        return rulings(story);
    }

    private static List<Ruling> rulings(Story story) {
        List<Ruling> rulings = new ArrayList<>();
        int bodies = 0;
        for (Passage passage : story.passages()) {
            Rule rule = story.ruleOf(passage);
            bodies += rule.kind() == Kind.BODY ? 1 : 0;
            int first = 0;
            int last = passage.text().length();
            if (rule.kind() == Kind.BODY && bodies <= PARAGRAPHS_WITH_DATELINE) {
                first = Dateline.length(passage.text());
                add(rulings, passage, Kind.AGENCY, 0, first, "dateline");
            }
            int credit = rule.kind() == Kind.CAPTION ? TrailingCredit.start(passage.text()) : 0;
            if (credit > 0) {
                last = credit;
            }
            add(rulings, passage, rule.kind(), first, last, rule.name());
            if (credit > 0) {
                add(rulings, passage, Kind.CREDIT, credit, passage.text().length(), "credit-in-brackets");
            }
        }
        return rulings;
    }

    private static void add(List<Ruling> rulings, Passage passage, Kind kind, int from, int to, String rule) {
        int first = Space.skip(passage.text(), from, to);
        int last = Space.skipBack(passage.text(), first, to);
        if (first < last) {
            int offset = passage.place().start();
            rulings.add(new Ruling(new Block(kind, offset + first, offset + last), rule));
        }
    }
}
