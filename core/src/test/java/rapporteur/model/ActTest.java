package rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ActTest {

    private static final Span WITHDREW = new Span(7, 15, "withdrew");

    @Test
    void leavesEmptyWhatItWasNotGiven() {
        Act act = builder().build();
        assertEquals(Status.ASSERTED, act.status());
        assertEquals(Party.none(), act.source());
        assertEquals(Optional.empty(), act.mode());
        assertEquals(OptionalDouble.empty(), act.goldstein());
        assertEquals(Optional.empty(), act.time());
        assertEquals(2, act.quad());
    }

    @Test
    void aBuilderOfAnActBuildsTheSameAct() {
        Act act = builder()
                .mode("withdraw")
                .contexts(List.of("military"))
                .cameo("0874")
                .goldstein(9.0)
                .status(Status.DENIED)
                .source(Party.of(List.of(new Span(0, 6, "Moscow")), List.of(Actor.of("Russia", Actor.Kind.COUNTRY))))
                .recipient(Party.unnamed(List.of()))
                .within("s1")
                .relayedBy(List.of(Actor.of("TASS", Actor.Kind.ORGANIZATION)))
                .channel(Channel.PRESS_STATEMENT)
                .time(TimeExpression.ofPublication(LocalDate.of(2022, 4, 1)))
                .place(Place.of(new Span(20, 24, "Kyiv")).withCoordinates(50.45, 30.52))
                .quantity(Quantity.atLeast(new Span(30, 35, "1,000"), 1000, "troops"))
                .why("source", Reason.filled("nsubj", List.of(WITHDREW)))
                .why("addressee", Reason.empty("no-addressee"))
                .build();
        assertEquals(act, act.toBuilder().build());
        assertEquals(act.hashCode(), act.toBuilder().build().hashCode());
        assertNotEquals(act, act.toBuilder().goldstein(8.0).build());
        assertEquals(List.of("source", "addressee"), List.copyOf(act.why().keySet()));
        assertEquals(5, act.spans().size());
    }

    @Test
    void aBuilderUsedOnLeavesTheActAlone() {
        ActBuilder builder = builder();
        Act act = builder.build();
        builder.why("source", Reason.empty("passive-without-agent"));
        assertEquals(0, act.why().size());
    }

    @Test
    void needsItsTriggerAndItsPlaceInTheText() {
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().trigger(List.of()).build());
        ActBuilder nowhere =
                Act.builder(Act.Kind.EVENT, EventType.AID).article("a").id("e1");
        assertThrows(NullPointerException.class, nowhere::build);
    }

    @Test
    void anEventSaysNothing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().content(List.of(WITHDREW)).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().type(EventType.STATE).build());
    }

    @Test
    void refusesAReasonForWhatIsNoField() {
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().why("sorce", Reason.empty("unknown")).build());
    }

    private static ActBuilder builder() {
        return Act.builder(Act.Kind.EVENT, EventType.RETREAT)
                .article("a")
                .id("e1")
                .trigger(List.of(WITHDREW))
                .at(Block.Kind.BODY, 0)
                .confidence(0.5);
    }
}
