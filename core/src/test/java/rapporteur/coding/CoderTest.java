package rapporteur.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.Party;
import rapporteur.model.Span;

/** From a kept reading to acts: what goes wrong here is the coder's doing, not the encoder's. */
class CoderTest {

    static Stream<Treebank.Case> cases() {
        return Stream.of("statements.txt", "deeds.txt", "statuses.txt", "chains.txt", "events.txt", "places.txt")
                .flatMap(file -> Treebank.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void codesTheActsOfAKeptReading(Treebank.Case given) {
        List<Act> acts = Coder.standard().code(given.reading()).acts();
        String wanted = given.acts().stream().map(CoderTest::base).collect(Collectors.joining("\n"));
        String got = acts.stream().map(CoderTest::line).collect(Collectors.joining("\n"));
        assertEquals(wanted, got);
        for (int i = 0; i < acts.size(); i++) {
            for (String extra : extras(given.acts().get(i))) {
                String[] pair = extra.split("=", 2);
                assertEquals(pair[1], field(acts.get(i), pair[0]), pair[0]);
            }
        }
    }

    private static String base(String act) {
        return Stream.of(act.split("\\s*\\|\\s*")).limit(4).map(String::strip).collect(Collectors.joining(" | "));
    }

    private static List<String> extras(String act) {
        return Stream.of(act.split("\\s*\\|\\s*")).skip(4).map(String::strip).toList();
    }

    private static String line(Act act) {
        return String.join(
                " | ",
                act.kind().code() + " " + act.type().code() + " " + act.status().code(),
                words(act.trigger()),
                names(act.source()),
                names(act.recipient()));
    }

    private static String names(Party party) {
        if (!party.actors().isEmpty()) {
            return party.actors().stream().map(Actor::name).collect(Collectors.joining("; "));
        }
        return party.spans().isEmpty()
                ? "-"
                : party.spans().stream().map(Span::text).collect(Collectors.joining("; "));
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining(" … "));
    }

    private static String field(Act act, String name) {
        return switch (name) {
            case "content" -> words(act.content());
            case "quote" -> act.quote().map(quote -> quote.code()).orElse("-");
            case "channel" -> act.channel().map(channel -> channel.code()).orElse("-");
            case "mode" -> act.mode().orElse("-");
            case "anonymous" -> String.valueOf(act.source().anonymous());
            case "addressee" -> names(act.addressee());
            case "relayed_by" -> act.relayedBy().stream().map(Actor::name).collect(Collectors.joining("; "));
            case "within" -> act.within().isPresent() ? "yes" : "no";
            case "time" ->
                act.time()
                        .flatMap(time ->
                                time.from().map(from -> from + "/" + time.to().get()))
                        .orElse("-");
            case "basis" -> act.time().map(time -> time.basis().code()).orElse("-");
            case "place" -> act.place().map(place -> place.span().text()).orElse("-");
            case "where" ->
                act.place()
                        .flatMap(place -> place.name()
                                .map(known -> known + ", " + place.country().orElse("-")))
                        .orElse("-");
            case "quantity" -> act.quantity().map(q -> q.span().text()).orElse("-");
            case "country" ->
                act.source().actors().stream()
                        .map(actor -> actor.country().orElse("-"))
                        .collect(Collectors.joining("; "));
            case "role" ->
                act.source().actors().stream()
                        .map(actor -> actor.role().orElse("-"))
                        .collect(Collectors.joining("; "));
            default -> throw new IllegalArgumentException("no such field to check: " + name);
        };
    }
}
