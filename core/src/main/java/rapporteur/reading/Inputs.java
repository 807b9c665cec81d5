package rapporteur.reading;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the user names to be read: files, folders, and "-" for standard input.
 *
 * <ul>
 *   <li>A file is one article in plain text, with its path as given for id; a file named {@code *.jsonl} holds one
 *       article a line, see {@link JsonLines}; one named {@code *.html}, {@code *.htm} or {@code *.xhtml}, or that begins
 *       as pages do, is a web page, see {@link rapporteur.reading.html.Pages}.
 *   <li>A folder stands for the {@code .txt}, {@code .jsonl} and page files in it and below, by name in code unit order, without
 *       hidden ones (names that begin with a full stop). Symbolic links are followed.
 *   <li>Standard input is JSON lines if its first character is an opening brace, else one article with the id "-".
 * </ul>
 *
 * <p>Text is decoded as UTF-8; as UTF-16 or UTF-32 where a byte order mark says so; else as Windows-1252 if that makes
 * sensible words, with a notice. The byte order mark of a file is not part of its text, one within a JSON string is.
 * Articles are read one at a time, whatever the size of the files that hold them.
 */
public final class Inputs {

    /** The most bytes that one article may have, in a file of its own or as a line of JSON. */
    public static final int ARTICLE_LIMIT = 20_000_000;

    static final String STANDARD_INPUT = "-";

    private final List<String> names;
    private final InputStream standardInput;
    private final int articleLimit;
    private final GenreFilter genres;

    private Inputs(List<String> names, InputStream standardInput, int articleLimit, GenreFilter genres) {
        this.genres = genres;
        this.names = List.copyOf(names);
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
        this.articleLimit = articleLimit;
    }

    /** These files and folders, in this order. */
    public static Inputs of(List<String> names) {
        return new Inputs(names, System.in, ARTICLE_LIMIT, GenreFilter.REPORTS);
    }

    /** What "-" stands for instead of {@link System#in}. Whoever opened it closes it. */
    public Inputs withStandardInput(InputStream standardInput) {
        return new Inputs(names, standardInput, articleLimit, genres);
    }

    /** Also what pages tell apart from reports: opinion, live blogs, galleries, what a paywall leaves of an article. */
    public Inputs withAllGenres() {
        return new Inputs(names, standardInput, articleLimit, GenreFilter.ALL);
    }

    /**
     * With another limit than {@link #ARTICLE_LIMIT}.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Inputs withArticleLimit(int bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("not a limit: " + bytes + " bytes");
        }
        return new Inputs(names, standardInput, bytes, genres);
    }

    /**
     * An outcome for each article and for whatever could not be read, in order, as the stream asks for them. What cannot
     * be read never throws. Close the stream if it was not read to its end.
     */
    @SuppressWarnings("StreamResourceLeak") // The caller closes the stream, which closes the walk.
    public Stream<Outcome> stream() {
        InputWalk walk = new InputWalk(names, standardInput, articleLimit, genres);
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, characteristics), false)
                .onClose(walk::close);
    }
}
