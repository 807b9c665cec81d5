package rapporteur.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.model.Article;
import rapporteur.model.Fact;
import rapporteur.reading.fetch.Fetcher;

/** Walks over files and folders, and reads each article when it is asked for. */
final class InputWalk implements Iterator<Outcome> {

    /** What is still to be visited; a folder's end stands behind all that is in it. */
    private sealed interface Stop {

        /** A file or folder; folders lists the real paths of the folders it was reached through. */
        record Visit(String name, List<Path> folders) implements Stop {}

        record FolderEnd(String name, long outcomesBefore) implements Stop {}
    }

    /** Taken for the language where nothing declares one. */
    private static final String ENGLISH = "en";

    private final Deque<Stop> stops = new ArrayDeque<>();
    private final InputStream standardInput;
    private final Source.Limits limits;
    private final Formats formats;
    private final GenreFilter genres;
    private final Fetcher fetcherOrNull;
    private boolean standardInputRead;
    private String name;
    private Items items;
    private Outcome next;
    private long outcomes;

    InputWalk(
            List<String> names,
            InputStream standardInput,
            Source.Limits limits,
            Formats formats,
            GenreFilter genres,
            Fetcher fetcherOrNull) {
        this.genres = genres;
        this.fetcherOrNull = fetcherOrNull;
        this.standardInput = standardInput;
        this.limits = limits;
        this.formats = formats;
        names.forEach(name -> stops.addLast(new Stop.Visit(name, List.of())));
    }

    @Override
    public boolean hasNext() {
        while (next == null && (items != null || !stops.isEmpty())) {
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
        closeItems();
    }

    private void advance() {
        if (items != null) {
            nextItem();
            return;
        }
        Stop stop = stops.removeFirst();
        if (stop instanceof Stop.FolderEnd end) {
            if (end.outcomesBefore() == outcomes) {
                found(failed(
                        end.name(), "no file in this folder that could hold articles", "name the files themselves"));
            }
        } else if (stop instanceof Stop.Visit visit) {
            visit(visit);
        }
    }

    private void nextItem() {
        try {
            items.next().ifPresentOrElse(this::found, this::closeItems);
        } catch (IOException | UncheckedIOException e) {
            closeItems();
            found(Failures.of(name, e));
        } catch (Unreadable e) {
            closeItems();
            found(e.in(name));
        } catch (RuntimeException | StackOverflowError e) {
            closeItems();
            found(Failures.unexpected(name, e));
        }
    }

    private void visit(Stop.Visit visit) {
        name = visit.name();
        try {
            if (name.equals(Inputs.STANDARD_INPUT)) {
                openStandardInput();
                return;
            }
            if (Fetcher.isAddress(name)) {
                fetch();
                return;
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                openFolder(visit, path);
            } else {
                open(Files.newInputStream(path));
            }
        } catch (IOException | InvalidPathException | SecurityException e) {
            found(Failures.of(name, e));
        }
    }

    private void fetch() throws IOException {
        if (fetcherOrNull == null) {
            found(failed(name, "a web address, and nothing is fetched unless asked", "add --fetch"));
            return;
        }
        try {
            Optional<InputStream> fetched = fetcherOrNull.fetch(name);
            if (fetched.isPresent()) {
                open(fetched.get());
            } else {
                found(new Outcome.Skipped(name, "", "not changed since it was fetched last"));
            }
        } catch (Unreadable e) {
            found(e.in(name));
        }
    }

    private void open(InputStream in) throws IOException {
        try {
            items = new Closing(formats.open(new Source(name, in, limits)), in);
        } catch (Unreadable e) {
            in.close();
            found(e.in(name));
        } catch (RuntimeException | StackOverflowError e) {
            // A library that gives way under one odd file must not cost the user all the others.
            in.close();
            found(Failures.unexpected(name, e));
        } catch (IOException e) {
            in.close();
            throw e;
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
                if (!name.startsWith(".") && (Extensions.mayHoldArticles(name) || Files.isDirectory(entry))) {
                    names.add(name);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return names;
    }

    private void openStandardInput() throws IOException {
        if (standardInputRead) {
            found(failed(Inputs.STANDARD_INPUT, "standard input was read already", "name it once"));
            return;
        }
        standardInputRead = true;
        open(new Uncloseable(standardInput));
    }

    private static Outcome.Failed failed(String name, String problem, String remedy) {
        return new Outcome.Failed(name, "", problem, remedy);
    }

    private void found(Outcome outcome) {
        Outcome passed = genres.pass(outcome);
        next = passed instanceof Outcome.Read read ? inItsLanguage(read) : passed;
        outcomes++;
    }

    /** The language of the text itself counts more than the one that its source declares for all it publishes. */
    private static Outcome inItsLanguage(Outcome.Read read) {
        String declared = read.article().language().orElse(ENGLISH).toLowerCase(Locale.ROOT);
        return Languages.of(read.article().text())
                .filter(language -> !declared.startsWith(language))
                .<Outcome>map(language -> new Outcome.Read(inLanguage(read.article(), language), read.notices()))
                .orElse(read);
    }

    private static Article inLanguage(Article article, String language) {
        List<Fact> facts = new ArrayList<>(article.facts());
        facts.removeIf(fact -> fact.kind() == Fact.Kind.LANGUAGE);
        facts.add(new Fact(Fact.Kind.LANGUAGE, language, "text"));
        return article.withFacts(facts);
    }

    private void closeItems() {
        if (items != null) {
            try {
                items.close();
            } catch (IOException e) {
                // Nothing was written, and what could be read has been read.
                items = null;
            }
            items = null;
        }
    }

    /** Outcomes, and the stream that goes with them. */
    private record Closing(Items items, InputStream in) implements Items {

        @Override
        public Optional<Outcome> next() throws IOException, Unreadable {
            return items.next();
        }

        @Override
        public void close() throws IOException {
            try (in) {
                items.close();
            }
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
