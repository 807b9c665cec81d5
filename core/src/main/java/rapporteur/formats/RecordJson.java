package rapporteur.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import rapporteur.collating.Copy;
import rapporteur.collating.Passage;
import rapporteur.collating.Source;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Coded;
import rapporteur.model.Document;
import rapporteur.model.InferredDate;
import rapporteur.model.Party;
import rapporteur.model.Place;
import rapporteur.model.Quantity;
import rapporteur.model.Reason;
import rapporteur.model.Record;
import rapporteur.model.Span;
import rapporteur.model.TimeExpression;
import rapporteur.model.TimeValue;

/**
 * The record format: its objects and their fields, in a fixed order. What is unknown is absent, and so is an empty
 * list, except those of a party, whose layout is always whole. {@code record.schema.json} says the same to a machine.
 */
final class RecordJson {

    /** Raised whenever a field changes its meaning. */
    static final int VERSION = 1;

    static final String ARTICLE = "article";

    /** Below a thousandth, a score is noise. */
    private static final int SCORE_DECIMALS = 3;

    /** About a tenth of a metre. */
    private static final int DEGREE_DECIMALS = 6;

    private final JsonGenerator json;

    RecordJson(JsonGenerator json) {
        this.json = json;
    }

    /** The fields of an article's object, whose braces are the caller's: more fields may follow. */
    void articleFields(Record record) throws IOException {
        Document document = record.document();
        Article article = document.article();
        json.writeStringField("kind", ARTICLE);
        json.writeStringField(ARTICLE, article.id());
        json.writeStringField("sha256", article.contentHash());
        text("title", article.title());
        text("url", article.url());
        text("outlet", article.outlet());
        text("published", article.published());
        if (record.inferred().isPresent()) {
            inferred(record.inferred().get());
        }
        text("language", article.language().filter(language -> !language.equals("en")));
        if (!document.blocks().isEmpty()) {
            json.writeArrayFieldStart("blocks");
            for (Block block : document.blocks()) {
                json.writeStartObject();
                json.writeStringField("kind", block.kind().code());
                json.writeNumberField("start", block.start());
                json.writeNumberField("end", block.end());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void inferred(InferredDate date) throws IOException {
        json.writeObjectFieldStart("inferred");
        json.writeStringField("from", date.from().toString());
        json.writeStringField("to", date.to().toString());
        json.writeArrayFieldStart("ranges");
        for (InferredDate.Range range : date.ranges()) {
            json.writeStartObject();
            json.writeStringField("from", range.from().toString());
            json.writeStringField("to", range.to().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!date.weekdays().isEmpty()) {
            json.writeArrayFieldStart("weekdays");
            for (DayOfWeek day : DayOfWeek.values()) {
                if (date.weekdays().contains(day)) {
                    json.writeNumber(day.getValue());
                }
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("evidence");
        for (InferredDate.Evidence words : date.evidence()) {
            json.writeStartObject();
            json.writeStringField("by", words.rule());
            spanFields(words.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What the article shares with others, among its fields. */
    void copies(List<Copy> copies) throws IOException {
        if (copies.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("copies");
        for (Copy copy : copies) {
            json.writeStartObject();
            json.writeStringField("kind", copy.kind().code());
            json.writeStringField("of", copy.of());
            score("share", copy.share());
            score("share_of_other", copy.shareOfOther());
            if (copy.source() != Source.UNKNOWN) {
                json.writeStringField("source", copy.source().isOther() ? "other" : "this");
                json.writeStringField("source_by", copy.source().code());
            }
            passages(copy.passages());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void passages(List<Passage> passages) throws IOException {
        if (passages.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("passages");
        for (Passage passage : passages) {
            json.writeStartObject();
            json.writeNumberField("start", passage.start());
            json.writeNumberField("end", passage.end());
            json.writeNumberField("other_start", passage.otherStart());
            json.writeNumberField("other_end", passage.otherEnd());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** @param copies what its article shares with others */
    void act(Act act, List<Copy> copies) throws IOException {
        json.writeStartObject();
        json.writeStringField(ARTICLE, act.article());
        json.writeStringField("id", act.id());
        json.writeStringField("kind", act.kind().code());
        json.writeStringField("type", act.type().code());
        text("mode", act.mode());
        texts("contexts", act.contexts());
        text("cameo", act.cameo());
        if (act.quad() != 0) {
            json.writeNumberField("quad", act.quad());
        }
        if (act.goldstein().isPresent()) {
            score("goldstein", act.goldstein().getAsDouble());
        }
        if (act.intensity().isPresent()) {
            score("intensity", act.intensity().getAsDouble());
        }
        json.writeStringField("status", act.status().code());
        spans("trigger", act.trigger());
        party("source", act.source());
        party("recipient", act.recipient());
        party("addressee", act.addressee());
        spans("content", act.content());
        code("quote", act.quote());
        text("within", act.within());
        if (!act.relayedBy().isEmpty()) {
            actors("relayed_by", act.relayedBy());
        }
        text("same_as", act.sameAs());
        texts("also_in", Copy.repeating(copies, act.trigger().get(0)));
        code("channel", act.channel());
        if (act.time().isPresent()) {
            time(act.time().get());
        }
        if (act.place().isPresent()) {
            place(act.place().get());
        }
        if (act.quantity().isPresent()) {
            quantity(act.quantity().get());
        }
        json.writeStringField("block", act.block().code());
        json.writeNumberField("sentence", act.sentence());
        score("confidence", act.confidence());
        why(act);
        json.writeEndObject();
    }

    private void party(String field, Party party) throws IOException {
        if (party.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeArrayFieldStart("spans");
        for (Span span : party.spans()) {
            span(span);
        }
        json.writeEndArray();
        actors("actors", party.actors());
        json.writeBooleanField("anonymous", party.anonymous());
        json.writeEndObject();
    }

    private void actors(String field, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(field);
        for (Actor actor : actors) {
            json.writeStartObject();
            text("id", actor.id());
            json.writeStringField("name", actor.name());
            json.writeStringField("kind", actor.kind().code());
            text("country", actor.country());
            texts("sectors", actor.sectors());
            text("role", actor.role());
            text("wikidata", actor.wikidata());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void time(TimeExpression time) throws IOException {
        json.writeObjectFieldStart("time");
        if (time.span().isPresent()) {
            spanFields(time.span().get());
        }
        if (time.value().isPresent()) {
            TimeValue value = time.value().get();
            json.writeStringField("type", value.type().code());
            json.writeStringField("value", value.value());
            code("mod", value.modifier());
        }
        text("from", time.from());
        text("to", time.to());
        json.writeStringField("basis", time.basis().code());
        json.writeEndObject();
    }

    private void place(Place place) throws IOException {
        json.writeObjectFieldStart("place");
        spanFields(place.span());
        text("name", place.name());
        text("country", place.country());
        if (!place.admin().isEmpty()) {
            texts("admin", place.admin());
        }
        if (place.latitude().isPresent()) {
            Json.writeNumber(json, "lat", place.latitude().getAsDouble(), DEGREE_DECIMALS);
            Json.writeNumber(json, "lon", place.longitude().getAsDouble(), DEGREE_DECIMALS);
        }
        if (place.geonames().isPresent()) {
            json.writeNumberField("geonames", place.geonames().getAsLong());
        }
        json.writeEndObject();
    }

    private void quantity(Quantity quantity) throws IOException {
        json.writeObjectFieldStart("quantity");
        spanFields(quantity.span());
        if (quantity.min().isPresent()) {
            json.writeNumberField("min", quantity.min().getAsLong());
        }
        if (quantity.max().isPresent()) {
            json.writeNumberField("max", quantity.max().getAsLong());
        }
        json.writeStringField("of", quantity.of());
        json.writeEndObject();
    }

    private void why(Act act) throws IOException {
        json.writeObjectFieldStart("why");
        for (String field : Act.FIELDS) {
            Reason reason = act.why().get(field);
            if (reason != null) {
                json.writeObjectFieldStart(field);
                text("by", reason.decidedBy());
                if (reason.score().isPresent()) {
                    score("score", reason.score().getAsDouble());
                }
                spans("words", reason.words());
                text("empty", reason.emptyBecause());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void spans(String field, List<Span> spans) throws IOException {
        if (spans.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (Span span : spans) {
            span(span);
        }
        json.writeEndArray();
    }

    private void span(Span span) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.text());
        json.writeEndObject();
    }

    /** A span within the object of what it names, where the words come first. */
    private void spanFields(Span span) throws IOException {
        json.writeStringField("text", span.text());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private void texts(String field, List<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void text(String field, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().toString());
        }
    }

    private void code(String field, Optional<? extends Coded> value) throws IOException {
        text(field, value.map(Coded::code));
    }

    private void score(String field, double value) throws IOException {
        Json.writeNumber(json, field, value, SCORE_DECIMALS);
    }
}
