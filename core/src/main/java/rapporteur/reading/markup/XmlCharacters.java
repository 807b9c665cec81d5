package rapporteur.reading.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.ContentTypes;

/**
 * The characters of an XML document, by its byte order mark, then its declaration, then the form of its first bytes
 * (XML 1.0, appendix F). A declaration that the bytes prove wrong does not count: UTF-8 or else Windows-1252 is taken.
 *
 * @param text without its byte order mark
 * @param notice why the encoding is a guess, or empty
 */
record XmlCharacters(String text, String notice) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset EBCDIC = Charset.forName("IBM037");

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([A-Za-z][\\w.:-]*)\\s*[\"']");
    private static final int DECLARATION_LENGTH = 300;

    static XmlCharacters of(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return new XmlCharacters(text.startsWith("\uFEFF") ? text.substring(1) : text, "");
        }
        Charset family = byForm(bytes);
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_LENGTH), family);
        Matcher declaration = DECLARED.matcher(start);
        Optional<String> name = declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
        if (!family.equals(StandardCharsets.ISO_8859_1)) {
            Charset charset =
                    family.equals(EBCDIC) ? name.flatMap(ContentTypes::named).orElse(family) : family;
            return new XmlCharacters(new String(bytes, charset), "");
        }
        return ofBytes(bytes, name.orElse("UTF-8"));
    }

    private static XmlCharacters ofBytes(byte[] bytes, String declared) {
        Optional<Charset> charset = ContentTypes.named(declared)
                .filter(named ->
                        !named.name().startsWith("UTF-16") && !named.name().startsWith("UTF-32"));
        String text = charset.map(named -> decoded(bytes, named)).orElse(null);
        if (text != null && !(charset.get().equals(WINDOWS_1252) && !isAscii(bytes) && isUtf8(bytes, declared))) {
            return new XmlCharacters(text, "");
        }
        String utf8 = decoded(bytes, StandardCharsets.UTF_8);
        return utf8 != null
                ? new XmlCharacters(utf8, "decoded as UTF-8, since it is not " + declared + " as it says")
                : new XmlCharacters(
                        new String(bytes, WINDOWS_1252),
                        "decoded as Windows-1252 by guess, since it is not " + declared + " as it says");
    }

    /** ASCII says that no other byte comes; what comes all the same is UTF-8 if it can be. */
    private static boolean isUtf8(byte[] bytes, String declared) {
        return declared.toUpperCase(java.util.Locale.ROOT).contains("ASCII")
                && decoded(bytes, StandardCharsets.UTF_8) != null;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            CodingErrorAction onError =
                    charset.equals(WINDOWS_1252) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
            return charset.newDecoder()
                    .onMalformedInput(onError)
                    .onUnmappableCharacter(onError)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset byMark(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        boolean utf8 = startsWith(bytes, 0xEF, 0xBB, 0xBF) && decoded(bytes, StandardCharsets.UTF_8) != null;
        return utf8 ? StandardCharsets.UTF_8 : null;
    }

    /** ISO 8859-1 stands for every encoding in which ASCII is one byte. */
    private static Charset byForm(byte[] bytes) {
        if (startsWith(bytes, '<', 0, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, 0, 0, 0, '<')) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0x4C, 0x6F, 0xA7, 0x94) ? EBCDIC : StandardCharsets.ISO_8859_1;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
