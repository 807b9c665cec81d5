package rapporteur.reading.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Fact;
import rapporteur.model.Genre;
import rapporteur.model.Origin;
import rapporteur.reading.Outcome;
import rapporteur.reading.PageReader;
import rapporteur.reading.Unreadable;

/**
 * Takes the article out of a news page: its own text in its parts, without what the site puts around it, and the facts
 * that the page tells of it. Every character of the text knows where it stands in the page. Thread-safe.
 */
public final class Pages implements PageReader {

    private static final String MEDIA_TYPE = "text/html";
    /** Browsers stop at the same depth; what is deeper is put beside its parent. */
    private static final int DEEPEST = 512;

    @Override
    public Outcome.Read read(Page page) throws Unreadable {
        PageBytes bytes = PageBytes.of(page.bytes(), page.contentType());
        Article article = article(bytes.text(), page.id(), page.url());
        return new Outcome.Read(article, bytes.notices());
    }

    /**
     * The article of a page that is decoded already.
     *
     * @param url that the page came from, or null
     * @throws Unreadable if there is none in it
     */
    public Article article(String markup, String id, String url) throws Unreadable {
        Document page = parsed(markup);
        Metadata metadata = new Metadata(page);
        Outline outline = new Outline(page);
        Selection selection = new Selection(outline, metadata);
        List<Part> parts = selection.parts();
        List<Fact> facts = new PageFacts(metadata, selection, url).of(outline, parts);
        Article article = written(markup, page, parts, facts);
        return described(article.withId(id), facts, url);
    }

    /** What a page tells of itself, also where there is no article in it. */
    public List<Fact> facts(Page page) throws Unreadable {
        Document document =
                parsed(PageBytes.of(page.bytes(), page.contentType()).text());
        Metadata metadata = new Metadata(document);
        Outline outline = new Outline(document);
        Selection selection = new Selection(outline, metadata);
        return new PageFacts(metadata, selection, page.url()).of(outline, selection.parts());
    }

    static Document parsed(String markup) {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(markup, "");
    }

    private static Article written(String markup, Document page, List<Part> parts, List<Fact> facts) throws Unreadable {
        refuseErrors(facts);
        PageText text = new PageText(markup, page, parts);
        if (text.blocks().stream().noneMatch(Block::isRead)) {
            throw new Unreadable("", "a page without the text of an article", "leave it out, or give its text alone");
        }
        Article article = Article.of(text.text())
                .withOrigin(new Origin(MEDIA_TYPE, markup, text.offsets(), text.contentPositions()));
        return article.withBlocks(Refinement.of(text.text(), text.blocks()));
    }

    private static void refuseErrors(List<Fact> facts) throws Unreadable {
        if (facts.stream()
                .anyMatch(fact -> fact.kind() == Fact.Kind.GENRE && fact.value().equals(Genre.ERROR_PAGE.code()))) {
            throw new Unreadable("", "an error page, not an article", "fetch the page again, or leave it out");
        }
    }

    private static Article described(Article bare, List<Fact> facts, String url) {
        List<Fact> all = new ArrayList<>(facts);
        Refinement.agencies(bare).stream()
                .filter(agency -> facts.stream().noneMatch(fact -> fact.value().equals(agency.value())))
                .forEach(all::add);
        Article article = bare.withFacts(all);
        if (url != null) {
            article = article.withUrl(url);
        }
        for (Fact fact : facts) {
            article = switch (fact.kind()) {
                case TITLE -> article.withTitle(fact.value());
                case OUTLET -> article.withOutlet(fact.value());
                case URL -> article.withUrl(fact.value());
                case PUBLISHED -> article.withPublished(LocalDate.parse(fact.value()));
                default -> article;
            };
        }
        return article;
    }
}
