package rapporteur.formats;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rapporteur.model.Act;
import rapporteur.model.ActBuilder;
import rapporteur.model.Actor;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Channel;
import rapporteur.model.Document;
import rapporteur.model.EventType;
import rapporteur.model.InferredDate;
import rapporteur.model.Party;
import rapporteur.model.Place;
import rapporteur.model.Quantity;
import rapporteur.model.QuoteKind;
import rapporteur.model.Reason;
import rapporteur.model.Record;
import rapporteur.model.Span;
import rapporteur.model.Status;
import rapporteur.model.TimeExpression;
import rapporteur.model.TimeValue;

/** Records with every field now filled, now empty, of texts that no editor would print. */
final class RandomRecords {

    /** What trips up writers: markup, quotes, control and bidirectional characters, halves of pairs, wide letters. */
    private static final List<String> PIECES = List.of(
            "said ",
            "Ä",
            "ı",
            "İ",
            "\uD83D\uDE00",
            "\uD800",
            "\uDE00",
            "\"",
            "\\",
            "'",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "\u2028",
            "\u202E",
            "\uFEFF",
            "</script>",
            "<script>alert(1)</script>",
            "<!--",
            "-->",
            "]]>",
            "&amp;",
            "<img src=x onerror=alert(1)>",
            "{{",
            "${",
            "東京",
            "\u0301",
            "\u200D",
            "…",
            " ");

    private final Random random;
    private final String text;

