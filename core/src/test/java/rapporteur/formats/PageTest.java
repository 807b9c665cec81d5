package rapporteur.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;
import rapporteur.model.EventType;
import rapporteur.model.Party;
import rapporteur.model.Reason;
import rapporteur.model.Record;
import rapporteur.model.Span;

/** The page in a real browser. */
class PageTest {

    private static final String PAGE = Written.as(Format.HTML, Crisis.patrolBoats(), Crisis.quietDay());

    // The browser may still be writing its profile when the test is over.
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path directory;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open(directory);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void thePageHasNothingToComplainOf() {
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void showsTheWholeArticleWithEveryTriggerMarked() throws IOException {
        show("", 1400);
        browser.picture("wide");
        Record record = Crisis.patrolBoats();
        for (Block block : record.document().blocks()) {
            String words = record.document().span(block).text();
            assertTrue(((String) browser.evaluate("return document.querySelector('#article').textContent"))
                    .contains(words));
        }
        List<String> triggers =
                record.acts().stream().map(act -> act.trigger().get(0).text()).toList();
        assertEquals(triggers, browser.texts("#article .trigger"));
        assertEquals(triggers, browser.texts(".card .parties > .words"));
        assertEquals("17 acts", browser.one("#shown").getText());
    }

    @ParameterizedTest
    @ValueSource(ints = {1400, 390})
    void choosingACardShowsItsWords(int width) throws IOException {
        show("", width);
        card("arrested").click();
        browser.picture("chosen-" + width);
        WebElement trigger = browser.one("#article .trigger.chosen");
        assertEquals("arrested", trigger.getText());
        assertTrue(browser.isInView(trigger));
        assertEquals("true", card("arrested").getDomAttribute("aria-expanded"));
        assertEquals(
                List.of("source", "recipient"),
                browser.all("#article [data-label]").stream()
                        .map(mark -> mark.getDomAttribute("data-label"))
                        .toList());
        assertTrue(browser.one(".card.chosen .details").getText().contains("from “about 40 sailors”"));
        card("arrested").click();
        assertEquals(List.of(), browser.all("#article .chosen"));
    }

    @Test
    void marksWhatAChosenStatementSays() throws IOException {
        show("", 1400);
        card("told").click();
        String marked =
                browser.all("#article .said").stream().map(WebElement::getText).collect(Collectors.joining());
        assertEquals(
                "“We will not negotiate under the barrel of a gun,”“These boats leave, and then we talk.”", marked);
        card("demanded").click();
        assertEquals(List.of("demanded"), browser.texts("#article .chosen"));
        assertTrue(browser.texts("#article .said").contains("withdraw"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1400, 390})
    void choosingWordsShowsTheirCard(int width) throws IOException {
        show("", width);
        trigger("telephoned").click();
        WebElement chosen = browser.one(".card.chosen");
        assertTrue(chosen.getText().contains("CONSULT"));
        assertTrue(browser.isInView(chosen.findElement(By.cssSelector(".type"))));
        assertTrue(chosen.getText().contains("office of Piet Okonjo"));
    }

    @Test
    void choosingTheSameWordsAgainGoesOnToTheNextAct() throws IOException {
        show("", 1400);
        WebElement sailors = browser.all("#article .party").stream()
                .filter(mark -> mark.getText().equals("about 40"))
                .findFirst()
                .orElseThrow();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sailors.click();
            chosen.add(browser.one(".card.chosen .parties > .words").getText());
        }
        assertEquals(List.of("boarded", "arrested", "said", "According to a report"), chosen);
    }

    @Test
    void followsTheChainOfSources() throws IOException {
        show("#1/e5", 1400);
        assertEquals(
                List.of(
                        "The Harbour Times",
                        "Coastal Monitor According to a report",
                        "Coastal Monitor",
                        "crew of the Brisa said"),
                browser.texts(".card.chosen .chain li"));
        browser.all(".card.chosen .chain button").get(0).click();
        assertEquals(
                "According to a report", browser.one("#article .trigger.chosen").getText());
        assertEquals(
                "According to a report",
                browser.focused()
                        .findElement(By.cssSelector(".parties > .words"))
                        .getText());
    }

    @Test
    void isUsedByKeyboardAlone() throws IOException {
        show("", 1400);
        browser.press("j");
        assertEquals("demanded", browser.one("#article .trigger.chosen").getText());
        browser.press("j");
        browser.press(Keys.ARROW_DOWN);
        browser.press("k");
        assertEquals("withdraw", browser.one("#article .trigger.chosen").getText());
        assertTrue(browser.focused().getText().contains("RETREAT"));
        assertTrue(browser.focused().getCssValue("outline-style").contains("solid"));
        browser.enter();
        assertEquals("withdraw", browser.focused().getText());
        browser.press("j");
        assertEquals("warned", browser.one("#article .trigger.chosen").getText());
        browser.enter();
        browser.enter();
        assertTrue(browser.focused().getText().contains("THREATEN"));
        browser.press(Keys.ESCAPE);
        assertEquals(List.of(), browser.all(".card.chosen"));
    }

    @Test
    void filtersByTypeAndStatus() throws IOException {
        show("#1/s1", 1400);
        assertEquals("COERCE 3", filter("COERCE").getText().replaceAll("\\s+", " "));
        filter("COERCE").click();
        assertEquals("3 of 17 acts", browser.one("#shown").getText());
        assertEquals(List.of("escorted", "boarded", "arrested"), browser.texts("#article .trigger"));
        assertEquals(3, browser.all(".card:not([hidden])").size());
        assertEquals(List.of(), browser.all(".card.chosen"));
        filter("RETREAT").click();
        filter("requested").click();
        browser.picture("filtered");
        assertEquals(List.of("withdraw"), browser.texts("#article .trigger"));
        filter("COERCE").click();
        filter("RETREAT").click();
        filter("requested").click();
        assertEquals("17 acts", browser.one("#shown").getText());
    }

    @Test
    void changesBetweenArticles() throws IOException {
        show("#1/s1", 1400);
        browser.all("#articles button").get(1).click();
        assertEquals("Fog until noon", browser.one("#article h1").getText());
        assertTrue(browser.one("#shown").getText().startsWith("No acts"));
        assertEquals("true", browser.all("#articles button").get(1).getDomAttribute("aria-current"));
        show("#2", 1400);
        assertEquals("Fog until noon", browser.one("#article h1").getText());
        assertEquals("Fog until noon – record", browser.evaluate("return document.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#1/s6", "#1/e5", "#2"})
    void needsNoSidewaysScrollingOnAPhone(String view) throws IOException {
        show(view, 360);
        browser.picture("phone" + view.replace("#", "-").replace("/", "-"));
        assertEquals(360L, browser.evaluate("return document.documentElement.scrollWidth"));
    }

    @ParameterizedTest
    @CsvSource({"light,1400,#1/s1", "dark,1400,#1/s1", "light,360,#1/e5", "dark,360,''", "light,1400,#2"})
    void hasNoBarriers(String colorScheme, int width, String view) throws IOException {
        browser.show(PAGE, view, width, 900, colorScheme);
        browser.picture(colorScheme + "-" + width);
        assertEquals(List.of(), browser.barriers());
    }

    @Test
    void turnsDarkAndLight() throws IOException {
        show("", 1400);
        String background = "return getComputedStyle(document.body).backgroundColor";
        Object light = browser.evaluate(background);
        browser.one("#theme").click();
        Object dark = browser.evaluate(background);
        assertFalse(light.equals(dark));
        browser.show(PAGE, "", 1400, 900, "dark");
        assertEquals(dark, browser.evaluate(background));
        browser.one("#theme").click();
        assertEquals(light, browser.evaluate(background));
    }

    @Test
    void runsNothingThatAnArticleOrNameSays() throws IOException {
        String attack = "</script><script>window.hit = 1</script><img src=x onerror='window.hit = 1'>";
        Article article = Article.of(attack)
                .withId(attack)
                .withTitle(attack)
                .withOutlet(attack)
                .withUrl("javascript:window.hit=1");
        Span words = Span.of(attack, 0, attack.length());
        Party party = Party.of(
                List.of(words), List.of(Actor.of(attack, Actor.Kind.PERSON).withRole(attack)));
        Act act = Act.builder(Act.Kind.STATEMENT, EventType.STATE)
                .article(attack)
                .id(attack)
                .mode(attack)
                .trigger(List.of(words))
                .source(party)
                .recipient(party)
                .content(List.of(words))
                .relayedBy(party.actors())
                .at(Block.Kind.BODY, 0)
                .confidence(1)
                .why("source", Reason.filled(attack, List.of(words)))
                .build();
        Record record = new Record(Document.of(article), List.of(act));
        browser.show(Written.as(Format.HTML, record, record), "", 1400, 900, "light");
        browser.press("j");
        assertEquals(attack, browser.one("#article .trigger").getText());
        assertEquals(0, browser.all("#article a, #article script, img").size());
        assertNull(browser.evaluate("return window.hit"));
    }

    @Test
    void aPageWithoutArticlesSaysSo() throws IOException {
        browser.show(Written.as(Format.HTML), "", 1400, 900, "light");
        assertEquals("No articles were read.", browser.one("#shown").getText());
    }

    private static void show(String view, int width) throws IOException {
        browser.show(PAGE, view, width, 900, "light");
    }

    private static WebElement card(String trigger) {
        return browser.all(".card .summary").stream()
                .filter(card -> card.findElement(By.cssSelector(".parties > .words"))
                        .getText()
                        .equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    private static WebElement trigger(String words) {
        return browser.all("#article .trigger").stream()
                .filter(mark -> mark.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static WebElement filter(String value) {
        return browser.one("#filters [data-value='" + value + "']");
    }
}
