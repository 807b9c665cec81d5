package rapporteur.reading.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
        return new Counted(in, false);
    }

    /** What comes out of it. */
    InputStream unpacked(InputStream in) {
        return new Counted(in, true);
    }

    private final class Counted extends FilterInputStream {

        private final boolean out;

        Counted(InputStream in, boolean out) {
            super(in);
            this.out = out;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(long bytes) throws IOException {
            if (!out) {
                packed += bytes;
                return;
            }
            unpacked += bytes;
            if (unpacked > HARMLESS_BYTES && unpacked / MOST_TIMES > packed) {
                throw new IOException(new Unreadable(
                        "byte " + packed,
                        "unpacks to more than " + MOST_TIMES + " times its size, as bombs do",
                        "unpack it yourself if you trust it"));
            }
        }
    }
}
