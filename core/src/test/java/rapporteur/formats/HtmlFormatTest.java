package rapporteur.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rapporteur.model.Record;

class HtmlFormatTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BEFORE = "<script type=\"application/json\" class=\"record\">";
    private static final String AFTER = "</script>\n";

    @Provide
    Arbitrary<Record> records() {
        return RandomRecords.records();
    }

    @Property(tries = 200)
    void nothingInARecordCanLeaveItsElement(@ForAll("records") Record record) throws IOException {
        String page = Written.as(Format.HTML, record);
        assertTrue(page.startsWith(Page.BEFORE_RECORDS + BEFORE));
        assertTrue(page.endsWith(AFTER + Page.AFTER_RECORDS));
        String data = page.substring(
                Page.BEFORE_RECORDS.length() + BEFORE.length(),
                page.length() - Page.AFTER_RECORDS.length() - AFTER.length());
        assertFalse(data.contains("<") || data.contains(">") || data.contains("&"), data);
        ObjectNode embedded = (ObjectNode) MAPPER.readTree(data);
        assertEquals(record.document().text(), embedded.remove("text").asText());
        JsonNode written = MAPPER.readTree(Written.as(Format.JSON, record)).at("/articles/0");
        assertEquals(written, embedded);
    }

    @Test
    void forbidsTheNetworkAndEveryOtherScript() {
        String page = Page.BEFORE_RECORDS;
        assertTrue(page.contains("default-src 'none'; script-src 'sha256-"), page);
        assertFalse(page.contains("unsafe-inline") || page.contains("{{"));
        assertFalse((page + Page.AFTER_RECORDS).replace("https?:", "").contains("http:"));
    }
}
