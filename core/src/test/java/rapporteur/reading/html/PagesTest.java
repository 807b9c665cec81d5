package rapporteur.reading.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Fact;
import rapporteur.reading.Outcome;
import rapporteur.reading.PageReader;
import rapporteur.reading.Unreadable;

class PagesTest {

    static final String PAGE = """
            <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Dam gates opened at Orsk | Steppe Courier</title>
            <meta property="og:site_name" content="Steppe Courier">
            <link rel="canonical" href="https://courier.example/news/dam">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam gates opened at Orsk",
            "datePublished":"2031-05-14T08:00:00+02:00","dateModified":"2031-05-15T09:00:00Z","articleSection":"World",
            "author":[{"name":"Ina Holm"},{"name":"AFP"}]}</script></head>
            <body><nav><a href="/">Home</a> <a href="/world">World news, every day and every hour.</a></nav>
            <div class="cookie-notice"><p>We use cookies to make this page better for you, and you can say no to them.</p></div>
            <article><h1>Dam gates opened at Orsk</h1>
            <p class="standfirst">The river rose by two metres in a day, and more rain is on its way.</p>
            <div class="byline">By Ina Holm</div>
            <figure><img src="d.jpg"><figcaption>Water pours from the gates. <span class="credit">Photo: Jon Ash</span></figcaption></figure>
            <div class="article-body">
            <p>ORSK (AFP) &ndash; The governor of the province <b>ordered</b> the gates of the dam to be opened on Tuesday&nbsp;night.</p>
            <p>&ldquo;We had no other choice,&rdquo; she told reporters in the town &amp; asked villagers to leave their houses.</p>
            <div class="related"><p>Read also: how the dam was built in the year of the great flood.</p></div>
            <h2>Upstream</h2>
            <blockquote class="twitter-tweet"><p>The road to the bridge is closed until Friday, said the police.</p></blockquote>
            <ul><li>Two hundred people were taken to a school in the hills above the river.</li></ul>
            </div>
            <section id="comments"><p>I have never seen so much water in all my life, said a reader of this page.</p></section>
            </article><footer><p>Copyright Steppe Courier. All rights reserved, in this world and every other.</p></footer>
            </body></html>
            """;

    private final Pages pages = new Pages();

