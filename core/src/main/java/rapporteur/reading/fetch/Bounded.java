package rapporteur.reading.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import rapporteur.reading.Unreadable;

/** A body that may not be larger, nor take longer, than this. */
final class Bounded extends FilterInputStream {

    private final long limit;
    private final long deadline;
    private long read;

    Bounded(InputStream in, long limit, Duration time) {
        super(in);
        this.limit = limit;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > limit || System.nanoTime() > deadline) {
            throw new IOException(new Unreadable(
                    "byte " + read,
                    read > limit ? "too large to fetch" : "takes too long to come",
                    "download it first"));
        }
    }
}
