package rapporteur.reading.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.reading.Inputs;
import rapporteur.reading.Outcome;
import rapporteur.reading.Unreadable;

class FetcherTest {

    @TempDir
    private Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String host;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            boolean unchanged = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            String body =
                    path.equals("/robots.txt") ? "User-agent: *\nDisallow: /closed\n" : "The union closed the port.";
            int status = path.equals("/gone") ? 404 : path.equals("/moved") ? 302 : unchanged ? 304 : 200;
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "/closed/x");
            }
            exchange.sendResponseHeaders(status, status == 200 ? body.length() : -1);
            if (status == 200) {
                exchange.getResponseBody().write(body.getBytes(UTF_8));
            }
            exchange.close();
        });
        server.start();
        host = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Fetcher fetcher() {
        return Fetcher.polite().withPrivateAddresses().withDelay(Duration.ZERO);
    }

    @Test
    void fetchesOnlyWhenAsked() {
        String address = host + "/story";
        assertTrue(message(Inputs.of(List.of(address))).contains("nothing is fetched unless asked; add --fetch"));
        assertEquals(List.of(), asked);
        try (Stream<Outcome> outcomes = Inputs.of(List.of(address)).withFetcher(fetcher()).stream()) {
            Outcome.Read read = (Outcome.Read) outcomes.findFirst().orElseThrow();
            assertEquals("The union closed the port.", read.article().text());
            assertEquals(address, read.article().id());
        }
        assertEquals(List.of("/robots.txt", "/story"), asked);
    }

    @Test
    void obeysRobotsAlsoBehindARedirection() {
        Fetcher fetcher = fetcher();
        for (String path : List.of("/closed", "/moved")) {
            Unreadable refused = assertThrows(Unreadable.class, () -> fetcher.fetch(host + path));
            assertTrue(refused.getMessage().contains("forbids it"), refused::getMessage);
        }
        assertEquals(List.of("/robots.txt", "/moved"), asked);
    }

    @Test
    void refusesPrivateAddressesUnlessAllowed() {
        Unreadable refused =
                assertThrows(Unreadable.class, () -> Fetcher.polite().fetch(host + "/story"));
        assertTrue(refused.getMessage().contains("private network"));
        assertEquals(List.of(), asked);
    }

    @Test
    void asksOnlyForWhatHasChanged() throws Exception {
        Path state = folder.resolve("state");
        assertTrue(fetcher().withState(state).fetch(host + "/story").isPresent());
        assertFalse(fetcher().withState(state).fetch(host + "/story").isPresent());
    }

    @Test
    void tellsWhatTheServerSays() {
        assertTrue(assertThrows(Unreadable.class, () -> fetcher().fetch(host + "/gone"))
                .getMessage()
                .contains("404"));
        assertThrows(Unreadable.class, () -> fetcher().fetch("http://"));
        assertThrows(Unreadable.class, () -> fetcher().fetch("http://no host/"));
    }

    @Test
    void waitsBetweenTwoRequestsToAHost() throws Exception {
        Fetcher fetcher = fetcher().withDelay(Duration.ofMillis(150));
        long start = System.nanoTime();
        fetcher.fetch(host + "/a");
        fetcher.fetch(host + "/b");
        assertTrue(System.nanoTime() - start >= 290_000_000L, "robots.txt, a and b are three requests");
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, true",
        "192.168.0.1, true",
        "172.16.0.1, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "0.0.0.0, true",
        "::1, true",
        "fd00::1, true",
        "::ffff:127.0.0.1, true",
        "8.8.8.8, false",
        "100.128.0.1, false",
        "2001:db8::1, false"
    })
    void knowsPrivateAddresses(String address, boolean isPrivate) throws IOException {
        assertEquals(isPrivate, Hosts.isPrivate(InetAddress.getByName(address)));
    }

    private static String message(Inputs inputs) {
        try (Stream<Outcome> outcomes = inputs.stream()) {
            return ((Outcome.Failed) outcomes.findFirst().orElseThrow()).message();
        }
    }
}
