package rapporteur.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.collating.Copy;
import rapporteur.collating.Passage;
import rapporteur.collating.Source;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Channel;
import rapporteur.model.Coded;
import rapporteur.model.Document;
import rapporteur.model.EventType;
import rapporteur.model.Fact;
import rapporteur.model.Party;
import rapporteur.model.Place;
import rapporteur.model.Quantity;
import rapporteur.model.QuoteKind;
import rapporteur.model.Reason;
import rapporteur.model.Record;
import rapporteur.model.Span;
import rapporteur.model.Status;
import rapporteur.model.TimeExpression;

class JsonFormatsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Provide
    Arbitrary<Record> records() {
        return RandomRecords.records();
    }

    @Property(tries = 300)
    void everyLineIsValidAndTiedToTheText(@ForAll("records") Record record) throws IOException {
        String jsonl = Written.as(Format.JSONL, record);
        List<String> lines = lines(jsonl);
        assertEquals(1 + record.acts().size(), lines.size());
        for (String line : lines) {
            RecordSchema.assertValid(line);
            assertTied(MAPPER.readTree(line), record.document().text());
        }
    }

    @Property(tries = 100)
    void aDocumentHoldsTheObjectsOfTheLines(@ForAll("records") Record record) throws IOException {
        String json = Written.as(Format.JSON, record, Crisis.quietDay());
        RecordSchema.assertValid(json);
        JsonNode articles = MAPPER.readTree(json).get("articles");
        assertEquals(2, articles.size());
        List<String> lines = lines(Written.as(Format.JSONL, record));
        for (int i = 0; i < record.acts().size(); i++) {
            assertEquals(
                    MAPPER.readTree(lines.get(i + 1)),
                    articles.get(0).get("acts").get(i));
        }
    }

    @Test
    void writesEveryFieldInTheOrderOfTheFormat() throws IOException {
        String text = "Ada told Bob to go to Rome.";
        Party ada = Party.of(List.of(Span.of(text, 0, 3)), List.of(Actor.of("Ada", Actor.Kind.PERSON)));
        Act outer = Act.builder(Act.Kind.STATEMENT, EventType.STATE)
                .article("a")
                .id("outer")
                .trigger(List.of(Span.of(text, 0, 3)))
                .at(Block.Kind.BODY, 0)
                .confidence(1)
                .build();
        Act full = outer.toBuilder()
                .id("inner")
                .type(EventType.REQUEST)
                .mode("mode")
                .contexts(List.of("military"))
                .cameo("02")
                .goldstein(3.4)
                .intensity(-1)
                .trigger(List.of(Span.of(text, 4, 8)))
                .source(ada)
                .recipient(ada)
                .addressee(ada)
                .content(List.of(Span.of(text, 13, 26)))
                .quote(QuoteKind.INDIRECT)
                .within("outer")
                .relayedBy(ada.actors())
                .sameAs("outer")
                .channel(Channel.LETTER)
                .time(TimeExpression.ofPublication(LocalDate.of(2031, 1, 2)))
                .place(Place.of(Span.of(text, 22, 26)))
                .quantity(Quantity.exactly(Span.of(text, 9, 12), 1, "people"))
                .why("type", Reason.filled("encoder", 0.99999, List.of()))
                .why("article", Reason.filled("input", List.of()))
                .build();
        Record record = new Record(Document.of(Article.of(text).withId("a")), List.of(full, outer));
        JsonNode written =
                MAPPER.readTree(lines(Written.as(Format.JSONL, record)).get(2));
        assertEquals(Act.FIELDS, names(written));
        assertEquals(List.of("article", "type"), names(written.get("why")));
    }

    @Test
    void leavesOutWhatIsUnknown() {
        Record record = new Record(Document.of(Article.of("Ada left.").withId("a")), List.of(left(0.5)));
        assertEquals("""
                {"format":1,"kind":"article","article":"a",\
                "sha256":"%s","blocks":[{"kind":"body","start":0,"end":9}]}
                {"article":"a","id":"e","kind":"event","type":"RETREAT","quad":2,"status":"asserted",\
                "trigger":[{"start":4,"end":8,"text":"left"}],"block":"body","sentence":0,"confidence":0.5,"why":{}}
                """.formatted(record.document().article().contentHash()), Written.as(Format.JSONL, record));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0.0,0", "1,1", "0.1,0.1", "0.12345,0.123", "0.0004,0", "0.9996,1", "1e-9,0", "0.5,0.5"})
    void writesNumbersShortAndPlain(double confidence, String written) {
        Record record = new Record(Document.of(Article.of("Ada left.").withId("a")), List.of(left(confidence)));
        assertTrue(Written.as(Format.JSONL, record).contains("\"confidence\":" + written + ","));
    }

    @Test
    void charactersStandAsThemselves() {
        Article article = Article.of("x").withId("\uD83D\uDE00 東京 \uD83D");
        String written = Written.as(Format.JSONL, new Record(Document.of(article), List.of()));
        assertTrue(written.contains("\"article\":\"\uD83D\uDE00 東京 \\uD83D\""), written);
    }

    @Test
    void writesTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String expected = Written.as(Format.JSON, Crisis.patrolBoats());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(expected, Written.as(Format.JSON, Crisis.patrolBoats()));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(expected, Written.as(Format.JSON, Crisis.patrolBoats()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRunWithoutArticlesIsADocumentToo() {
        assertEquals("{\"format\":1,\"articles\":[\n]}\n", Written.as(Format.JSON));
        RecordSchema.assertValid(Written.as(Format.JSON));
        assertEquals("", Written.as(Format.JSONL));
    }

    @Test
    void leavesTheStreamOpenAndHandsOnEveryRecordAtOnce() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (RecordWriter writer = Format.JSONL.writer(out, Options.plain())) {
            writer.write(Crisis.patrolBoats());
            assertEquals(Written.as(Format.JSONL, Crisis.patrolBoats()), out.toString(StandardCharsets.UTF_8));
        }
        assertFalse(closed[0]);
    }

    static Stream<String> spoiled() {
        String act = lines(Written.as(Format.JSONL, Crisis.patrolBoats())).get(1);
        String event = lines(Written.as(Format.JSONL, Crisis.patrolBoats())).get(2);
        return Stream.of(
                act.replace("\"cameo\":\"1056\"", "\"cameo\":null"),
                act.replace("\"id\":", "\"identifier\":"),
                act.replace("\"type\":\"REQUEST\"", "\"type\":\"STATE\""),
                act.replace("\"type\":\"REQUEST\"", "\"type\":\"DEMAND\""),
                act.replace("\"country\":\"XVM\"", "\"country\":\"Vellmark\""),
                act.replace("\"anonymous\":false", "\"anonymous\":\"no\""),
                act.replace("\"from\":\"2031-03-04\",", ""),
                act.replace("\"lat\":57.30125,", ""),
                act.replace("\"why\":{", "\"why\":{\"sorce\":{\"empty\":\"x\"},"),
                act.replace("none-in-scope", "None in scope"),
                act.replace("\"kind\":\"statement\"", "\"kind\":\"event\""),
                event.replace("\"quad\":2,", ""));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void theSchemaRefusesWhatTheFormatForbids(String line) {
        assertFalse(lines(Written.as(Format.JSONL, Crisis.patrolBoats())).contains(line), "not spoiled");
        assertFalse(RecordSchema.accepts(line));
    }

    static Stream<List<Object>> codes() {
        return Stream.of(
                List.of("/$defs/act/properties/kind", Act.Kind.values()),
                List.of("/$defs/act/properties/type", EventType.values()),
                List.of("/$defs/act/properties/status", Status.values()),
                List.of("/$defs/act/properties/quote", QuoteKind.values()),
                List.of("/$defs/act/properties/channel", Channel.values()),
                List.of("/$defs/actor/properties/kind", Actor.Kind.values()),
                List.of("/$defs/time/properties/basis", TimeExpression.Basis.values()),
                List.of("/$defs/copy/properties/kind", Copy.Kind.values()),
                List.of("/$defs/fact/properties/kind", Fact.Kind.values()),
                List.of("/$defs/blockKind", Block.Kind.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theSchemaKnowsTheCodesOfTheModel(List<Object> pair) throws IOException {
        JsonNode listed =
                MAPPER.readTree(RecordSchema.TEXT).at((String) pair.get(0)).get("enum");
        List<String> expected =
                Stream.of((Coded[]) pair.get(1)).map(Coded::code).toList();
        assertEquals(expected, MAPPER.convertValue(listed, List.class));
    }

    @Test
    void theSchemaKnowsTheFieldsOfTheModel() throws IOException {
        JsonNode properties = MAPPER.readTree(RecordSchema.TEXT).at("/$defs/act/properties");
        // what the act alone does not tell: where else its words stand, and how a page's are found
        List<String> ofActs = names(properties).stream()
                .filter(name -> !Set.of("also_in", "selector").contains(name))
                .toList();
        assertEquals(Act.FIELDS, ofActs);
        assertEquals(Act.FIELDS, MAPPER.convertValue(properties.at("/why/propertyNames/enum"), List.class));
    }

    @ParameterizedTest
    @EnumSource(Copy.Kind.class)
    void writesWhatAnArticleShares(Copy.Kind kind) throws IOException {
        Record record = Crisis.quietDay();
        List<Passage> passages = kind == Copy.Kind.EXACT ? List.of() : List.of(new Passage(0, 9, 5, 14));
        List<Copy> copies = Stream.of(Source.values())
                .map(source -> new Copy(kind, "by " + source, 0.75, 1, passages, source))
                .toList();
        for (Format format : List.of(Format.JSONL, Format.JSON)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (RecordWriter writer = format.writer(out, Options.plain())) {
                writer.write(record, copies);
            }
            String written = out.toString(StandardCharsets.UTF_8);
            for (String line : format == Format.JSON ? List.of(written) : lines(written)) {
                RecordSchema.assertValid(line);
            }
            assertTrue(written.contains("\"kind\":\"" + kind.code() + "\",\"of\":\"by OTHER_BY_DATE\""), written);
        }
    }

    private static Act left(double confidence) {
        return Act.builder(Act.Kind.EVENT, EventType.RETREAT)
                .article("a")
                .id("e")
                .trigger(List.of(Span.of("Ada left.", 4, 8)))
                .at(Block.Kind.BODY, 0)
                .confidence(confidence)
                .build();
    }

    /** Every object that has the fields of a span holds exactly the words at its offsets. */
    private static void assertTied(JsonNode node, String text) {
        if (node.has("start") && node.has("text")) {
            String words =
                    text.substring(node.get("start").asInt(), node.get("end").asInt());
            assertEquals(words, node.get("text").asText());
        }
        node.forEach(child -> assertTied(child, text));
    }

    private static List<String> lines(String jsonl) {
        assertTrue(jsonl.endsWith("\n"));
        return List.of(jsonl.substring(0, jsonl.length() - 1).split("\n", -1));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> fields = object.fieldNames(); fields.hasNext(); ) {
            names.add(fields.next());
        }
        return names;
    }
}
