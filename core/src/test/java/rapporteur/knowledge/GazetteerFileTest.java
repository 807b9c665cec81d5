package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A file that is not as it should be is refused, and never read past its end. */
class GazetteerFileTest {

    private static final byte[] WHOLE = whole();

    private static byte[] whole() {
        try (InputStream stream = GazetteerFile.class.getResourceAsStream("/rapporteur/knowledge/gazetteer.bin")) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Property(tries = 50)
    void refusesAnyPartOfAFile(@ForAll Random random) {
        byte[] part = Arrays.copyOf(WHOLE, random.nextInt(WHOLE.length));
        assertThrows(IOException.class, () -> GazetteerFile.of(part));
    }

    @Property(tries = 50)
    void refusesABrokenHead(@ForAll Random random) {
        byte[] broken = WHOLE.clone();
        int at = random.nextInt(28);
        broken[at] ^= (byte) (1 << random.nextInt(8));
        assertThrows(IOException.class, () -> GazetteerFile.of(broken));
    }

    @Example
    void saysWhatIsWrong() {
        String said = assertThrows(IOException.class, () -> GazetteerFile.of(new byte[40]))
                .getMessage();
        assertTrue(said.contains("not a gazetteer of format"), said);
    }
}
