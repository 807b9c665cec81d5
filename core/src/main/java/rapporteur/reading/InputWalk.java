package rapporteur.reading;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.model.Article;
import rapporteur.reading.html.Pages;

/** Walks over files and folders, and reads each article when it is asked for. */
final class InputWalk implements Iterator<Outcome> {

    /** What is still to be visited; a folder's end stands behind all that is in it. */
    private sealed interface Stop {

        /** A file or folder; folders lists the real paths of the folders it was reached through. */
        record Visit(String name, List<Path> folders) implements Stop {}

        record FolderEnd(String name, long outcomesBefore) implements Stop {}
    }

    private static final Pattern PAGE = Pattern.compile(
            "(?:\u00EF\u00BB\u00BF)?(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*+<(?:!doctype html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKUP =
            Pattern.compile("\\s*<(?:!doctype|html|head|body|\\?xml)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
    private static final Pages PAGE_READER = new Pages();

    private static final int SNIFFED_BYTES = 8192;

    private final Deque<Stop> stops = new ArrayDeque<>();
    private final InputStream standardInput;
    private final int articleLimit;
    private final GenreFilter genres;
    private boolean standardInputRead;
    private JsonLines lines;
    private Outcome next;
    private long outcomes;

    InputWalk(List<String> names, InputStream standardInput, int articleLimit, GenreFilter genres) {
        this.genres = genres;
        this.standardInput = standardInput;
        this.articleLimit = articleLimit;
        names.forEach(name -> stops.addLast(new Stop.Visit(name, List.of())));
    }

    @Override
    public boolean hasNext() {
        while (next == null && (lines != null || !stops.isEmpty())) {
            advance();
        }
        return next != null;
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Outcome outcome = next;
        next = null;
        return outcome;
    }

    /** Idempotent; a walk that is closed has no next. */
    void close() {
        stops.clear();
        next = null;
        closeLines();
    }

    private void advance() {
        if (lines != null) {
            lines.next().ifPresentOrElse(this::found, this::closeLines);
            return;
        }
        Stop stop = stops.removeFirst();
        if (stop instanceof Stop.FolderEnd end) {
            if (end.outcomesBefore() == outcomes) {
                found(failed(end.name(), "no .txt, .html or .jsonl file in this folder", "name the files themselves"));
            }
        } else if (stop instanceof Stop.Visit visit) {
            visit(visit);
        }
    }

    private void visit(Stop.Visit visit) {
        String name = visit.name();
        try {
            if (name.equals(Inputs.STANDARD_INPUT)) {
                openStandardInput();
                return;
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                openFolder(visit, path);
            } else if (extension(name).equals("jsonl")) {
                lines = new JsonLines(name, new BufferedInputStream(Files.newInputStream(path)), articleLimit);
            } else {
                found(readFile(name, path));
            }
        } catch (IOException | InvalidPathException | SecurityException e) {
            found(Failures.of(name, e));
        }
    }

    private void openFolder(Stop.Visit visit, Path path) throws IOException {
        Path real = path.toRealPath();
        if (visit.folders().contains(real)) {
            found(failed(visit.name(), "a link to a folder that it stands in, which has no end", "remove the link"));
            return;
        }
        if (visit.folders().isEmpty()) {
            stops.addFirst(new Stop.FolderEnd(visit.name(), outcomes));
        }
        List<Path> folders = new ArrayList<>(visit.folders());
        folders.add(real);
        List<String> children = children(path);
        Collections.reverse(children);
        String prefix = visit.name().endsWith("/") ? visit.name() : visit.name() + "/";
        children.forEach(child -> stops.addFirst(new Stop.Visit(prefix + child, List.copyOf(folders))));
    }

    private static List<String> children(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String name = entry.getFileName().toString();
                String extension = extension(name);
                boolean article = extension.equals("txt") || extension.equals("jsonl") || PAGES.contains(extension);
                if (!name.startsWith(".") && (article || Files.isDirectory(entry))) {
                    names.add(name);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return names;
    }

    private Outcome readFile(String name, Path path) throws IOException {
        if (Files.isRegularFile(path) && Files.size(path) > articleLimit) {
            return Failures.overLimit(name, articleLimit);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return readText(name, in);
        }
    }

    private Outcome readText(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(articleLimit + 1);
        if (bytes.length > articleLimit) {
            return Failures.overLimit(name, articleLimit);
        }
        try {
            if (PAGES.contains(extension(name)) || startsAsPage(bytes)) {
                return PAGE_READER.read(new PageReader.Page(name, bytes, null, null));
            }
            Decoded decoded = Decoded.of(bytes);
            if (Space.isBlank(decoded.text())) {
                return failed(name, "there is no text in it", "leave it out");
            }
            if (MARKUP.matcher(decoded.text()).lookingAt()) {
                return failed(name, "a page or document with markup, not plain text", "give its text alone");
            }
            return new Outcome.Read(Article.of(decoded.text()).withId(name), decoded.notices());
        } catch (Unreadable e) {
            return e.in(name);
        }
    }

    /** Whether the bytes begin as pages do, in any encoding that writes markup in ASCII. */
    private static boolean startsAsPage(byte[] bytes) {
        int length = Math.min(bytes.length, SNIFFED_BYTES);
        return PAGE.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    private void openStandardInput() throws IOException {
        if (standardInputRead) {
            found(failed(Inputs.STANDARD_INPUT, "standard input was read already", "name it once"));
            return;
        }
        standardInputRead = true;
        BufferedInputStream in = new BufferedInputStream(new Uncloseable(standardInput), SNIFFED_BYTES);
        if (startsWithBrace(in)) {
            lines = new JsonLines(Inputs.STANDARD_INPUT, in, articleLimit);
        } else {
            found(readText(Inputs.STANDARD_INPUT, in));
        }
    }

    /** Looks past white space and a byte order mark, and leaves the stream at its beginning. */
    private static boolean startsWithBrace(BufferedInputStream in) throws IOException {
        in.mark(SNIFFED_BYTES);
        int seen = 0;
        int first = in.read();
        while (++seen < SNIFFED_BYTES && (isJsonSpace(first) || (seen <= 3 && isByteOrderMark(first)))) {
            first = in.read();
        }
        in.reset();
        return first == '{';
    }

    private static boolean isJsonSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isByteOrderMark(int c) {
        return c == 0xEF || c == 0xBB || c == 0xBF;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Outcome.Failed failed(String name, String problem, String remedy) {
        return new Outcome.Failed(name, "", problem, remedy);
    }

    private void found(Outcome outcome) {
        next = genres.pass(outcome);
        outcomes++;
    }

    private void closeLines() {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }

    /** Standard input stays open: it belongs to whoever gave it. */
    private static final class Uncloseable extends FilterInputStream {

        Uncloseable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
