package rapporteur.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import rapporteur.formats.RecordWriter;
import rapporteur.model.Article;
import rapporteur.model.Record;
import rapporteur.reading.Outcome;

/** One run from what the inputs hold to written records. Not thread-safe, though it reads on several threads. */
final class ReadRun {

    private final Function<Article, Record> reader;
    private final LocalDate publishedOrNull;
    private final RecordWriter writer;
    private final Messages messages;
    private final Progress progress;
    private boolean clean = true;

    /** What became of one outcome: a record, or the message for why there is none. */
    private sealed interface Result {
        record Done(Record record, List<String> notices) implements Result {}

        record Failed(String line) implements Result {}

        record Skipped(String line) implements Result {}

        record Unexpected(String article, Throwable error) implements Result {}
    }

    /** @param reader safe for use by several threads */
    ReadRun(
            Function<Article, Record> reader,
            LocalDate publishedOrNull,
            RecordWriter writer,
            Messages messages,
            Progress progress) {
        this.reader = reader;
        this.publishedOrNull = publishedOrNull;
        this.writer = writer;
        this.messages = messages;
        this.progress = progress;
    }

    /** Reads all of them, and writes the records in their order. */
    void read(Iterator<Outcome> outcomes, int threads) throws IOException, InterruptedException {
        InOrder.run(outcomes, this::result, threads, this::write);
        progress.clear();
    }

    /** Whether nothing failed so far. */
    boolean isClean() {
        return clean;
    }

    private Result result(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return new Result.Failed(failed.message());
        }
        if (outcome instanceof Outcome.Skipped skipped) {
            return new Result.Skipped(skipped.message());
        }
        Outcome.Read read = (Outcome.Read) outcome;
        Article article = read.article();
        try {
            return new Result.Done(reader.apply(dated(article)), read.notices());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One odd article must not cost the user all the others.
            return new Result.Unexpected(article.id(), e);
        }
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
            writer.write(done.record());
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
