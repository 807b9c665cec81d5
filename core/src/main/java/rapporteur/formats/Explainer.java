package rapporteur.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.collating.Copy;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.Coded;
import rapporteur.model.Party;
import rapporteur.model.Place;
import rapporteur.model.Quantity;
import rapporteur.model.Reason;
import rapporteur.model.Record;
import rapporteur.model.Span;
import rapporteur.model.TimeExpression;

/** Writes, of all records, one act alone: each of its fields with what decided it, in plain words. */
public final class Explainer implements RecordWriter {

    private static final String COLUMN = "%-11s";

    private final OutputStream out;
    private final String id;
    private boolean found;

    /** @param id of the act */
    public Explainer(OutputStream out, String id) {
        this.out = out;
        this.id = id;
    }

    /** Whether a record had the act. */
    public boolean found() {
        return found;
    }

    @Override
    public void write(Record record, List<Copy> copies) throws IOException {
        Optional<Act> act = record.act(id);
        if (act.isPresent()) {
            String page = (found ? "\n" : "") + explained(act.get());
            found = true;
            out.write(page.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String explained(Act act) {
        StringBuilder page = new StringBuilder(id(act)).append('\n');
        values(act).forEach((field, value) -> {
            Reason reason = act.why().get(field);
            if (value.isEmpty() && reason == null) {
                return;
            }
            page.append("  ").append(String.format(COLUMN, field.replace('_', ' ')));
            page.append(value.isEmpty() ? "–" : value).append('\n');
            if (reason != null) {
                page.append("  ").append(String.format(COLUMN, "")).append("because ");
                page.append(Reasons.inWords(field, reason)).append('\n');
            }
        });
        return page.toString();
    }

    private static String id(Act act) {
        return act.id() + " in " + act.article() + ", sentence " + act.sentence() + " ("
                + act.block().code() + "): a" + (act.kind() == Act.Kind.EVENT ? "n event" : " statement");
    }

    private static Map<String, String> values(Act act) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("trigger", words(act.trigger()));
        values.put("type", act.type().code());
        values.put("mode", act.mode().orElse(""));
        values.put("contexts", String.join(", ", act.contexts()));
        values.put("cameo", act.cameo().orElse(""));
        values.put("status", act.status().code());
        values.put("source", party(act.source()));
        values.put("recipient", party(act.recipient()));
        values.put("addressee", party(act.addressee()));
        values.put("content", words(act.content()));
        values.put("within", act.within().orElse(""));
        values.put("relayed_by", act.relayedBy().stream().map(Actor::name).collect(Collectors.joining(", ")));
        values.put("same_as", act.sameAs().orElse(""));
        values.put("channel", act.channel().map(Coded::code).orElse(""));
        values.put("time", act.time().map(Explainer::time).orElse(""));
        values.put("place", act.place().map(Explainer::place).orElse(""));
        values.put("quantity", act.quantity().map(Explainer::quantity).orElse(""));
        values.put("confidence", Json.rounded(act.confidence(), 2).toPlainString());
        return values;
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).map(text -> "“" + text + "”").collect(Collectors.joining(" … "));
    }

    private static String party(Party party) {
        String actors = party.actors().stream()
                .map(actor -> actor.name() + TextWriter.known(actor))
                .collect(Collectors.joining("; "));
        return Stream.of(actors, words(party.spans()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String time(TimeExpression time) {
        String days =
                time.from().map(from -> from + " to " + time.to().orElseThrow()).orElse("");
        return Stream.of(days, words(time.span().stream().toList()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String place(Place place) {
        return place.name().orElse("")
                + place.country().map(country -> " (" + country + ")").orElse("");
    }

    private static String quantity(Quantity quantity) {
        return words(List.of(quantity.span()));
    }
}
