package rapporteur.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.model.Article;
import rapporteur.model.Fact;

class SourceFormatsTest {

    private static final String RSS = "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>"
            + "<title>Austral</title><language>en</language><item><title>Port closed</title>"
            + "<link>http://austral.example/port</link><pubDate>Tue, 13 May 2031 23:30:00 -0400</pubDate>"
            + "<author>desk@austral.example (Ana Ruiz)</author>"
            + "<description>&lt;p&gt;The union closed the port.&lt;/p&gt;&lt;p&gt;Ships wait.&lt;/p&gt;</description>"
            + "</item></channel></rss>";

    private static final String ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Austral</title><entry>"
            + "<id>tag:austral.example,2031:1</id><title>Port closed</title><updated>2031-05-14T01:00:00Z</updated>"
            + "<published>2031-05-13T23:30:00-04:00</published><author><name>Ana Ruiz</name></author>"
            + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>The union closed the port.</p></div>"
            + "</content></entry></feed>";

    private static final String NINJS = "{\"uri\":\"urn:austral:1\",\"type\":\"text\",\"language\":\"en\","
            + "\"versioncreated\":\"2031-05-13T23:30:00-04:00\",\"byline\":\"By Ana Ruiz\",\"headline\":\"Port closed\","
            + "\"infosource\":[{\"name\":\"Austral News Agency\"}],\"body_text\":\"The union closed the port.\"}";

    private static final String NEWSML = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:austral:2'"
            + " xml:lang='en'><itemMeta><provider><name>Austral News Agency</name></provider>"
            + "<versionCreated>2031-05-13T23:30:00-04:00</versionCreated></itemMeta><contentMeta>"
            + "<creator><name>Ana Ruiz</name></creator><infoSource><name>Austral Wire</name></infoSource>"
            + "<headline>Port closed</headline></contentMeta><contentSet><inlineXML><nitf><body><body.head/>"
            + "<body.content><p>The union closed the port.</p><p>Ships wait.</p></body.content></body></nitf>"
            + "</inlineXML></contentSet></newsItem>";

    private static final String MAIL = "From: Ana Ruiz <ana@austral.example>\nTo: all@austral.example\n"
            + "Subject: Port closed\nDate: Tue, 13 May 2031 23:30:00 -0400\n\nThe union closed the port.\n";

    private static final String PAGE = "<!DOCTYPE html><html lang='en'><head><title>Port closed</title></head>"
            + "<body><article><p>The union closed the port.</p></article></body></html>";

    @Test
    void readsAnItemOfRss() {
        Article article = article(bytes(RSS));
        assertEquals("Port closed\n\nThe union closed the port.\n\nShips wait.", article.text());
        assertEquals(Optional.of(LocalDate.of(2031, 5, 13)), article.published(), "the day as it stands");
        assertEquals(
                Optional.of("item/pubDate"), article.fact(Fact.Kind.PUBLISHED).map(Fact::from));
        assertEquals(List.of("Ana Ruiz"), article.authors());
        assertEquals(Optional.of("Austral"), article.outlet());
        assertEquals(Optional.of("http://austral.example/port"), article.url());
    }

    @Test
    void readsAnEntryOfAtom() {
        Article article = article(bytes(ATOM));
        assertEquals("tag:austral.example,2031:1", article.id());
        assertEquals("Port closed\n\nThe union closed the port.", article.text());
        assertEquals(
                Optional.of("entry/published"),
                article.fact(Fact.Kind.PUBLISHED).map(Fact::from));
        assertEquals(List.of("Ana Ruiz"), article.authors());
    }

