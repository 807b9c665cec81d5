package rapporteur.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import rapporteur.collating.Copy;
import rapporteur.model.Act;
import rapporteur.model.Record;

/**
 * One page that needs nothing else: each record as JSON in an element that is never executed, and the script that shows
 * them at the end. A page cut short by an error has no script and shows no record that looks whole.
 */
final class HtmlWriter implements RecordWriter {

    private static final byte[] BEFORE = utf8("<script type=\"application/json\" class=\"record\">");
    private static final byte[] AFTER = utf8("</script>\n");

    private final OutputStream out;
    private boolean closed;

    HtmlWriter(OutputStream out) throws IOException {
        this.out = out;
        out.write(utf8(Page.BEFORE_RECORDS));
    }

    @Override
    public void write(Record record, List<Copy> copies) throws IOException {
        out.write(BEFORE);
        try (JsonGenerator json = Json.generator(out)) {
            json.setCharacterEscapes(new MarkupEscapes());
            RecordJson fields = RecordJson.intoText(json);
            json.writeStartObject();
            fields.articleFields(record);
            fields.copies(copies);
            json.writeStringField("text", record.document().text());
            json.writeArrayFieldStart("acts");
            for (Act act : record.acts()) {
                fields.act(act, copies);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write(AFTER);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        out.write(utf8(Page.AFTER_RECORDS));
        out.flush();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing that an article says can end the element it is embedded in. */
    private static final class MarkupEscapes extends CharacterEscapes {

        private final int[] escapes = standardAsciiEscapesForJSON();

        MarkupEscapes() {
            escapes['<'] = ESCAPE_STANDARD;
            escapes['>'] = ESCAPE_STANDARD;
            escapes['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
