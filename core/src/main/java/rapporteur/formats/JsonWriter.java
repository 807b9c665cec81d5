package rapporteur.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import rapporteur.collating.Copy;
import rapporteur.model.Act;
import rapporteur.model.Record;

/** One document, a line for each article, so that a long one can still be read in an editor. */
final class JsonWriter implements RecordWriter {

    private final JsonGenerator json;
    private final RecordJson fields;
    private boolean closed;

    JsonWriter(OutputStream out) throws IOException {
        json = Json.generator(out);
        fields = new RecordJson(json);
        json.writeStartObject();
        json.writeNumberField("format", RecordJson.VERSION);
        json.writeArrayFieldStart("articles");
    }

    @Override
    public void write(Record record, List<Copy> copies) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        fields.articleFields(record);
        fields.copies(copies);
        json.writeArrayFieldStart("acts");
        for (Act act : record.acts()) {
            fields.act(act, copies);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
