package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void isWithoutErrorWhereConfidenceIsTheShareOfRightOnes() {
        Reliability reliability = new Reliability();
        for (int i = 0; i < 4; i++) {
            reliability.add(0.75, i < 3);
        }
        assertEquals(0, reliability.error(), 1e-9);
    }

    @Test
    void weighsEachBinByWhatIsInIt() {
        Reliability reliability = new Reliability();
        reliability.add(0.9, false);
        reliability.add(1, false);
        reliability.add(0.5, true);
        assertEquals((1.9 + 0.5) / 3, reliability.error(), 1e-9);
        StringWriter printed = new StringWriter();
        reliability.print(new PrintWriter(printed, true));
        assertTrue(printed.toString().contains("0.9 to 1.0"), printed::toString);
        assertTrue(printed.toString().contains("0.800"), printed::toString);
    }
}
