package rapporteur.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The text of a file without its byte order mark, and a notice if its encoding is a guess. */
record Decoded(String text, List<String> notices) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** In order: the mark of UTF-32 in little endian begins with that of UTF-16. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
        UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

        private final Charset charset;
        private final int[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        private boolean opens(byte[] file) {
            if (file.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((file[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final double MOST_CONTROLS = 0.01;
    private static final int CONTROLS_TO_SPARE = 4;
    /** Text in the Latin script is mostly ASCII; Cyrillic or Greek in one byte a letter is not. */
    private static final double MOST_HIGH_BYTES = 0.3;

    private static final double FEWEST_SENSIBLE = 0.9;
    private static final String SENSIBLE_MARKS =
            "\u20AC\u201A\u201E\u2026\u2039\u203A\u2018\u2019\u201C\u201D\u2022\u2013"
                    + "\u2014\u2122\u00A0\u00A1\u00A3\u00A7\u00A9\u00AB\u00AD\u00AE\u00B0\u00B2\u00B3\u00B4\u00B7\u00BB\u00BC\u00BD\u00BE\u00BF";

    static Decoded of(byte[] file) throws Unreadable {
        for (Mark mark : Mark.values()) {
            if (mark.opens(file)) {
                return new Decoded(afterMark(mark, file), List.of());
            }
        }
        refuseBinary(file);
        int invalid = firstInvalid(StandardCharsets.UTF_8, file, 0);
        if (invalid < 0) {
            return new Decoded(new String(file, StandardCharsets.UTF_8), List.of());
        }
        String guess = asWindows1252(file, invalid);
        return new Decoded(guess, List.of("decoded as Windows-1252 by guess, since byte " + invalid + " is not UTF-8"));
    }

    private static String afterMark(Mark mark, byte[] file) throws Unreadable {
        int start = mark.bytes.length;
        int invalid = firstInvalid(mark.charset, file, start);
        if (invalid >= 0) {
            throw new Unreadable(
                    "byte " + invalid,
                    "not " + mark.charset.name() + ", although the file begins with its byte order mark",
                    "save the file as UTF-8");
        }
        String text = new String(file, start, file.length - start, mark.charset);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(
                    "character " + text.indexOf('\0'), "a NUL character, as in binary files", "give plain text");
        }
        return text;
    }

    private static void refuseBinary(byte[] file) throws Unreadable {
        int firstControl = -1;
        int controls = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == 0) {
                throw new Unreadable(
                        "byte " + i,
                        "a NUL byte: a binary file, or UTF-16 without a byte order mark",
                        "give plain text, in UTF-8");
            }
            if (isControl(file[i])) {
                controls++;
                firstControl = firstControl < 0 ? i : firstControl;
            }
        }
        if (controls > CONTROLS_TO_SPARE && controls > MOST_CONTROLS * file.length) {
            throw new Unreadable(
                    "byte " + firstControl,
                    String.format(Locale.ROOT, "the first of %d control characters: a binary file", controls),
                    "give plain text, in UTF-8");
        }
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F;
    }

    /** Offset of the first byte that is not of the charset, or -1. */
    static int firstInvalid(Charset charset, byte[] file, int start) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(file, start, file.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    private static String asWindows1252(byte[] file, int invalid) throws Unreadable {
        String text = new String(file, WINDOWS_1252);
        int high = 0;
        int sensible = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] < 0) {
                high++;
                char c = text.charAt(i);
                sensible += Character.isLetter(c) || SENSIBLE_MARKS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        int sequences = multibyteSequences(file);
        boolean damagedUtf8 = sequences > 0 && 4L * sequences >= high;
        if (damagedUtf8 || high > MOST_HIGH_BYTES * file.length || sensible < FEWEST_SENSIBLE * high) {
            String problem = damagedUtf8 ? "damaged UTF-8" : "neither UTF-8 nor another encoding that can be told";
            throw new Unreadable("byte " + invalid, problem, "save the file as UTF-8");
        }
        return text;
    }

    /** How many characters beyond ASCII are well-formed UTF-8; other encodings hardly ever form one by chance. */
    private static int multibyteSequences(byte[] file) {
        int sequences = 0;
        int i = 0;
        while (i < file.length) {
            int lead = file[i] & 0xFF;
            int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
            int at = i + 1;
            while (at < file.length && at < i + length && (file[at] & 0xC0) == 0x80) {
                at++;
            }
            boolean whole = length > 1 && at == i + length;
            sequences += whole ? 1 : 0;
            i = whole ? at : i + 1;
        }
        return sequences;
    }
}
