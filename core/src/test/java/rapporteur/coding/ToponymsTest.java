package rapporteur.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.knowledge.Gazetteer;
import rapporteur.knowledge.GeoPlace;
import rapporteur.model.Article;
import rapporteur.model.Document;
import rapporteur.model.Span;

/** What the names in brackets mean, each in the light of the others. */
class ToponymsTest {

    private static final Pattern NAME = Pattern.compile("\\[([^]]+)]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A barn burnt down in [Paris], [Texas]. [Paris] firemen came too late. | Paris SEAT Texas; Texas FIRST_ORDER USA; Paris SEAT Texas
            The minister flew from [Vienna] to [Paris]. | Vienna CAPITAL Vienna; Paris CAPITAL Île-de-France
            [Ontario] police closed the road from [London] to [Kitchener]. | Ontario FIRST_ORDER CAN; London TOWN Ontario; Kitchener SEAT Ontario
            The bus left [Birmingham], [Ala.], at noon. | Birmingham SEAT Alabama; Alabama FIRST_ORDER USA
            [Georgia] has borders with [Armenia] and [Azerbaijan]. | Georgia COUNTRY GEO; Armenia COUNTRY ARM; Azerbaijan COUNTRY AZE
            In [Atlanta], the governor of [Georgia] signed it. | Atlanta SEAT Georgia; Georgia FIRST_ORDER USA
            A [Peruvian] trawler sank in the [Pacific]. | Peru COUNTRY PER; Pacific Ocean SEA -
            The [White House] was silent; [Washington] waits. | -; Washington CAPITAL Washington, D.C.
            Villagers in [Xyzzyville] protested. | -
            [Singapore] and [Malaysia] agreed. | Singapore COUNTRY SGP; Malaysia COUNTRY MYS
            """)
    void resolvesNamesByEachOther(String text, String wanted) {
        assertEquals(wanted, resolved(Article.of(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://news.example.com.au/1 | Newcastle SEAT New South Wales
            https://news.example.co.uk/1 | Newcastle upon Tyne SEAT England
            """)
    void knowsWhereTheOutletIs(String url, String wanted) {
        assertEquals(
                wanted, resolved(Article.of("A tram stopped in [Newcastle].").withUrl(url)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://aberdeenpost.example/1 | Perth SEAT Scotland
            https://thepost.example/1 | Perth SEAT Western Australia
            https://www.metro.example/1 | Perth SEAT Western Australia
            not an address | Perth SEAT Western Australia
            """)
    void knowsWhatPlaceTheOutletIsNamedAfter(String url, String wanted) {
        assertEquals(wanted, resolved(Article.of("A tram stopped in [Perth].").withUrl(url)));
    }

    private static String resolved(Article marked) {
        StringBuilder text = new StringBuilder();
        List<int[]> ranges = new ArrayList<>();
        Matcher name = NAME.matcher(marked.text());
        while (name.find()) {
            name.appendReplacement(text, "$1");
            ranges.add(new int[] {text.length() - name.group(1).length(), text.length()});
        }
        name.appendTail(text);
        Article plain = Article.of(text.toString());
        Document document = Document.of(
                marked.url().isPresent() ? plain.withUrl(marked.url().get()) : plain);
        List<Span> spans =
                ranges.stream().map(range -> document.span(range[0], range[1])).toList();
        return String.join(
                "; ",
                Toponyms.of(document, spans).stream()
                        .map(toponym -> toponym.place().map(ToponymsTest::line).orElse("-"))
                        .toList());
    }

    private static String line(GeoPlace place) {
        String where = Gazetteer.standard().unitsOf(place).stream()
                .map(GeoPlace::name)
                .findFirst()
                .or(place::country)
                .orElse("-");
        return place.name() + " " + place.kind() + " " + where;
    }
}
