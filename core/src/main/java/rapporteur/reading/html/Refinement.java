package rapporteur.reading.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Fact;
import rapporteur.reading.Agencies;
import rapporteur.reading.Lines;

/** Finds by their wording the datelines, credits and other lines of no act that markup shows as running text. */
final class Refinement {

    private static final Set<Block.Kind> REFINED = Set.of(Block.Kind.BODY, Block.Kind.CAPTION, Block.Kind.STANDFIRST);
    private static final int LONGEST_LINE = 200;
    private static final int PARAGRAPHS_WITH_DATELINE = 2;

    private Refinement() {}

    /** The blocks, those of running text cut where the wording of a part says that it is something else. */
    static List<Block> of(String text, List<Block> blocks) {
        List<Block> refined = new ArrayList<>();
        int bodies = 0;
        for (Block block : blocks) {
            if (!REFINED.contains(block.kind())) {
                refined.add(block);
                continue;
            }
            String words = text.substring(block.start(), block.end());
            Optional<Block.Kind> kind = words.length() <= LONGEST_LINE ? Lines.kind(words) : Optional.empty();
            if (kind.isPresent()) {
                refined.add(new Block(kind.get(), block.start(), block.end()));
                continue;
            }
            bodies += block.kind() == Block.Kind.BODY ? 1 : 0;
            boolean opens = block.kind() == Block.Kind.BODY && bodies <= PARAGRAPHS_WITH_DATELINE;
            int from = block.start();
            for (Block part : Lines.within(words, opens, block.kind() == Block.Kind.CAPTION)) {
                add(refined, text, block.kind(), from, block.start() + part.start());
                from = block.start() + part.end();
                add(refined, text, part.kind(), block.start() + part.start(), from);
            }
            add(refined, text, block.kind(), from, block.end());
        }
        return refined;
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
