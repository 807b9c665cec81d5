package rapporteur.reading.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.Unreadable;

/**
 * A page decoded as browsers do it: by its byte order mark, else by what the server says, else by what the page says in
 * its first bytes, else as UTF-8 if it is that, else as Windows-1252. Where the bytes themselves give a wrong name the
 * lie, they are believed and a notice says so.
 *
 * @param text without byte order mark
 */
record PageBytes(String text, List<String> notices) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int PRESCAN = 4096;
    private static final Pattern IN_PAGE = Pattern.compile(
            "<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w:.+-]{2,40})|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.+-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:.+-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** Names that browsers take for more than they say (WHATWG Encoding Standard, labels). */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"));

    /** @param contentType the header of that name, or null */
    static PageBytes of(byte[] bytes, String contentType) throws Unreadable {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        refuseBinary(bytes);
        Charset named = named(bytes, contentType);
        int wrong = malformed(bytes);
        if (wrong == 0) {
            boolean lie = named != null && !named.equals(StandardCharsets.UTF_8) && hasHighBytes(bytes);
            return new PageBytes(
                    new String(bytes, StandardCharsets.UTF_8),
                    lie
                            ? List.of("the page says that it is " + named.name() + " but is UTF-8, and was read so")
                            : List.of());
        }
        if (named == null) {
            return new PageBytes(
                    new String(bytes, WINDOWS_1252),
                    List.of("the page names no encoding and is not UTF-8; read as Windows-1252"));
        }
        if (named.equals(StandardCharsets.UTF_8) && wrong > validSequences(bytes)) {
            return new PageBytes(
                    new String(bytes, WINDOWS_1252),
                    List.of("the page says that it is UTF-8 but is not; read as Windows-1252"));
        }
        return decode(bytes, 0, named);
    }

    private static PageBytes decode(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        long wrong = text.chars().filter(c -> c == '\uFFFD').count();
        boolean given = charset.equals(StandardCharsets.UTF_8) && malformed(bytes) == 0;
        return new PageBytes(
                text,
                wrong == 0 || given
                        ? List.of()
                        : List.of("the page is not all " + charset.name() + ": " + wrong
                                + (wrong == 1 ? " character is" : " characters are") + " not known"));
    }

    private static Charset named(byte[] bytes, String contentType) {
        Matcher header = IN_HEADER.matcher(contentType == null ? "" : contentType);
        if (header.find()) {
            Charset charset = charset(header.group(1));
            if (charset != null) {
                return charset;
            }
        }
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher page = IN_PAGE.matcher(head);
        while (page.find()) {
            Charset charset = charset(page.group(1) == null ? page.group(2) : page.group(1));
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    private static Charset charset(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(MEANT.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** How many places are not UTF-8. */
    private static int malformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        int wrong = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.clear();
            if (result.isUnderflow()) {
                return wrong;
            }
            if (result.isError()) {
                wrong++;
                in.position(in.position() + result.length());
            }
        }
    }

    private static int validSequences(byte[] bytes) {
        int valid = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            valid += lead >= 0xC2 && lead < 0xF5 && (bytes[i + 1] & 0xC0) == 0x80 ? 1 : 0;
        }
        return valid;
    }

    private static boolean hasHighBytes(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return true;
            }
        }
        return false;
    }

    private static void refuseBinary(byte[] bytes) throws Unreadable {
        int nuls = 0;
        for (int i = 0; i < bytes.length; i++) {
            nuls += bytes[i] == 0 ? 1 : 0;
            if (nuls > 16 && nuls * 100 > i) {
                throw new Unreadable("byte " + i, "a binary file, not a page", "leave it out");
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
