package rapporteur.reading.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import rapporteur.reading.CountedInput;
import rapporteur.reading.Unreadable;

/** A body that may not be larger, nor take longer, than this. */
final class Bounded extends CountedInput {

    private final long limit;
    private final long deadline;
    private long read;

    Bounded(InputStream in, long limit, Duration time) {
        super(in);
        this.limit = limit;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    @Override
    protected void count(long bytes) throws IOException {
        read += bytes;
        if (read > limit || System.nanoTime() > deadline) {
            throw new IOException(new Unreadable(
                    "byte " + read,
                    read > limit ? "too large to fetch" : "takes too long to come",
                    "download it first"));
        }
    }
}
