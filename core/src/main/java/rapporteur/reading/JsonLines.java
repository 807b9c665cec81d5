package rapporteur.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import rapporteur.model.Article;
import rapporteur.reading.wire.NinjsFormat;

/**
 * Articles in JSON, one object a line, in UTF-8; see {@link ArticleJson} for its fields. Holds one line at a time, and
 * of a line over the limit no more than the limit. An article without an id has the file and its line number: "file#3".
 */
final class JsonLines implements Items {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String file;
    private final InputStream in;
    private final int lineLimit;
    private final ArticleJson parser;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean overLimit;
    private boolean ended;
    private boolean empty = true;

    JsonLines(String file, InputStream in, int lineLimit) {
        this.file = file;
        this.in = in;
        this.lineLimit = lineLimit;
        this.parser = new ArticleJson(lineLimit);
    }

    /** What became of the next line that is not blank; empty at the end. */
    @Override
    public Optional<Outcome> next() {
        while (!ended) {
            try {
                readLine();
            } catch (IOException e) {
                ended = true;
                empty = false;
                return Optional.of(Failures.of(file, e));
            }
            if (overLimit) {
                empty = false;
                return Optional.of(failed(
                        1,
                        "the line has more than " + lineLimit + " bytes, the limit of one article",
                        Failures.remedyOfLimit()));
            }
            byte[] bytes = line.toByteArray();
            int start = number == 1 && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
            if (!isBlank(bytes, start)) {
                empty = false;
                return Optional.of(parse(bytes, start));
            }
        }
        if (empty) {
            empty = false;
            return Optional.of(new Outcome.Failed(file, "", "there is no article in it", "leave it out"));
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        ended = true;
        empty = false;
        in.close();
    }

    private void readLine() throws IOException {
        line.reset();
        overLimit = false;
        number++;
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (line.size() < lineLimit) {
                line.write(next);
            } else {
                overLimit = true;
            }
            next = in.read();
        }
        ended = next < 0;
    }

    private Outcome parse(byte[] bytes, int start) {
        int invalid = Decoded.firstInvalid(StandardCharsets.UTF_8, bytes, start);
        if (invalid >= 0) {
            int column = new String(bytes, start, invalid - start, StandardCharsets.UTF_8).length() + 1;
            return failed(column, "not UTF-8", "save the file as UTF-8");
        }
        String json = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        try {
            if (NinjsFormat.looksLikeItem(json)) {
                return NinjsFormat.read(file, json.getBytes(StandardCharsets.UTF_8), "");
            }
            Article article = parser.parse(json, file + "#" + number);
            return new Outcome.Read(article, List.of());
        } catch (Unreadable e) {
            return new Outcome.Failed(
                    file, number + ":1", e.in(file).problem(), e.in(file).remedy());
        } catch (ArticleJson.Broken e) {
            return failed(e.column(), e.getMessage(), e.remedy());
        }
    }

    private Outcome failed(int column, String problem, String remedy) {
        return new Outcome.Failed(file, number + ":" + column, problem, remedy);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private static boolean isBlank(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
