package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;

class PlaceNamesPropertyTest {

    @Property
    void aKeyIsItsOwnKey(@ForAll String name) {
        String key = PlaceNames.key(name);
        assertEquals(key, PlaceNames.key(key));
    }

    @Property
    void caseAndSignsDoNotMatter(@ForAll @AlphaChars String one, @ForAll @AlphaChars String other) {
        String key = PlaceNames.key(one + " " + other);
        assertEquals(key, PlaceNames.key(one.toUpperCase(Locale.ROOT) + "-" + other.toLowerCase(Locale.ROOT)));
        assertEquals(key, PlaceNames.key("  " + one + ",  " + other + "."));
    }
}
