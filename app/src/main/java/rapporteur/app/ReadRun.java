package rapporteur.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import rapporteur.collating.Copy;
import rapporteur.formats.RecordWriter;
import rapporteur.model.Article;
import rapporteur.model.Record;
import rapporteur.reading.Outcome;
import rapporteur.reading.TextReader;

/** One run from what the inputs hold to written records. Not thread-safe, though it reads on several threads. */
final class ReadRun {

    private final Function<Article, Record> reader;
    private final LocalDate publishedOrNull;
    private final CopyMode copies;
    private final RecordWriter writer;
    private final Messages messages;
    private final Progress progress;
    private boolean clean = true;

    /** What became of one outcome: a record, or the message for why there is none. */
    private sealed interface Result {
        record Done(Record record, List<Copy> copies, List<String> notices) implements Result {}

        record Failed(String line) implements Result {}

        record Skipped(String line) implements Result {}

        record Unexpected(String article, Throwable error) implements Result {}
    }

    /** @param reader safe for use by several threads */
    ReadRun(
            Function<Article, Record> reader,
            LocalDate publishedOrNull,
            CopyMode copies,
            RecordWriter writer,
            Messages messages,
            Progress progress) {
        this.reader = reader;
        this.publishedOrNull = publishedOrNull;
        this.copies = copies;
        this.writer = writer;
        this.messages = messages;
        this.progress = progress;
    }

    /** Reads all of them, and writes the records in their order. */
    void read(Iterator<Outcome> outcomes, int threads) throws IOException, InterruptedException {
        InOrder.run(Collated.of(outcomes, copies), this::result, threads, this::write);
        progress.clear();
    }

    /** Whether nothing failed so far. */
    boolean isClean() {
        return clean;
    }

    private Result result(Collated collated) {
        if (collated.outcome() instanceof Outcome.Failed failed) {
            return new Result.Failed(failed.message());
        }
        if (collated.outcome() instanceof Outcome.Skipped skipped) {
            return new Result.Skipped(skipped.message());
        }
        Outcome.Read read = (Outcome.Read) collated.outcome();
        Article article = dated(read.article());
        if (isForeign(article)) {
            return new Result.Done(
                    new Record(new TextReader().read(article), List.of()), collated.copies(), foreign(read));
        }
        try {
            Record record =
                    collated.skipped() ? new Record(new TextReader().read(article), List.of()) : reader.apply(article);
            return new Result.Done(record, collated.copies(), read.notices());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One odd article must not cost the user all the others.
            return new Result.Unexpected(article.id(), e);
        }
    }

    private static boolean isForeign(Article article) {
        return article.language()
                .map(tag -> !Locale.forLanguageTag(tag.replace('_', '-'))
                        .getLanguage()
                        .equals("en"))
                .orElse(false);
    }

    private static List<String> foreign(Outcome.Read read) {
        String tag = read.article().language().orElseThrow();
        String name = Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(Locale.ENGLISH);
        List<String> notices = new ArrayList<>(read.notices());
        notices.add((name.isEmpty() || name.equals(tag) ? "not in English (" : "in " + name + " (") + tag
                + "), which is not read; kept without acts");
        return notices;
    }

    private Article dated(Article article) {
        return publishedOrNull == null || article.published().isPresent()
                ? article
                : article.withPublished(publishedOrNull);
    }

    private void write(Result result) throws IOException {
        if (result instanceof Result.Done done) {
            String article = done.record().document().article().id();
            done.notices().forEach(notice -> messages.line(article + ": " + notice));
            writer.write(done.record(), done.copies());
        } else if (result instanceof Result.Skipped skipped) {
            messages.line(skipped.line());
        } else if (result instanceof Result.Failed failed) {
            clean = false;
            messages.line(failed.line());
        } else if (result instanceof Result.Unexpected unexpected) {
            clean = false;
            messages.unexpected(unexpected.article(), unexpected.error());
        }
        progress.step();
    }
}
