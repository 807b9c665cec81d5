package rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

    static Stream<List<? extends Coded>> enums() {
        return Stream.of(
                Arrays.asList(Act.Kind.values()),
                Arrays.asList(Actor.Kind.values()),
                Arrays.asList(Block.Kind.values()),
                Arrays.asList(Channel.values()),
                Arrays.asList(Entity.Kind.values()),
                Arrays.asList(EventType.values()),
                Arrays.asList(QuoteKind.values()),
                Arrays.asList(Status.values()),
                Arrays.asList(TimeExpression.Basis.values()));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void codesAreUniqueAndInOneStyle(List<? extends Coded> constants) {
        assertEquals(
                constants.size(), constants.stream().map(Coded::code).distinct().count());
        assertTrue(constants.stream().allMatch(constant -> constant.code().matches("[a-z]+(-[a-z]+)*|[A-Z]+")));
    }

    @Test
    void findsAConstantByItsCode() {
        assertEquals(Optional.of(Channel.PHONE_CALL), Coded.find(Channel.class, "phone-call"));
        assertEquals(Optional.empty(), Coded.find(Channel.class, "PHONE_CALL"));
    }

    @Test
    void onlyStatementsWithoutAPloverTypeHaveNoQuadClass() {
        assertEquals(0, EventType.STATE.quad());
        assertTrue(Arrays.stream(EventType.values()).allMatch(type -> type == EventType.STATE || type.quad() > 0));
    }
}
