package rapporteur.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import rapporteur.reading.CountedInput;
import rapporteur.reading.Unreadable;

/** Watches how much comes out of how little, and stops a bomb. */
final class Inflation {

    /** No text is a hundred times smaller when compressed; the most that gzip can do is a thousand. */
    private static final int MOST_TIMES = 200;

    /** Below that, even a bomb does no harm. */
    private static final long HARMLESS_BYTES = 64L << 20;

    private long packed;
    private long unpacked;

    /** The stream whose bytes are unpacked. */
    InputStream packed(InputStream in) {
        return new CountedInput(in) {
            @Override
            protected void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** What comes out of it. */
    InputStream unpacked(InputStream in) {
        return new CountedInput(in) {
            @Override
            protected void count(long bytes) throws IOException {
                unpacked += bytes;
                stopBombs();
            }
        };
    }

    private void stopBombs() throws IOException {
        if (unpacked > HARMLESS_BYTES && unpacked / MOST_TIMES > packed) {
            throw new IOException(new Unreadable(
                    "byte " + packed,
                    "unpacks to more than " + MOST_TIMES + " times its size, as bombs do",
                    "unpack it yourself if you trust it"));
        }
    }
}
