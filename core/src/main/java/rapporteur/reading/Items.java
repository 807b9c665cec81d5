package rapporteur.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/** What became of the articles of one source, one at a time. */
public interface Items extends Closeable {

    /**
     * The next outcome; empty at the end, and from then on.
     *
     * @throws IOException if the source breaks off; nothing follows then
     * @throws Unreadable likewise, with a reason
     */
    Optional<Outcome> next() throws IOException, Unreadable;

    /** Closes the source. Idempotent. */
    @Override
    void close() throws IOException;

    /** Outcomes made one by one from what was read already. */
    static Items of(Iterator<Outcome> outcomes) {
        return new Items() {
            @Override
            public Optional<Outcome> next() {
                return outcomes.hasNext() ? Optional.of(outcomes.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
