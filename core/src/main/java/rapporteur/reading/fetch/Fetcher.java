package rapporteur.reading.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rapporteur.reading.Unreadable;

/**
 * Fetches web addresses as a polite guest: what robots.txt forbids is left, each host is asked at most once a second or as
 * seldom as it asks for, what has not changed is not sent again, time and size are bounded, and addresses of private
 * networks are refused, also behind a redirection. Not thread-safe.
 */
public final class Fetcher {

    static final String AGENT = "rapporteur";

    private static final Duration DELAY = Duration.ofSeconds(1);
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final Duration TO_ALL = Duration.ofMinutes(10);
    private static final long MOST_BYTES = 2L << 30;
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();
    private final Map<String, Long> asked = new HashMap<>();
    private final Robots robots = new Robots(uri -> send(uri, Map.of()));
    private final Hosts hosts;
    private final FetchState state;
    private final Duration delay;

    private Fetcher(Hosts hosts, FetchState state, Duration delay) {
        this.hosts = hosts;
        this.state = state;
        this.delay = delay;
    }

    /** With public addresses only, a second between two requests to a host, and no memory of earlier runs. */
    public static Fetcher polite() {
        return new Fetcher(new Hosts(false), FetchState.inMemory(), DELAY);
    }

    /** Also from this machine and private networks. */
    public Fetcher withPrivateAddresses() {
        return new Fetcher(new Hosts(true), state, delay);
    }

    /** With the least time between two requests to one host. */
    public Fetcher withDelay(Duration least) {
        return new Fetcher(hosts, state, least);
    }

    /**
     * Remembers in this file what was fetched, from run to run.
     *
     * @throws IOException if it is there and cannot be read
     */
    public Fetcher withState(Path file) throws IOException {
        return new Fetcher(hosts, FetchState.in(file), delay);
    }

    /** Whether this names a web address rather than a file. */
    public static boolean isAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * What stands at an address; empty if it is as it was when it was fetched last. Whoever reads the stream closes it.
     *
     * @throws Unreadable if it may not or cannot be had, with the reason
     */
    public Optional<InputStream> fetch(String address) throws IOException, Unreadable {
        URI uri = uri(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            robots.require(uri);
            HttpResponse<InputStream> response = send(uri, state.conditions(address));
            int status = response.statusCode();
            if (status == 200) {
                state.remember(address, response.headers());
                return Optional.of(new Bounded(response.body(), MOST_BYTES, TO_ALL));
            }
            response.body().close();
            if (status == 304) {
                return Optional.empty();
            }
            Optional<String> location = response.headers().firstValue("Location");
            if (status / 100 != 3 || location.isEmpty()) {
                throw new Unreadable("", "the server answers " + status, "look at the address in a browser");
            }
            uri = uri(uri.resolve(uri(location.get(), uri)).toString());
        }
        throw new Unreadable("", "more than " + MOST_REDIRECTS + " redirections", "name the address that they lead to");
    }

    private HttpResponse<InputStream> send(URI uri, Map<String, String> conditions) throws IOException, Unreadable {
        hosts.require(uri);
        await(uri);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(TO_ANSWER)
                .header("User-Agent", AGENT + "/0.1")
                .header("Accept-Encoding", "identity");
        conditions.forEach(request::header);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void await(URI uri) throws IOException {
        String host = uri.getAuthority();
        long least = Math.max(delay.toMillis(), robots.delayMillis(uri));
        Long last = asked.get(host);
        long wait = last == null ? 0 : last + least - System.nanoTime() / 1_000_000;
        try {
            if (wait > 0) {
                Thread.sleep(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        asked.put(host, System.nanoTime() / 1_000_000);
    }

    private static URI uri(String address) throws Unreadable {
        return uri(address, null);
    }

    private static URI uri(String address, URI base) throws Unreadable {
        try {
            URI uri = new URI(address.replace(" ", "%20"));
            if (base == null && (!isAddress(address) || uri.getHost() == null)) {
                throw new URISyntaxException(address, "not http or https, or no host");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new Unreadable("", "not a web address: " + e.getReason(), "correct it");
        }
    }
}