    private RandomRecords(Random random, String text) {
        this.random = random;
        this.text = text;
    }

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES), Arbitraries.strings().ofMinLength(1).ofMaxLength(8));
    }

    static Arbitrary<Record> records() {
        Arbitrary<String> texts = texts().list().ofMaxSize(20).map(pieces -> String.join("", pieces));
        return Combinators.combine(texts, Arbitraries.longs())
                .as((text, seed) -> new RandomRecords(new Random(seed), text).record());
    }

    private Record record() {
        Article article = Article.of(text);
        article = random.nextBoolean() ? article.withId(name()) : article;
        article = random.nextBoolean() ? article.withTitle(name()) : article;
        article = random.nextBoolean() ? article.withUrl(name()) : article;
        article = random.nextBoolean() ? article.withOutlet(name()) : article;
        article = random.nextBoolean() ? article.withPublished(day()) : article;
        List<Act> acts = new ArrayList<>();
        int count = text.isEmpty() ? 0 : random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Act act = act(article.id(), name() + i, acts);
            acts.add(act);
        }
        boolean undated = article.published().isEmpty() && !text.isEmpty() && random.nextBoolean();
        return new Record(new Document(article, blocks()), acts, undated ? Optional.of(inferred()) : Optional.empty());
    }

    private InferredDate inferred() {
        LocalDate from = day();
        LocalDate apart = from.plusDays(20L + random.nextInt(900));
        return new InferredDate(
                List.of(
                        new InferredDate.Range(from, from.plusDays(random.nextInt(9))),
                        new InferredDate.Range(apart, apart.plusDays(random.nextInt(9)))),
                random.nextBoolean() ? Set.of() : EnumSet.of(any(DayOfWeek.values()), DayOfWeek.MONDAY),
                List.of(new InferredDate.Evidence(span(), "weekday"), new InferredDate.Evidence(span(), "term")));
    }

    private TimeValue timeValue() {
        return new TimeValue(
                any(TimeValue.Type.values()),
                name(),
                random.nextBoolean() ? Optional.empty() : Optional.of(any(TimeValue.Modifier.values())));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start + 1 + random.nextInt(text.length() - start);
            if (random.nextInt(4) > 0) {
                blocks.add(new Block(any(Block.Kind.values()), start, end));
            }
            start = end;
        }
        return blocks;
    }

    private Act act(String article, String id, List<Act> before) {
        boolean statement = random.nextBoolean();
        EventType type = any(EventType.values());
        ActBuilder act = Act.builder(
                        statement ? Act.Kind.STATEMENT : Act.Kind.EVENT,
                        !statement && type == EventType.STATE ? EventType.AID : type)
                .article(article)
                .id(id)
                .status(any(Status.values()))
                .trigger(List.of(span()))
                .source(party())
                .recipient(party())
                .addressee(party())
                .at(any(Block.Kind.values()), random.nextInt(1000))
                .confidence(random.nextDouble());
        sometimes(() -> act.mode(name()));
        sometimes(() -> act.contexts(List.of(name(), name())));
        sometimes(() -> act.cameo("0" + random.nextInt(10)));
        sometimes(() -> act.goldstein(random.nextInt(201) / 10.0 - 10));
        sometimes(() -> act.intensity(random.nextInt(201) / 10.0 - 10));
        sometimes(() -> act.relayedBy(List.of(actor())));
        sometimes(() -> act.channel(any(Channel.values())));
        sometimes(() -> act.time(time()));
        sometimes(() -> act.place(place()));
        sometimes(() -> act.quantity(quantity()));
        sometimes(() -> act.why("content", Reason.filled(name(), random.nextDouble(), List.of(span()))));
        sometimes(() -> act.why("type", Reason.filled(name(), List.of())));
        sometimes(() -> act.why("place", Reason.empty("none-in-scope")));
        if (statement) {
            sometimes(() -> act.content(List.of(span(), span())));
            sometimes(() -> act.quote(any(QuoteKind.values())));
        }
        Act.Kind kind = statement ? Act.Kind.STATEMENT : Act.Kind.EVENT;
        before.stream()
                .filter(outer -> outer.kind() == Act.Kind.STATEMENT)
                .findFirst()
                .ifPresent(outer -> sometimes(() -> act.within(outer.id())));
        before.stream()
                .filter(first -> first.kind() == kind && first.sameAs().isEmpty())
                .findFirst()
                .ifPresent(first -> sometimes(() -> act.sameAs(first.id())));
        return act.build();
    }

    private Party party() {
        return switch (random.nextInt(4)) {
            case 0 -> Party.none();
            case 1 -> Party.unnamed(List.of(span()));
            default -> Party.of(List.of(span()), List.of(actor(), actor()));
        };
    }

    private Actor actor() {
        Actor actor = Actor.of(name(), any(Actor.Kind.values()));
        actor = random.nextBoolean() ? actor.withId(name()) : actor;
        actor = random.nextBoolean() ? actor.withCountry("XYZ") : actor;
        actor = random.nextBoolean() ? actor.withSectors(List.of("GOV", name())) : actor;
        actor = random.nextBoolean() ? actor.withRole(name()) : actor;
        return random.nextBoolean() ? actor.withWikidata("Q" + (1 + random.nextInt(1_000_000))) : actor;
    }

    private TimeExpression time() {
        return switch (random.nextInt(4)) {
            case 0 -> TimeExpression.undated(span()).withValue(timeValue());
            case 1 -> TimeExpression.ofPublication(day());
            case 2 -> TimeExpression.inferred(LocalDate.of(1, 1, 1), day());
            default ->
                TimeExpression.inText(span(), day(), LocalDate.of(9999, 12, 31)).withValue(timeValue());
        };
    }

    private Place place() {
        Place place = Place.of(span());
        place = random.nextBoolean() ? place.withName(name()) : place;
        place = random.nextBoolean() ? place.withCountry("XYZ") : place;
        place = random.nextBoolean() ? place.withAdmin(List.of(name(), name())) : place;
        place = random.nextBoolean() ? place.withGeonames(1L + random.nextInt(Integer.MAX_VALUE)) : place;
        return random.nextBoolean()
                ? place.withCoordinates(random.nextDouble() * 180 - 90, random.nextDouble() * 1e-5)
                : place;
    }

    private Quantity quantity() {
        return switch (random.nextInt(4)) {
            case 0 -> Quantity.uncounted(span(), name());
            case 1 -> Quantity.atMost(span(), Long.MAX_VALUE, name());
            case 2 -> Quantity.atLeast(span(), random.nextInt(100), name());
            default -> Quantity.exactly(span(), random.nextInt(), name());
        };
    }

    private Span span() {
        int start = random.nextInt(text.length());
        return Span.of(text, start, start + 1 + random.nextInt(text.length() - start));
    }

    /** Never blank, which the model would refuse. */
    private String name() {
        return "n" + any(PIECES.toArray(String[]::new)) + any(PIECES.toArray(String[]::new));
    }

    private LocalDate day() {
        return LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private void sometimes(Runnable action) {
        if (random.nextBoolean()) {
            action.run();
        }
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
