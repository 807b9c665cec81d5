package rapporteur.reading;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rapporteur.reading.fetch.Fetcher;
import rapporteur.reading.html.Pages;

/**
 * What the user names to be read: files, folders, and "-" for standard input.
 *
 * <ul>
 *   <li>A file or standard input is of the {@link InputFormat} that knows it by how it begins: archives (gzip, bzip2, xz,
 *       zip, tar), WARC and ARC, NewsML-G2, NITF, RSS, Atom, JSON Feed, ninjs, JSON lines (see {@link JsonLines}), mail,
 *       web pages (see {@link Pages}); what is none of these is one article in plain text, with its path as given for id.
 *   <li>A folder stands for the files in it and below whose names could hold articles, by name in code unit order, without
 *       hidden ones (names that begin with a full stop). Symbolic links are followed.
 *   <li>A web address is fetched if {@link #withFetcher} was asked for.
 * </ul>
 *
 * <p>Text is decoded as UTF-8; as UTF-16 or UTF-32 where a byte order mark says so; else as Windows-1252 if that makes
 * sensible words, with a notice. The byte order mark of a file is not part of its text, one within a JSON string is.
 * Articles are read one at a time, whatever the size of the files that hold them.
 */
public final class Inputs {

    /** The most bytes that one article may have, in a file of its own or as a line of JSON. */
    public static final int ARTICLE_LIMIT = 20_000_000;

    /** A WARC in a gzip in a tar in a zip. */
    private static final int DEEPEST_ARCHIVE = 4;

    static final String STANDARD_INPUT = "-";

    private final List<String> names;
    private final InputStream standardInput;
    private final int articleLimit;
    private final PageReader pages;
    private final GenreFilter genres;
    private final Fetcher fetcherOrNull;

    private Inputs(
            List<String> names,
            InputStream standardInput,
            int articleLimit,
            PageReader pages,
            GenreFilter genres,
            Fetcher fetcherOrNull) {
        this.genres = genres;
        this.fetcherOrNull = fetcherOrNull;
        this.pages = Objects.requireNonNull(pages, "pages");
        this.names = List.copyOf(names);
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
        this.articleLimit = articleLimit;
    }

    /** These files and folders, in this order. */
    public static Inputs of(List<String> names) {
        return new Inputs(names, System.in, ARTICLE_LIMIT, new Pages(), GenreFilter.REPORTS, null);
    }

    /** What "-" stands for instead of {@link System#in}. Whoever opened it closes it. */
    public Inputs withStandardInput(InputStream standardInput) {
        return new Inputs(names, standardInput, articleLimit, pages, genres, fetcherOrNull);
    }

    /** With names that begin with http:// or https:// fetched, instead of refused. */
    public Inputs withFetcher(Fetcher fetcher) {
        return new Inputs(
                names, standardInput, articleLimit, pages, genres, Objects.requireNonNull(fetcher, "fetcher"));
    }

    /** With another reader of whole pages. */
    public Inputs withPages(PageReader pages) {
        return new Inputs(names, standardInput, articleLimit, pages, genres, fetcherOrNull);
    }

    /** Also what pages tell apart from reports: opinion, live blogs, galleries, what a paywall leaves of an article. */
    public Inputs withAllGenres() {
        return new Inputs(names, standardInput, articleLimit, pages, GenreFilter.ALL, fetcherOrNull);
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
        return new Inputs(names, standardInput, bytes, pages, genres, fetcherOrNull);
    }

    /**
     * An outcome for each article and for whatever could not be read, in order, as the stream asks for them. What cannot
     * be read never throws. Close the stream if it was not read to its end.
     */
    @SuppressWarnings("StreamResourceLeak") // The caller closes the stream, which closes the walk.
    public Stream<Outcome> stream() {
        InputWalk walk = new InputWalk(
                names,
                standardInput,
                new Source.Limits(articleLimit, DEEPEST_ARCHIVE),
                new Formats(pages),
                genres,
                fetcherOrNull);
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, characteristics), false)
                .onClose(walk::close);
    }
}
