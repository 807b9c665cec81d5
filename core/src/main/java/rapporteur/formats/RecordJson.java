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
import rapporteur.model.Fact;
import rapporteur.model.InferredDate;
import rapporteur.model.Origin;
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

    /** About a line of text, which tells one place of an article from another. */
    private static final int CONTEXT = 32;

    private final JsonGenerator json;
    private final boolean intoText;
    private Document document;

    RecordJson(JsonGenerator json) {
        this(json, false);
    }

    private RecordJson(JsonGenerator json, boolean intoText) {
        this.json = json;
        this.intoText = intoText;
    }

    /** With offsets into the article's text also where it was taken from a page. */
    static RecordJson intoText(JsonGenerator json) {
        return new RecordJson(json, true);
    }

    /** The fields of an article's object, whose braces are the caller's: more fields may follow. */
    void articleFields(Record record) throws IOException {
        document = record.document();
        Article article = document.article();
        json.writeStringField("kind", ARTICLE);
        json.writeStringField(ARTICLE, article.id());
        json.writeStringField(
                "sha256", article.origin().map(Origin::contentHash).orElse(article.contentHash()));
        text("media_type", article.origin().map(Origin::mediaType));
        text("title", article.title());
        text("url", article.url());
        text("outlet", article.outlet());
        text("published", article.published());
        if (record.inferred().isPresent()) {
            inferred(record.inferred().get());
        }
        text("language", article.language().filter(language -> !language.equals("en")));
        facts(article.facts());
        if (!document.blocks().isEmpty()) {
            json.writeArrayFieldStart("blocks");
            for (Block block : document.blocks()) {
                json.writeStartObject();
                json.writeStringField("kind", block.kind().code());
                range(document.span(block));
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
            range(passage.start(), passage.end());
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
        selector(act);
        json.writeStringField("block", act.block().code());
        json.writeNumberField("sentence", act.sentence());
        score("confidence", act.confidence());
        why(act);
        json.writeEndObject();
    }

    private void facts(List<Fact> facts) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("facts");
        for (Fact fact : facts) {
            json.writeStartObject();
            json.writeStringField("kind", fact.kind().code());
            json.writeStringField("value", fact.value());
            json.writeStringField("from", fact.from());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private Optional<Origin> origin() {
        return intoText || document == null
                ? Optional.empty()
                : document.article().origin();
    }

    /** Into the document that the article was taken from, which for plain text is the article's text. */
    private void range(Span span) throws IOException {
        range(span.start(), span.end());
    }

    private void range(int start, int end) throws IOException {
        Optional<Origin> origin = origin();
        json.writeNumberField(
                "start", origin.map(each -> each.offsets().start(start)).orElse(start));
        json.writeNumberField("end", origin.map(each -> each.offsets().end(end)).orElse(end));
    }

    /** For a page, the words that carry the act as the selectors of the Web Annotation Data Model find them. */
    private void selector(Act act) throws IOException {
        Optional<Origin> origin = origin();
        if (origin.isEmpty()) {
            return;
        }
        String text = document.text();
        int start = text.length();
        int end = 0;
        for (List<Span> spans : List.of(act.trigger(), act.content())) {
            for (Span span : spans) {
                start = Math.min(start, span.start());
                end = Math.max(end, span.end());
            }
        }
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", text.substring(start, end));
        json.writeStringField("prefix", text.substring(whole(text, Math.max(0, start - CONTEXT)), start));
        json.writeStringField("suffix", text.substring(end, whole(text, Math.min(text.length(), end + CONTEXT))));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", origin.get().positions().start(start));
        json.writeNumberField("end", origin.get().positions().end(end));
        json.writeEndObject();
        json.writeEndArray();
    }

    /** This offset, or the next if it would cut a surrogate pair in two. */
    private static int whole(String text, int offset) {
        boolean cuts = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return cuts ? offset + 1 : offset;
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
        range(span);
        json.writeStringField("text", span.text());
        json.writeEndObject();
    }

    /** A span within the object of what it names, where the words come first. */
    private void spanFields(Span span) throws IOException {
        json.writeStringField("text", span.text());
        range(span);
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
