package rapporteur.collating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.model.Article;

class CopiesTest {

    private static final String ONE = """
            Ferry with 212 passengers runs aground off Skarvik

            The ferry Nordlys ran aground near the island of Skarvik early on Thursday with 212 passengers and 19 crew on \
            board, the coast guard said. Nobody was seriously hurt, but eleven people were taken to the hospital in Harvik \
            with bruises.

            Captain Torunn Eide told reporters that the steering had failed in heavy fog shortly after half past four. "We \
            dropped both anchors, yet the current was stronger," she said.

            Divers will examine the hull today. The shipping company Fjordline has promised to refund all tickets, and a \
            bus will carry stranded travellers to Bergholm until Sunday.

            It is the third accident on the route since 2029, when the trade union of seafarers warned of outdated radar \
            equipment. The ministry of transport wants to present a report by March.
            """;

    /** The same as another translator could put it. */
    private static final String OTHER = """
            Passenger ship stranded at Skarvik

            Early Thursday morning, the Nordlys ferry stranded close to Skarvik island, carrying 212 passengers as well as \
            a crew of 19, according to the coast guard. There were no serious injuries; eleven persons went to hospital in \
            Harvik having suffered bruises.

            Shortly after 4:30 the steering broke down in thick fog, captain Torunn Eide said to journalists. "Both anchors \
            were dropped, but the current proved too strong."

            Today the hull is to be inspected by divers. Fjordline, the shipping firm, pledged refunds for every ticket, and \
            until Sunday stranded travelers are taken to Bergholm by bus.

            Since 2029 the route has seen three accidents; back then the seafarers' union had warned about radar equipment \
            being outdated. A report of the transport ministry is due by March.
            """;

    /** Another reporter's own story of the same morning. */
    private static final String EVENT = """
            Travellers tell of a night in the fog

            When the lights went out, Marte Solberg grabbed her two children and ran for the deck. "I thought of the cold \
            water," says the teacher from Bergholm, one of 212 passengers of the Nordlys.

            She waited three hours in a life jacket before fishermen from Skarvik brought blankets and coffee. By then the \
            fog had lifted and everybody could see how close the rocks were.

            Mayor Olav Rust opened the school gymnasium for those who could not go home. Volunteers cooked soup, a doctor \
            from Harvik treated bruises, and the youngest slept on mats between the goals.

            Many are angry with Fjordline. "There were two accidents before this one and nothing changed," says Solberg. \
            The coast guard and captain Torunn Eide blamed the steering and the current.
            """;

    @Test
    void anotherTranslationIsTheSameText() {
        assertEquals(Copy.Kind.TRANSLATED, find(ONE, OTHER).get(0).kind());
        assertEquals(Copy.Kind.TRANSLATED, find(OTHER, ONE).get(0).kind());
    }

    @Test
    void aReportOnTheSameEventIsNoCopy() {
        assertEquals(List.of(), find(ONE, EVENT));
        assertEquals(List.of(), find(EVENT, OTHER));
    }

    @Test
    void aShortTextIsNoCopyOfAnything() {
        assertEquals(List.of(), find("Ferry runs aground off Skarvik.", "Ferry runs aground off Skarvik."));
    }

    @Test
    void whatManyArticlesOnDifferentThingsHaveIsBoilerplate() {
        String about = RandomNews.text(RandomNews.paragraphs(7, 2));
        Copies index = new Copies();
        for (int i = 0; i < 12; i++) {
            index.add(RandomNews.fingerprint(
                    "story" + i, RandomNews.text(RandomNews.paragraphs(100 + i, 4)) + "\n\n" + about));
        }
        String fresh = RandomNews.text(RandomNews.paragraphs(99, 4)) + "\n\n" + about;

        assertEquals(List.of(), index.find(RandomNews.fingerprint("fresh", fresh)));
    }

    @Test
    void whatManyOutletsPrintIsNoBoilerplate() {
        Copies index = new Copies();
        for (int i = 0; i < 200; i++) {
            index.add(RandomNews.fingerprint("outlet" + i, "Headline of desk " + i + "\n\n" + ONE));
        }

        List<Copy> copies = index.find(RandomNews.fingerprint("more", ONE));

        assertTrue(copies.size() >= 100, () -> "only " + copies.size());
        assertTrue(copies.stream().allMatch(copy -> copy.kind().isWhole()));
    }

    @ParameterizedTest
    @CsvSource({
        // one's and the other's outlet, day and byline, and the source as seen from the one
        "Courier, , By Reuters Staff,         Reuters, ,  , OTHER_BY_CREDIT",
        "Reuters, ,  ,                        Courier, , By Reuters Staff, THIS_BY_CREDIT",
        "Courier, 2031-05-03, ,               Herald, 2031-05-02, , OTHER_BY_DATE",
        "Courier, 2031-05-01, ,               Herald, 2031-05-02, , THIS_BY_DATE",
        "Courier, 2031-05-01, By Reuters Staff, Reuters, 2031-05-02, , OTHER_BY_CREDIT",
        "Courier, 2031-05-02, ,               Herald, 2031-05-02, , UNKNOWN",
        "Courier, 2031-05-02, ,               Herald, , , UNKNOWN",
        "Courier, , By Reuters Staff,         Herald, , By Reuters Staff, UNKNOWN",
        "https://www.reuters.com/x, , ,       Courier, , By Reuters Staff, THIS_BY_CREDIT",
    })
    void datesAndCreditsTellTheSource(
            String outlet,
            String day,
            String byline,
            String otherOutlet,
            String otherDay,
            String otherByline,
            Source expected) {
        Fingerprint one = RandomNews.fingerprint(article(outlet, day, byline));
        Fingerprint other = RandomNews.fingerprint(article(otherOutlet, otherDay, otherByline));

        assertEquals(expected, Source.between(one, other));
        Source turned = Source.between(other, one);
        assertEquals(expected.isOther(), turned.isThis());
        assertEquals(expected.isThis(), turned.isOther());
        assertEquals(expected.code(), turned.code());
    }

    private static Article article(String outlet, String day, String byline) {
        List<String> paragraphs = new ArrayList<>(List.of(ONE.strip().split("\n\n")));
        if (byline != null) {
            paragraphs.add(1, byline);
        }
        Article article = Article.of(String.join("\n\n", paragraphs)).withId(outlet);
        article = outlet.startsWith("http") ? article.withUrl(outlet) : article.withOutlet(outlet);
        return day == null ? article : article.withPublished(LocalDate.parse(day));
    }

    private static List<Copy> find(String before, String text) {
        Copies index = new Copies();
        index.add(RandomNews.fingerprint("before", before));
        return index.find(RandomNews.fingerprint("text", text));
    }
}