    static List<String> words(Article article, Block.Kind kind) {
        return article.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> article.text().substring(block.start(), block.end()))
                .toList();
    }

    private Article article(String markup) throws Unreadable {
        return pages.article(markup, "page.html", null);
    }

    @Test
    void takesTheArticleInItsPartsAndLeavesOutWhatStandsAround() throws Unreadable {
        Article article = article(PAGE);
        assertEquals(List.of("Dam gates opened at Orsk"), words(article, Block.Kind.HEADLINE));
        assertEquals(
                List.of("The river rose by two metres in a day, and more rain is on its way."),
                words(article, Block.Kind.STANDFIRST));
        assertEquals(List.of("By Ina Holm"), words(article, Block.Kind.BYLINE));
        assertEquals(List.of("Water pours from the gates."), words(article, Block.Kind.CAPTION));
        assertEquals(List.of("Photo: Jon Ash"), words(article, Block.Kind.CREDIT));
        assertEquals(List.of("ORSK (AFP) \u2013"), words(article, Block.Kind.AGENCY));
        assertEquals(List.of("Upstream"), words(article, Block.Kind.SUBHEADING));
        assertEquals(
                List.of(
                        "The governor of the province ordered the gates of the dam to be opened on Tuesday night.",
                        "\u201CWe had no other choice,\u201D she told reporters in the town & asked villagers to leave their houses.",
                        "The road to the bridge is closed until Friday, said the police.",
                        "Two hundred people were taken to a school in the hills above the river."),
                words(article, Block.Kind.BODY));
        for (String around : List.of("cookies", "Read also", "never seen", "Copyright", "every hour")) {
            assertFalse(article.text().contains(around), around);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, Dam gates opened at Orsk, headline",
        "OUTLET, Steppe Courier, meta og:site_name",
        "AUTHOR, Ina Holm, json-ld author",
        "AGENCY, AFP, json-ld author",
        "PUBLISHED, 2031-05-14, json-ld datePublished",
        "MODIFIED, 2031-05-15, json-ld dateModified",
        "LANGUAGE, en-GB, html lang",
        "SECTION, World, json-ld articleSection",
        "URL, https://courier.example/news/dam, canonical",
        "GENRE, report, page"
    })
    void tellsFactsAndWhereTheyWereFound(Fact.Kind kind, String value, String from) throws Unreadable {
        assertEquals(Optional.of(new Fact(kind, value, from)), article(PAGE).fact(kind));
    }

    @Test
    void takesThePublicationDayForTheArticles() throws Unreadable {
        assertEquals(Optional.of(LocalDate.of(2031, 5, 14)), article(PAGE).published());
    }

    @ParameterizedTest
    @CsvSource({
        "<meta property=\"article:section\" content=\"Opinion\">, opinion",
        "<link rel=\"canonical\" href=\"https://a.example/live/dam\">, live-blog",
        "<link rel=\"canonical\" href=\"https://a.example/gallery/dam\">, gallery",
        "<meta property=\"article:content_tier\" content=\"locked\">, paywall",
        "<meta name=\"x\" content=\"y\">, report"
    })
    void tellsReportsFromWhatIsNone(String head, String genre) throws Unreadable {
        String page = "<html><head>" + head + "</head><body><h1>Dam gates opened</h1>"
                + "<p>The governor ordered the gates of the dam to be opened on Tuesday night.</p>"
                + "<p>She asked villagers to leave their houses before the morning came.</p></body></html>";
        assertEquals(genre, article(page).fact(Fact.Kind.GENRE).orElseThrow().value());
    }

    @Test
    void refusesAnErrorPage() {
        String page =
                "<title>404 Not Found</title><body><h1>Page not found</h1><p>The page that you looked for is gone, sorry.</p>";
        assertTrue(
                assertThrows(Unreadable.class, () -> article(page)).getMessage().contains("error page"));
    }

    @Test
    void refusesAPageWithoutText() {
        assertThrows(Unreadable.class, () -> article("<html><body><img src=x></body></html>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | text/html; charset=windows-1251 | 0",
                "windows-1251 | | 1",
                "UTF-8 | | 0",
                "UTF-8 | text/html; charset=iso-8859-1 | 1",
                "windows-1252 | text/html; charset=utf-8 | 1",
                "UTF-16LE | text/html | 0"
            })
    void decodesAsBrowsersDoAndSaysWhereAPageLies(String charset, String header, int notices) throws Unreadable {
        String word = charset.equals("windows-1251") ? "\u0433\u043E\u0440\u043E\u0434" : "Z\u00FCrich";
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        String page = mark + "<html><body><p>The council of " + word
                + " met on Tuesday night to vote, and it did so.</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName(charset));
        Outcome.Read read = pages.read(new PageReader.Page("page", bytes, header, null));
        assertEquals(notices, read.notices().size(), read.notices()::toString);
        boolean guessed = charset.equals("windows-1251") && header == null;
        assertEquals(!guessed, read.article().text().contains(word));
    }

    @Test
    void survivesTagsNestedAHundredThousandDeep() throws Unreadable {
        String deep = "<div>".repeat(100_000) + "<p>The dam held, said the governor, and she thanked the workers.</p>";
        assertTrue(article(deep).text().contains("The dam held"));
    }

    @Test
    void readsWhatIsLeftOfAPageThatIsCutShort() throws Unreadable {
        String half = PAGE.substring(0, PAGE.indexOf("she told reporters"));
        assertTrue(article(half).text().contains("ordered the gates"));
    }

    @Test
    void refusesBytesThatAreNoPage() {
        byte[] binary = new byte[5000];
        assertThrows(Unreadable.class, () -> pages.read(new PageReader.Page("x.html", binary, null, null)));
    }
}