    @Test
    void readsItemsOfAgencies() {
        Article ninjs = article(bytes(NINJS));
        Article newsml = article(bytes(NEWSML));
        assertEquals("Port closed\n\nThe union closed the port.", ninjs.text());
        assertEquals(List.of("Austral News Agency"), ninjs.agencies());
        assertEquals(List.of("Ana Ruiz"), ninjs.authors());
        assertEquals("Port closed\n\nThe union closed the port.\n\nShips wait.", newsml.text());
        assertEquals(List.of("Austral Wire"), newsml.agencies());
        assertEquals("urn:austral:2", newsml.id());
        assertEquals(Optional.of(LocalDate.of(2031, 5, 13)), newsml.published());
    }

    @Test
    void readsMailAndPages() {
        assertEquals(
                "Port closed\n\nThe union closed the port.",
                article(bytes(MAIL)).text());
        assertEquals(List.of("Ana Ruiz"), article(bytes(MAIL)).authors());
        assertEquals("The union closed the port.", article(bytes(PAGE)).text());
    }

    /** Each was broken in one way that newsrooms' feeds are broken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n  <?xml version='1.0'?>REST",
                "\u0001<?xml version='1.0'?>REST",
                "<?xml version='1.0' encoding='no-such-charset'?>REST",
                "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'http://austral.example/rss.dtd'>REST",
                "<?xml version='1.0'?><!-- <!DOCTYPE --><!DOCTYPE rss [<!ENTITY dash '-'>]>REST"
            })
    void repairsWhatStandsBefore(String start) {
        String rest = RSS.substring(RSS.indexOf("<rss"));
        assertEquals(
                "Port closed",
                article(bytes(start.replace("REST", rest))).title().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&nbsp;&eacute;&unknown; AT&T",
                "<br>",
                "<dc:subject>x</dc:subject>",
                "<media:x/>",
                "\u0001",
                "&#0;&#150;",
                "<b><i>x</b></i>"
            })
    void repairsWhatStandsWithin(String odd) {
        String feed = RSS.replace("</description>", "</description><category>" + odd + "</category>");
        assertEquals("Port closed", article(bytes(feed)).title().orElseThrow());
        String within = RSS.replace("Port closed", "Port " + odd + "closed");
        assertTrue(article(bytes(within)).title().orElseThrow().startsWith("Port"));
    }

    @Test
    void readsLyingCharsets() {
        String feed = RSS.replace("Port closed", "Caf\u00E9 closed");
        assertEquals(
                "Caf\u00E9 closed", article(feed.getBytes(ISO_8859_1)).title().orElseThrow());
        byte[] ascii = bytes(feed.replace("utf-8", "us-ascii"));
        assertEquals("Caf\u00E9 closed", article(ascii).title().orElseThrow());
        byte[] wide = feed.replace("utf-8", "utf-16").getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        assertEquals("Caf\u00E9 closed", article(wide).title().orElseThrow());
    }

    @Test
    void refusesBombsAndFetchesNothingOutside() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        String bomb = laughs + "]>" + RSS.substring(RSS.indexOf("<rss")).replace("Port closed", "&a9;");
        assertTrue(failure(bytes(bomb)).contains("as XML bombs do"));
        String external = "<!DOCTYPE rss [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
                + RSS.substring(RSS.indexOf("<rss")).replace("Port closed", "Port &secret;");
        Outcome.Read read = assertInstanceOf(Outcome.Read.class, only(bytes(external)));
        assertEquals("Port", read.article().title().orElseThrow());
        assertTrue(read.notices().get(0).contains("is not fetched"));
    }

    @Test
    void refusesWhatIsTooDeep() {
        String deep = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='x'>" + "<a>".repeat(100_000)
                + "</a>".repeat(100_000) + "</newsItem>";
        assertTrue(failure(bytes(deep)).contains("not well-formed"));
        assertTrue(failure(bytes("{\"uri\":" + "[".repeat(100_000))).contains("nesting"));
        String feed = RSS.replace("<p>", "<div>".repeat(1000)).replace("&lt;p&gt;", "&lt;div&gt;".repeat(50_000));
        assertEquals("Port closed", article(bytes(feed)).title().orElseThrow());
    }

    @Test
    void saysWhyThereIsNoArticle() {
        assertTrue(skip(bytes(NINJS.replace("\"text\",", "\"picture\","))).contains("of type picture"));
        assertTrue(skip(bytes(NEWSML.replace("newsItem", "packageItem"))).contains("packageItem"));
        assertTrue(skip(bytes("<rss version='2.0'><channel><title>x</title></channel></rss>"))
                .contains("without entries"));
    }

    @Test
    void refusesNinjsThatBreaksItsRules() {
        assertTrue(failure(bytes(NINJS.replace("\"headline\"", "\"headlin\""))).contains("/headlin is no property"));
        assertTrue(failure(bytes(NINJS.replace("\"text\",", "\"poem\","))).contains("/type is none of"));
        assertTrue(failure(bytes(NINJS.replace("\"uri\"", "\"url\"").replace("{\"url\"", "{\n\"url\"")))
                .contains("ninjs"));
    }

    @Test
    void readsItemsOfNinjsOnLines() {
        List<Outcome> outcomes =
                outcomes(bytes("{\"text\": \"Ships wait.\"}\n" + NINJS + "\n" + NINJS.replace("\"text\",", "3,")));
        assertEquals("-#1", id(outcomes.get(0)));
        assertEquals("urn:austral:1", id(outcomes.get(1)));
        assertEquals(
                "3:1", assertInstanceOf(Outcome.Failed.class, outcomes.get(2)).place());
    }

    @Test
    void readsWhatIsPacked() throws IOException {
        byte[] zip = zip("a.rss", RSS, ".hidden.rss", RSS, "b/item.json", NINJS, "c.png", "x", "d.txt", "Ships wait.");
        assertEquals(
                List.of("http://austral.example/port", "urn:austral:1", "-!d.txt"),
                outcomes(zip).stream().map(SourceFormatsTest::id).toList());
        assertEquals("tag:austral.example,2031:1", id(only(gzip(bytes(ATOM)))));
        assertEquals(3, outcomes(gzip(zip)).size());
    }

    @Test
    void saysWhereAGzipBreaksOff() throws IOException {
        byte[] whole = gzip(bytes("Ships wait. ".repeat(10_000)));
        assertTrue(failure(Arrays.copyOf(whole, whole.length - 20)).contains("cut short"));
        byte[] tooDeep = bytes(RSS);
        for (int i = 0; i < 6; i++) {
            tooDeep = gzip(tooDeep);
        }
        assertTrue(failure(tooDeep).contains("too deep"));
    }

    @Test
    void stopsABomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            byte[] start = bytes("{\"text\": \"");
            out.write(start);
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) 'a');
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        assertTrue(failure(bomb.toByteArray()).contains("as bombs do"));
    }

    @Test
    void readsTheResponsesOfAWebArchive() throws IOException {
        byte[] record = record("http://austral.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE);
        byte[] other =
                record("http://austral.example/2", "HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\n" + PAGE);
        byte[] picture = record("http://austral.example/3", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx");
        byte[] warc = concatenated(record, other, picture, record);
        assertEquals(2, outcomes(warc).size());
        Article article =
                assertInstanceOf(Outcome.Read.class, outcomes(warc).get(0)).article();
        assertEquals("http://austral.example/1", article.id());
        assertEquals("The union closed the port.", article.text());
        byte[] members = concatenated(gzip(record), gzip(other), gzip(record));
        assertEquals(2, outcomes(members).size());
        List<Outcome> cut = outcomes(Arrays.copyOf(warc, warc.length - record.length / 2));
        assertInstanceOf(Outcome.Read.class, cut.get(0));
        assertInstanceOf(Outcome.Failed.class, cut.get(cut.size() - 1));
    }

    /** An endless archive: whoever kept what was read would not come far. */
    @Test
    void readsAWebArchiveOfAnyLengthInLittleMemory() {
        byte[] record = record(
                "http://austral.example/1",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.replace("port", "port ".repeat(50_000)));
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return record[at++ % record.length] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int count = Math.min(length, record.length - at % record.length);
                System.arraycopy(record, at % record.length, bytes, offset, count);
                at = (at + count) % record.length;
                return count;
            }
        };
        try (Stream<Outcome> stream = Inputs.of(List.of("-")).withStandardInput(endless).stream()) {
            Iterator<Outcome> outcomes = stream.iterator();
            long most = 0;
            for (int i = 0; i < 400; i++) {
                assertInstanceOf(Outcome.Read.class, outcomes.next());
                if (i % 100 == 99) {
                    System.gc();
                    long used = Runtime.getRuntime().totalMemory()
                            - Runtime.getRuntime().freeMemory();
                    most = most == 0 ? used : most;
                    assertTrue(used < most + (32L << 20), () -> used + " bytes");
                }
            }
        }
    }

    /** Whatever happens to a document, it is an outcome with a reason, and no exception. */
    @Property(tries = 300)
    void damageIsAnOutcome(@ForAll("damaged") byte[] document) {
        List<Outcome> outcomes = outcomes(document);
        assertFalse(outcomes.isEmpty());
        outcomes.stream()
                .filter(Outcome.Failed.class::isInstance)
                .forEach(failed ->
                        assertFalse(((Outcome.Failed) failed).message().contains("unexpected"), failed::toString));
    }

    @Provide
    static Arbitrary<byte[]> damaged() {
        Arbitrary<String> documents = Arbitraries.of(RSS, ATOM, NINJS, NEWSML, MAIL, PAGE);
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(0, 2000).list().ofMinSize(1).ofMaxSize(8);
        Arbitrary<String> pieces = Arbitraries.of(
                "<",
                ">",
                "&",
                "&#",
                "]]>",
                "<![CDATA[",
                "<!--",
                "<!DOCTYPE x [",
                "\"",
                "'",
                "{",
                "}",
                "[",
                ",",
                "\u0000",
                "\uFFFE",
                "<x:y z:w='1'>",
                "</",
                "xmlns=''",
                "<a a='1' a='2'>",
                "\uD83D",
                "mode='base64'",
                "<rss>",
                "");
        return net.jqwik.api.Combinators.combine(
                        documents, places, pieces.list().ofSize(8))
                .as((text, at, odd) -> {
                    StringBuilder out = new StringBuilder(text);
                    for (int i = 0; i < at.size(); i++) {
                        int from = at.get(i) % out.length();
                        out.replace(from, Math.min(out.length(), from + i), odd.get(i));
                    }
                    return bytes(out.toString());
                });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] record(String url, String block) {
        return bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2031-05-13T23:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + bytes(block).length
                + "\r\n\r\n"
                + block + "\r\n\r\n");
    }

    private static byte[] concatenated(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
            }
        }
        return out.toByteArray();
    }

    private static List<Outcome> outcomes(byte[] source) {
        try (Stream<Outcome> stream =
                Inputs.of(List.of("-")).withStandardInput(new ByteArrayInputStream(source)).stream()) {
            return stream.toList();
        }
    }

    private static Outcome only(byte[] source) {
        List<Outcome> outcomes = outcomes(source);
        assertEquals(1, outcomes.size(), outcomes::toString);
        return outcomes.get(0);
    }

    private static String id(Outcome outcome) {
        return assertInstanceOf(Outcome.Read.class, outcome, outcome::toString)
                .article()
                .id();
    }

    private static Article article(byte[] source) {
        Outcome outcome = only(source);
        return assertInstanceOf(Outcome.Read.class, outcome, outcome::toString).article();
    }

    private static String failure(byte[] source) {
        Outcome outcome = only(source);
        return assertInstanceOf(Outcome.Failed.class, outcome, outcome::toString)
                .message();
    }

    private static String skip(byte[] source) {
        Outcome outcome = only(source);
        return assertInstanceOf(Outcome.Skipped.class, outcome, outcome::toString)
                .message();
    }
}
