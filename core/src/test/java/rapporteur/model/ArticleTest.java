package rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {

    /** The one-block message of the SHA-256 examples of FIPS 180-2, appendix B.1. */
    private static final String ABC_HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isNamedByItsContentUntilItIsGivenAName() {
        Article article = Article.of("abc");
        assertEquals(ABC_HASH, article.contentHash());
        assertEquals("sha256:ba7816bf8f01cfea", article.id());
        assertEquals("news/1.txt", article.withId("news/1.txt").id());
        assertEquals(ABC_HASH, article.withId("news/1.txt").contentHash());
    }

    @Test
    void keepsTheTextExactly() {
        String text = "\uFEFF “So\u00A0be it”\r\n";
        assertEquals(text, Article.of(text).text());
    }

    @Test
    void hasNoDateThatItWasNotGiven() {
        assertEquals(Optional.empty(), Article.of("abc").published());
        LocalDate day = LocalDate.of(2022, 2, 1);
        assertEquals(Optional.of(day), Article.of("abc", day).published());
    }

    @Test
    void changesOneFieldAtATime() {
        Article plain = Article.of("abc", LocalDate.of(2022, 2, 1));
        Article full = plain.withTitle("Title").withUrl("https://example.org/1").withOutlet("Example");
        assertEquals(Optional.of("Title"), full.title());
        assertEquals(Optional.of("https://example.org/1"), full.url());
        assertEquals(Optional.of("Example"), full.outlet());
        assertEquals(plain.published(), full.published());
        assertNotEquals(plain, full);
        assertEquals(
                full,
                plain.withOutlet("Example").withUrl("https://example.org/1").withTitle("Title"));
    }

    @Test
    void refusesABlankThatPassesForSomethingKnown() {
        assertThrows(IllegalArgumentException.class, () -> Article.of("abc").withTitle(" "));
        assertThrows(IllegalArgumentException.class, () -> Article.of("abc").withId(""));
    }
}
