package rapporteur.reading.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import rapporteur.model.Article;
import rapporteur.reading.ArticleBuilder;
import rapporteur.reading.ContentTypes;
import rapporteur.reading.Items;
import rapporteur.reading.Outcome;
import rapporteur.reading.PageReader;
import rapporteur.reading.PageReader.Page;
import rapporteur.reading.Unreadable;

/** The articles among the records of one web archive; holds one record at a time. */
final class Captures implements Items {

    private static final int OK = 200;
    private static final String GET_AGAIN = "get the archive again";

    private final String name;
    private final WarcReader reader;
    private final int limit;
    private final PageReader pages;
    private boolean ended;
    private boolean empty = true;
    private int records;

    Captures(String name, WarcReader reader, int limit, PageReader pages) {
        this.name = name;
        this.reader = reader;
        this.limit = limit;
        this.pages = pages;
    }

    @Override
    public Optional<Outcome> next() throws IOException, Unreadable {
        while (!ended) {
            Optional<WarcRecord> record = nextRecord();
            if (record.isEmpty()) {
                ended = true;
                break;
            }
            records++;
            Optional<Outcome> outcome = outcome(record.get());
            if (outcome.isPresent()) {
                empty = false;
                return outcome;
            }
        }
        if (empty) {
            empty = false;
            return Optional.of(new Outcome.Skipped(name, "", "no page or text among its " + records + " records"));
        }
        return Optional.empty();
    }

    private Optional<WarcRecord> nextRecord() throws IOException, Unreadable {
        try {
            return reader.next();
        } catch (ParsingException e) {
            ended = true;
            throw new Unreadable(
                    "byte " + reader.position(), "not as a web archive should be: " + e.getMessage(), GET_AGAIN);
        } catch (EOFException e) {
            ended = true;
            throw new Unreadable("byte " + reader.position(), "the archive breaks off", GET_AGAIN);
        }
    }

    private Optional<Outcome> outcome(WarcRecord record) throws IOException {
        long place = reader.position();
        try {
            return article(record);
        } catch (Unreadable e) {
            Outcome.Failed failed = e.in(name);
            return Optional.of(new Outcome.Failed(
                    name, "byte " + place, target(record) + ": " + failed.problem(), failed.remedy()));
        } catch (ParsingException e) {
            return Optional.of(new Outcome.Failed(
                    name, "byte " + place, target(record) + ": broken HTTP: " + e.getMessage(), GET_AGAIN));
        } catch (IllegalArgumentException e) {
            // A header of the record that is no date or address.
            return Optional.of(
                    new Outcome.Failed(name, "byte " + place, "a broken record: " + e.getMessage(), GET_AGAIN));
        } catch (EOFException e) {
            return Optional.of(
                    new Outcome.Failed(name, "byte " + place, target(record) + ": the record breaks off", GET_AGAIN));
        }
    }

    private Optional<Outcome> article(WarcRecord record) throws IOException, Unreadable {
        if (record instanceof WarcResponse response
                && response.contentType().base().toString().equals("application/http")) {
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse(null);
            return http.status() == OK && ContentTypes.isPage(type)
                    ? page(response, type, http.bodyDecoded())
                    : Optional.empty();
        }
        if (record instanceof WarcResource || record instanceof WarcResponse) {
            String type = record.headers().first("Content-Type").orElse(null);
            return ContentTypes.isPage(type) ? page((WarcTargetRecord) record, type, record.body()) : Optional.empty();
        }
        if (record instanceof WarcConversion text
                && ContentTypes.essence(record.headers().first("Content-Type").orElse(null))
                        .equals("text/plain")) {
            return text(text);
        }
        return Optional.empty();
    }

    private Optional<Outcome> page(WarcTargetRecord record, String type, MessageBody body)
            throws IOException, Unreadable {
        byte[] bytes = bytes(body);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        String url = record.target();
        return Optional.of(pages.read(new Page(url, bytes, type, url)));
    }

    private Optional<Outcome> text(WarcConversion record) throws IOException, Unreadable {
        ArticleBuilder article = new ArticleBuilder()
                .id(record.target())
                .url(record.target())
                .text(new String(bytes(record.body()), StandardCharsets.UTF_8));
        if (!article.hasText()) {
            return Optional.empty();
        }
        Article built = article.build();
        return Optional.of(new Outcome.Read(built, List.of()));
    }

    private byte[] bytes(MessageBody body) throws IOException, Unreadable {
        byte[] bytes = body.stream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Unreadable("", "has more than " + limit + " bytes, the limit of one article", "leave it out");
        }
        return bytes;
    }

    private static String target(WarcRecord record) {
        return record instanceof WarcTargetRecord page ? page.target() : record.type();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
