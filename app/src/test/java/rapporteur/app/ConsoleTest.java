package rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({"100, 100", "'', 80", "0, 80", "wide, 80", "-5, 80", "9, 40", "400, 120", "123456789012, 80"})
    void widthIsThatOfTheTerminalWithinReason(String columns, int expected) {
        assertEquals(expected, Console.width(columns));
    }

    @Test
    void colorIsLeftOutOnRequest() {
        assertTrue(Console.isColorWanted(Map.of("TERM", "xterm-256color", "NO_COLOR", "")));
        assertFalse(Console.isColorWanted(Map.of("TERM", "xterm-256color", "NO_COLOR", "1")));
        assertFalse(Console.isColorWanted(Map.of("TERM", "dumb")));
    }

    @ParameterizedTest
    @CsvSource({
        "plain é 漢 😀.txt, plain é 漢 😀.txt",
        "'a\nb', a\\u000ab",
        "'a\u001b[31mb', a\\u001b[31mb",
        "'a\u2028b', a\\u2028b"
    })
    void messagesKeepToOneLine(String text, String expected) {
        assertEquals(expected, Messages.onOneLine(text));
    }

    @Test
    void progressIsShownOnALongRunOnly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long[] now = {0};
        Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), true, () -> now[0]);

        now[0] = TimeUnit.SECONDS.toNanos(1);
        progress.step();
        progress.clear();
        assertEquals("", err.toString(StandardCharsets.UTF_8));

        now[0] = TimeUnit.SECONDS.toNanos(4);
        progress.step();
        progress.step();
        progress.clear();
        progress.clear();
        assertEquals("\r\u001b[K2 articles, 0.5 a second\r\u001b[K", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void progressIsNotShownUnlessWanted() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long[] now = {0};
        Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), false, () -> now[0]);

        now[0] = TimeUnit.HOURS.toNanos(1);
        progress.step();
        progress.clear();

        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}
