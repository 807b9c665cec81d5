package rapporteur.reading.feed;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.Document;
import rapporteur.reading.Head;
import rapporteur.reading.InputFormat;
import rapporteur.reading.Items;
import rapporteur.reading.Source;
import rapporteur.reading.Unreadable;
import rapporteur.reading.markup.Xml;

/**
 * Feeds: RSS 0.9 to 2.0, RSS 1.0, Atom 0.3 and 1.0, CDF, and JSON Feed. What ROME would refuse for its form is repaired
 * first; see {@link FeedShape}.
 */
public final class FeedFormat implements InputFormat {

    private static final Pattern JSON = Pattern.compile(
            "^\\s*\\{(?s:.{0,4000}?)\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");

    /** Where something stands before the feed: the page of a server's error, a line of a log. */
    private static final Pattern ANYWHERE = Pattern.compile(
            "<(?:rss\\b[^>]*\\bversion\\s*=|rdf:RDF\\b|feed\\b[^>]*\\bxmlns\\s*=\\s*[\"']?http)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean reads(Head head) {
        String text = head.text();
        return switch (head.localRoot().toLowerCase(Locale.ROOT)) {
            case "rss", "rdf", "feed", "entry" -> true;
            case "channel" -> true;
            case "" ->
                JSON.matcher(text).find()
                        || !isBinary(head) && ANYWHERE.matcher(text).find();
            default -> false;
        };
    }

    private static boolean isBinary(Head head) {
        return head.startsWith(0);
    }

    @Override
    public Items open(Source source) throws IOException, Unreadable {
        byte[] bytes = source.all();
        if (JSON.matcher(new Head(source.name(), bytes).text()).find()) {
            return new JsonFeed(source.name(), source.limits().article()).items(bytes);
        }
        Xml xml = Xml.lenient(bytes);
        Document feed = FeedShape.of(xml.document());
        return Items.of(new FeedEntries(source.name(), feed, xml.notices()).iterator());
    }
}
