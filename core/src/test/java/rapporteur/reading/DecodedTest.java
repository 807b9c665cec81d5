package rapporteur.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

    private static final String TEXT = "\u201CNo,\u201D said Ren\u00E9e M\u00FCller \uD83D\uDD4A.\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void followsAByteOrderMarkAndLeavesItOut(String charset) throws Unreadable {
        Decoded decoded = Decoded.of(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
        assertEquals(TEXT, decoded.text());
        assertTrue(decoded.notices().isEmpty());
    }

    @Test
    void readsUtf8() throws Unreadable {
        assertEquals(TEXT, Decoded.of(TEXT.getBytes(UTF_8)).text());
        assertEquals("", Decoded.of(new byte[0]).text());
    }

    @Test
    void guessesWindows1252AndSaysSo() throws Unreadable {
        String text = "\u201CJamais\u201D, a dit Ren\u00E9e M\u00FCller \u2013 et l\u2019\u00C9tat paiera 3 \u20AC.";
        Decoded decoded = Decoded.of(text.getBytes(Charset.forName("windows-1252")));
        assertEquals(text, decoded.text());
        assertEquals(1, decoded.notices().size());
        assertTrue(decoded.notices().get(0).contains("byte 0"), decoded.notices()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "4869 00 4869, byte 2",
        "FFFE 41 00 00, byte 4",
        "FEFF D800 0041, byte 2",
        "FFFE 4100 0000 4200, character 1",
        "0000FEFF 00110000, byte 4",
        "EFBBBF 41 FF, byte 4",
        "4D C3BC C3BC 72 FC, byte 6",
        "41 C3, byte 1",
        "CFF0E8E2E5F2 CFF0E8E2E5F2, byte 0",
        "4142434445464748494A 81, byte 10",
        "41 01 02 03 04 05 06, byte 1",
        "1B5B316D1B5B306D1B1B1B1B, byte 0"
    })
    void refusesWithThePlace(String hex, String place) {
        Unreadable e = assertThrows(Unreadable.class, () -> Decoded.of(bytes(hex)));
        assertEquals(place, e.in("file").place(), e.getMessage());
    }

    private static byte[] bytes(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String digits = hex.replace(" ", "");
        for (int i = 0; i < digits.length(); i += 2) {
            bytes.write(Integer.parseInt(digits.substring(i, i + 2), 16));
        }
        return bytes.toByteArray();
    }
}
