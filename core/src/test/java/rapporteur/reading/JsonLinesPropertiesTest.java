package rapporteur.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonLinesPropertiesTest {

    @Provide
    Arbitrary<byte[]> almostJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "\"text\"",
                        "\"id\"",
                        "\"published\"",
                        "\"A.\"",
                        "null",
                        "1e9",
                        "\\",
                        "\\u",
                        "d83d",
                        "\n",
                        "\r",
                        "\uFEFF",
                        "\u0000",
                        " ",
                        "\uD83D\uDD4A",
                        "true",
                        "-",
                        "/*")
                .list()
                .ofMaxSize(40)
                .flatMap(pieces -> Arbitraries.integers().between(-1, 200).map(cut -> {
                    byte[] bytes = String.join("", pieces).getBytes(UTF_8);
                    if (cut >= 0 && cut < bytes.length) {
                        bytes[cut] ^= (byte) 0x80;
                    }
                    return bytes;
                }));
    }

    @Property
    void hasAnOutcomeAtMostForEachLineAndAPlaceForEachFailure(@ForAll("almostJson") byte[] bytes) {
        List<Outcome> outcomes = JsonLinesTest.read(bytes);
        assertTrue(!outcomes.isEmpty());
        outcomes.forEach(outcome -> {
            if (outcome instanceof Outcome.Failed failed && !failed.place().isEmpty()) {
                assertTrue(failed.place().matches("[1-9][0-9]*:[1-9][0-9]*"), failed::message);
            }
        });
        long lines = new String(bytes, ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .chars()
                .filter(c -> c == '\n')
                .count();
        assertTrue(outcomes.size() <= lines + 1);
    }
}
