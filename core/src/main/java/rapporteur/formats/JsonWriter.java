package rapporteur.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
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
    public void write(Record record) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        fields.articleFields(record);
        json.writeArrayFieldStart("acts");
        for (Act act : record.acts()) {
            fields.act(act);
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
