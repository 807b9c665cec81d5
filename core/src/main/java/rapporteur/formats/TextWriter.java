package rapporteur.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.collating.Copy;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.Article;
import rapporteur.model.Party;
import rapporteur.model.Place;
import rapporteur.model.Quantity;
import rapporteur.model.Record;
import rapporteur.model.Span;
import rapporteur.model.Status;
import rapporteur.model.TimeExpression;

/** The record for a person at a terminal: what an article says by itself, and under each statement what it reports. */
final class TextWriter implements RecordWriter {

    private static final String SEPARATOR = " · ";
    private static final String MARGIN = "  ";
    private static final String GUTTER = "│ ";

    /** Deeper chains stay at this depth, so that a line keeps room for words. */
    private static final int DEEPEST = 6;

    private static final int LINES_OF_EXCERPT = 3;

    private final OutputStream out;
    private final Options options;
    private boolean first = true;

    TextWriter(OutputStream out, Options options) {
        this.out = out;
        this.options = options;
    }

    @Override
    public void write(Record record, List<Copy> copies) throws IOException {
        StringBuilder page = new StringBuilder(first ? "" : "\n\n");
        first = false;
        heading(record, copies, page);
        Map<Optional<String>, List<Act>> inside = record.acts().stream()
                .collect(Collectors.groupingBy(Act::within, LinkedHashMap::new, Collectors.toList()));
        acts(record, inside, Optional.empty(), 0, page);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String published(Record record) {
        return record.document()
                .article()
                .published()
                .map(Objects::toString)
                .or(() -> record.inferred().map(date -> date.from() + " to " + date.to() + ", by its text"))
                .orElse("no date of publication");
    }

    private void heading(Record record, List<Copy> copies, StringBuilder page) {
        Article article = record.document().article();
        paragraph(new StyledText().add(article.title().orElse(article.id()), Style.STRONG), "", page);
        StyledText facts = new StyledText()
                .add(
                        joined(
                                article.outlet().orElse(null),
                                published(record),
                                article.title().isPresent() ? article.id() : null,
                                record.acts().isEmpty() ? null : counted(record)),
                        Style.DIM);
        paragraph(facts, "", page);
        for (Copy copy : copies) {
            paragraph(new StyledText().add(Alike.inWords(copy), Style.DIM), "", page);
        }
        if (record.acts().isEmpty() && copies.stream().noneMatch(Copy::isWhole)) {
            paragraph(new StyledText().add("No acts: nobody says or does anything here that is recorded."), "", page);
        }
    }

    private static String counted(Record record) {
        long statements = record.acts().stream()
                .filter(act -> act.kind() == Act.Kind.STATEMENT)
                .count();
        return counted(statements, "statement") + ", " + counted(record.acts().size() - statements, "event");
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void acts(
            Record record,
            Map<Optional<String>, List<Act>> inside,
            Optional<String> statement,
            int depth,
            StringBuilder page) {
        String indent = GUTTER.repeat(Math.min(depth, DEEPEST));
        for (Act act : inside.getOrDefault(statement, List.of())) {
            page.append(gutter(indent).stripTrailing()).append('\n');
            act(record, act, indent, page);
            acts(record, inside, Optional.of(act.id()), depth + 1, page);
        }
    }

    private void act(Record record, Act act, String indent, StringBuilder page) {
        StyledText title = new StyledText().add(act.type().code(), Style.ofQuad(act.quad()));
        if (act.status() != Status.ASSERTED) {
            title.add(" " + act.status().code(), Style.ofQuad(act.quad()));
        }
        title.add(" " + act.kind().code() + " ", Style.DIM);
        party(act.source(), title);
        if (!act.recipient().isEmpty()) {
            title.add(" → ");
            party(act.recipient(), title);
        }
        paragraph(title, indent, page);
        int room = options.width() - Columns.of(indent + MARGIN);
        paragraph(new Excerpt(record, act, options.color()).cut(room * LINES_OF_EXCERPT), indent + MARGIN, page);
        paragraph(new StyledText().add(circumstances(act), Style.DIM), indent + MARGIN, page);
    }

    private static void party(Party party, StyledText line) {
        String separator = "";
        for (Actor actor : party.actors()) {
            line.add(separator).add(actor.name(), Style.STRONG);
            line.add(known(actor), Style.DIM);
            separator = ", ";
        }
        if (party.actors().isEmpty()) {
            String words = party.spans().stream().map(Span::text).collect(Collectors.joining(" … "));
            line.add(words.isEmpty() && !party.anonymous() ? "nobody named" : words, Style.PLAIN);
        }
        line.add(party.anonymous() ? " (name withheld)" : "", Style.DIM);
    }

    /** Role and country in brackets, after a blank; nothing where neither is known. */
    static String known(Actor actor) {
        String known = Stream.of(actor.role(), actor.country())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "" : " (" + known + ")";
    }

    private static String circumstances(Act act) {
        String relayed = act.relayedBy().stream().map(Actor::name).collect(Collectors.joining(", from "));
        String addressee = act.addressee().spans().stream().map(Span::text).collect(Collectors.joining(" … "));
        return joined(
                act.time().map(TextWriter::time).orElse(null),
                act.place().map(TextWriter::place).orElse(null),
                act.quantity().map(TextWriter::quantity).orElse(null),
                act.channel().map(channel -> channel.code().replace('-', ' ')).orElse(null),
                addressee.isEmpty() ? null : "to " + addressee,
                relayed.isEmpty() ? null : "relayed by " + relayed,
                act.sameAs().map(first -> "told before").orElse(null),
                "confidence " + Json.rounded(act.confidence(), 2).toPlainString());
    }

    private static String time(TimeExpression time) {
        String days = time.from()
                .map(from -> from.equals(time.to().orElseThrow())
                        ? from.toString()
                        : from + " to " + time.to().orElseThrow())
                .orElse("");
        String words = time.span().map(span -> "“" + span.text() + "”").orElse("");
        String basis = switch (time.basis()) {
            case TEXT -> "";
            case PUBLICATION -> "(day of publication)";
            case INFERRED -> "(inferred)";
        };
        return Stream.of(words, days, basis).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String place(Place place) {
        return "at " + place.name().orElse(place.span().text())
                + place.country().map(country -> ", " + country).orElse("");
    }

    private static String quantity(Quantity quantity) {
        return quantity.span().text() + " (" + quantity.of() + ")";
    }

    private static String joined(String... partsOrNulls) {
        return Stream.of(partsOrNulls).filter(Objects::nonNull).collect(Collectors.joining(SEPARATOR));
    }

    private void paragraph(StyledText text, String indent, StringBuilder page) {
        for (String line : text.lines(options.width() - Columns.of(indent), options.color())) {
            page.append(gutter(indent)).append(line).append('\n');
        }
    }

    private String gutter(String indent) {
        return options.color() && !indent.isBlank() ? Style.DIM.on() + indent + Style.DIM.off() : indent;
    }
}
