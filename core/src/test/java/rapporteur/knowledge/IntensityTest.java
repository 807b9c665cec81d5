package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rapporteur.model.EventType;

class IntensityTest {

    @ParameterizedTest
    @CsvSource({"RETREAT, withdraw, 8", "RETREAT,, 6.5", "ASSAULT, drone, -9.5", "ACCUSE,, -3", "AID, unheard-of, 10"})
    void aModeHasItsOwnScoreElseItsTypes(EventType type, String mode, double score) {
        assertEquals(OptionalDouble.of(score), Intensity.of(type, mode));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void conflictIsHostileAndCooperationIsNot(EventType type) {
        double score = Intensity.of(type, null).orElse(0);
        assertTrue(type.quad() > 2 ? score <= 0 : score >= 0, type.code());
    }

    @Test
    void aPlainStatementHasNone() {
        assertEquals(OptionalDouble.empty(), Intensity.of(EventType.STATE, null));
    }

    @Test
    void cameoScoresItsCodesAloneAndRefusesOthers() {
        assertEquals(-10, Cameo.goldstein("195"));
        assertEquals(3.4, Cameo.goldstein("0231"));
        assertThrows(IllegalArgumentException.class, () -> Cameo.goldstein("99"));
    }
}
