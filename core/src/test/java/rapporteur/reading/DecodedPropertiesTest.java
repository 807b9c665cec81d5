package rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DecodedPropertiesTest {

    @Property
    void neverFailsOtherwise(@ForAll byte[] bytes) {
        try {
            Decoded.of(bytes);
        } catch (Unreadable e) {
            assertFalse(e.in("file").place().isEmpty());
        }
    }
}
