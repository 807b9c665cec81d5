package rapporteur.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import rapporteur.collating.Copy;
import rapporteur.model.Record;

/**
 * Writes records one after another, none of them kept longer than it takes to write it. Not safe for use by several
 * threads at once.
 */
public interface RecordWriter extends Closeable {

    /** Writes one record and hands it on to the stream, so that a reader at the other end of a pipe has it at once. */
    default void write(Record record) throws IOException {
        write(record, List.of());
    }

    /**
     * The same for an article that shares text with others.
     *
     * @param copies what it has of articles written before
     */
    void write(Record record, List<Copy> copies) throws IOException;

    /** Completes the output. The stream is flushed and stays open: it is for whoever opened it to close. */
    @Override
    void close() throws IOException;
}
