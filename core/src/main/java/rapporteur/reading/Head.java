package rapporteur.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a source begins.
 *
 * @param name of the source
 * @param bytes the first ones, {@link Source#HEAD_BYTES} or all there are
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on within one read, never compared.
public record Head(String name, byte[] bytes) {

    private static final Pattern PROLOG = Pattern.compile(
            "(?:[\\s\\uFEFF\\u0000]|<\\?[^>]*>|<!--(?s:.*?)-->|<!DOCTYPE[^\\[>]*(?:\\[(?s:.*?)\\]\\s*)?>)*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.:-]*)([^>]*)");

    /** The lower-case name of the source, that of a compression left out, ends with one of these. */
    public boolean isNamed(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(?:gz|bz2|xz)$", "");
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bytes begin with these. */
    public boolean startsWith(int... magic) {
        return hasAt(0, magic);
    }

    /** Whether these bytes stand at this offset. */
    public boolean hasAt(int offset, int... magic) {
        if (bytes.length < offset + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[offset + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The bytes as characters, good enough to tell a format by: in UTF-16 or UTF-32 where marks or zeros say so. */
    public String text() {
        return new String(bytes, family());
    }

    private Charset family() {
        if (startsWith(0xFF, 0xFE, 0, 0) || startsWith('<', 0, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(0, 0, 0xFE, 0xFF) || startsWith(0, 0, 0, '<')) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(0xFF, 0xFE) || startsWith('<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(0xFE, 0xFF) || startsWith(0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(0x4C, 0x6F, 0xA7, 0x94)) {
            return Charset.forName("IBM037");
        }
        return StandardCharsets.UTF_8;
    }

    /** The name of the first element as written, with its prefix; empty if the source does not begin with markup. */
    public String root() {
        String text = text();
        Matcher prolog = PROLOG.matcher(text);
        int start = prolog.lookingAt() ? prolog.end() : 0;
        Matcher root = ROOT.matcher(text).region(start, text.length());
        return root.lookingAt() ? root.group(1) : "";
    }

    /** {@link #root} without its prefix. */
    public String localRoot() {
        String root = root();
        return root.substring(root.indexOf(':') + 1);
    }
}
