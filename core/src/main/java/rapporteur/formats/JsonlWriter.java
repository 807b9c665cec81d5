package rapporteur.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import rapporteur.collating.Copy;
import rapporteur.model.Act;
import rapporteur.model.Record;

/** One line for the article itself, then one for each act. */
final class JsonlWriter implements RecordWriter {

    private final JsonGenerator json;
    private final RecordJson fields;

    JsonlWriter(OutputStream out) throws IOException {
        json = Json.generator(out);
        fields = new RecordJson(json);
    }

    @Override
    public void write(Record record, List<Copy> copies) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", RecordJson.VERSION);
        fields.articleFields(record);
        fields.copies(copies);
        json.writeEndObject();
        json.writeRaw('\n');
        for (Act act : record.acts()) {
            fields.act(act, copies);
            json.writeRaw('\n');
        }
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
