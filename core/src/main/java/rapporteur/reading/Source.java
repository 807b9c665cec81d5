package rapporteur.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Bytes under a name, wherever they come from: a file, a member of an archive, a web address, standard input. Not
 * thread-safe.
 *
 * @param name the path or address as given; of a member of an archive "archive.zip!member"
 * @param in at its beginning; it can be marked and reset over {@link #HEAD_BYTES}. Whoever reads the source closes it
 * @param limits what may be asked of it
 */
public record Source(String name, InputStream in, Limits limits) {

    /** How many bytes a format may look at to know itself. */
    public static final int HEAD_BYTES = 16_384;

    /**
     * @param article the most bytes of one article, page or document
     * @param depth how many archives may still be opened within each other
     */
    public record Limits(int article, int depth) {}

    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(limits, "limits");
        in = in.markSupported() ? in : new BufferedInputStream(in, HEAD_BYTES);
    }

    /** The first bytes, which stay to be read. */
    Head head() throws IOException {
        in.mark(HEAD_BYTES);
        byte[] bytes = in.readNBytes(HEAD_BYTES);
        in.reset();
        return new Head(name, bytes);
    }

    /** All bytes of a source that is one document. */
    public byte[] all() throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(limits.article() + 1);
        if (bytes.length > limits.article()) {
            throw new Unreadable(
                    "",
                    "has more than " + limits.article() + " bytes, the limit of one article",
                    Failures.remedyOfLimit());
        }
        return bytes;
    }
}
