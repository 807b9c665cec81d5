package rapporteur.reading.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Fact;
import rapporteur.reading.Agencies;
import rapporteur.reading.Ruling;
import rapporteur.reading.TextReader;

/** Finds by their wording the datelines, credits and other lines of no act that markup shows as running text. */
final class Refinement {

    private static final Set<Block.Kind> REFINED = Set.of(Block.Kind.BODY, Block.Kind.CAPTION, Block.Kind.STANDFIRST);
    private static final int LONGEST_LINE = 200;

    private Refinement() {}

    /** The blocks, those of running text cut where the wording of a part says that it is something else. */
    static List<Block> of(String text, String titleOrNull, List<Block> blocks) {
        Article plain = Article.of(text);
        List<Ruling> rulings = new TextReader().explain(titleOrNull == null ? plain : plain.withTitle(titleOrNull));
        List<Block> refined = new ArrayList<>();
        int next = 0;
        for (Block block : blocks) {
            int from = block.start();
            while (next < rulings.size() && rulings.get(next).block().start() < block.end()) {
                Block ruled = rulings.get(next++).block();
                boolean within = ruled.start() >= from && ruled.end() <= block.end();
                if (within && REFINED.contains(block.kind()) && !ruled.isRead() && isLine(ruled, block)) {
                    add(refined, text, block.kind(), from, ruled.start());
                    refined.add(ruled);
                    from = ruled.end();
                }
            }
            add(refined, text, block.kind(), from, block.end());
        }
        return refined;
    }

    /** A dateline, a credit; or a whole short line, but never a whole paragraph. */
    private static boolean isLine(Block ruled, Block block) {
        return ruled.kind() == Block.Kind.AGENCY
                || ruled.kind() == Block.Kind.CREDIT
                || block.end() - block.start() <= LONGEST_LINE;
    }

    private static void add(List<Block> blocks, String text, Block.Kind kind, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            blocks.add(new Block(kind, start, end));
        }
    }

    /** The agencies that the article's datelines and credits name. */
    static List<Fact> agencies(Article article) {
        Set<String> names = new LinkedHashSet<>();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.AGENCY || block.kind() == Block.Kind.BYLINE) {
                names.addAll(Agencies.in(article.text().substring(block.start(), block.end())));
            }
        }
        return names.stream()
                .map(name -> new Fact(Fact.Kind.AGENCY, name, "text"))
                .toList();
    }
}
