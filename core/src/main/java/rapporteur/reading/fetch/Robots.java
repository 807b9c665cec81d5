package rapporteur.reading.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapporteur.reading.Unreadable;

/** What hosts ask of robots (RFC 9309), by crawler-commons; each is asked once. */
final class Robots {

    /** RFC 9309 lets a robot stop reading there. */
    private static final int MOST_BYTES = 500 * 1024;

    private static final int MOST_REDIRECTS = 5;
    private static final long LONGEST_DELAY_MILLIS = 60_000;

    @FunctionalInterface
    interface Sender {
        HttpResponse<InputStream> send(URI uri) throws IOException, Unreadable;
    }

    private final Sender sender;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, BaseRobotRules> rules = new HashMap<>();

    Robots(Sender sender) {
        this.sender = sender;
    }

    /** @throws Unreadable if the address may not be fetched */
    void require(URI uri) throws IOException, Unreadable {
        String host = host(uri);
        BaseRobotRules known = rules.get(host);
        if (known == null) {
            known = ask(URI.create(host + "/robots.txt"));
            rules.put(host, known);
        }
        if (!known.isAllowed(uri.toString())) {
            throw new Unreadable(
                    "", "the robots.txt of " + uri.getHost() + " forbids it", "ask its publisher, or leave it out");
        }
    }

    long delayMillis(URI uri) {
        BaseRobotRules known = rules.get(host(uri));
        return known == null ? 0 : Math.min(LONGEST_DELAY_MILLIS, Math.max(0, known.getCrawlDelay()));
    }

    /** A host without the file allows all; one that fails allows nothing. */
    private BaseRobotRules ask(URI file) throws IOException, Unreadable {
        URI at = file;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<InputStream> response = sender.send(at);
            int status = response.statusCode();
            try (InputStream body = response.body()) {
                if (status == 200) {
                    return parser.parseContent(
                            file.toString(), body.readNBytes(MOST_BYTES), "text/plain", List.of(Fetcher.AGENT));
                }
            }
            String location = response.headers().firstValue("Location").orElse(null);
            if (status / 100 != 3 || location == null) {
                return status >= 500
                        ? new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE)
                        : new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
            }
            at = at.resolve(location);
        }
        return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
    }

    private static String host(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
