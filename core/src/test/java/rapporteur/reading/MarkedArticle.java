package rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.model.Article;
import rapporteur.model.Block;

/** A test article in which "{kind}" stands before every block, and "{title:…}" on the first line if it has a title. */
record MarkedArticle(Article article, List<Expected> blocks) {

    private static final Pattern TITLE = Pattern.compile("\\A\\{title:(.+)\\}\\R");
    private static final Pattern MARK = Pattern.compile("\\{([a-z]+)\\}");

    record Expected(Block.Kind kind, String text) {}

    static MarkedArticle of(String marked) {
        Matcher title = TITLE.matcher(marked);
        String rest = title.replaceFirst("");
        Article article = Article.of(MARK.matcher(rest).replaceAll(""));
        List<Expected> blocks = new ArrayList<>();
        Matcher mark = MARK.matcher(rest);
        boolean found = mark.find();
        while (found) {
            Block.Kind kind = Block.Kind.valueOf(mark.group(1).toUpperCase(Locale.ROOT));
            int start = mark.end();
            found = mark.find();
            blocks.add(new Expected(
                    kind,
                    rest.substring(start, found ? mark.start() : rest.length()).strip()));
        }
        title.reset();
        return new MarkedArticle(title.find() ? article.withTitle(title.group(1)) : article, blocks);
    }
}
