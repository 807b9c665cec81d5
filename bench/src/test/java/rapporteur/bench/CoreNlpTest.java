package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpTest {

    private static final List<String> SAID = List.of(
            "Annotating file /tmp/a.txt ... done [9.0 sec].",
            "Annotating file /tmp/a.txt ... done [2.5 sec].",
            "Annotating file /tmp/b.txt ... done [1.5 sec].",
            "TOTAL: 13.0 sec. for 400 tokens at 30.8 tokens/sec.",
            "Pipeline setup: 12.5 sec.");

    @Test
    void leavesOutLoadingAndWarmingUp() throws IOException {
        Timing timing = CoreNlp.timing(SAID, 1, 2, 300);
        assertEquals(new Timing(12.5, 4.0, 300), timing);
        assertEquals(75.0, timing.tokensPerSecond());
    }

    @Test
    void doesNotGuessWhenTimesAreMissing() {
        assertThrows(IOException.class, () -> CoreNlp.timing(SAID, 1, 3, 300));
    }
}
