package rapporteur.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import rapporteur.model.Coded;

/** A way of writing records. All of them write UTF-8, and end their lines with a line feed. */
public enum Format implements Coded {
    /** One line of JSON for each article and, after it, one for each of its acts. */
    JSONL("jsonl") {
        @Override
        RecordWriter open(OutputStream out, Options options) throws IOException {
            return new JsonlWriter(out);
        }
    },
    /** One JSON document, the acts of each article inside it. */
    JSON("json") {
        @Override
        RecordWriter open(OutputStream out, Options options) throws IOException {
            return new JsonWriter(out);
        }
    },
    /** Laid out for a person at a terminal, each act under the statement that reports it. */
    TEXT("text") {
        @Override
        RecordWriter open(OutputStream out, Options options) throws IOException {
            return new TextWriter(out, options);
        }
    },
    /** One self-contained page: the articles with their acts marked in place, and the record beside them. */
    HTML("html") {
        @Override
        RecordWriter open(OutputStream out, Options options) throws IOException {
            return new HtmlWriter(out);
        }
    };

    private final String code;

    Format(String code) {
        this.code = code;
    }

    /** The name by which a user asks for it. */
    @Override
    public String code() {
        return code;
    }

    abstract RecordWriter open(OutputStream out, Options options) throws IOException;

    /** A writer of this format onto the stream, which it leaves open. */
    public RecordWriter writer(OutputStream out, Options options) throws IOException {
        return open(Objects.requireNonNull(out, "out"), Objects.requireNonNull(options, "options"));
    }
}
