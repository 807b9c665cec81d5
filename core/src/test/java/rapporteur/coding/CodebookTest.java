package rapporteur.coding;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapporteur.knowledge.Cameo;
import rapporteur.model.Coded;
import rapporteur.model.EventType;
import rapporteur.model.Status;

class CodebookTest {

    /** The manual's modes; a type that is not here has none. */
    private static final Map<EventType, Set<String>> MODES = Map.of(
            EventType.CONSULT, Set.of("visit", "third-party", "multilateral", "phone"),
            EventType.RETREAT, Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
            EventType.REQUEST, Set.of("assist", "change", "yield", "meet"),
            EventType.REJECT, Set.of("assist", "change", "yield", "meet"),
            EventType.ACCUSE, Set.of("disapprove", "investigate", "allege"),
            EventType.THREATEN, Set.of("restrict", "arrest", "relations", "expel", "territory", "violence"),
            EventType.PROTEST, Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
            EventType.SANCTION, Set.of("convict", "expel", "withdraw", "discontinue"),
            EventType.MOBILIZE, Set.of("troops", "weapons", "police", "militia"));

    private static final Set<String> COERCIONS = Set.of(
            "seize",
            "restrict",
            "censor",
            "curfew",
            "martial-law",
            "arrest",
            "deport",
            "withhold",
            "misinformation",
            "cyber");

    private static final Set<String> ASSAULTS = Set.of(
            "abduct",
            "beat",
            "torture",
            "sexual",
            "targeted",
            "destroy",
            "primitive",
            "firearms",
            "explosives",
            "suicide-attack",
            "aerial",
            "drone",
            "heavy-weapons",
            "crowd-control",
            "unconventional");

    private static Set<String> modes(EventType type) {
        return switch (type) {
            case COERCE -> COERCIONS;
            case ASSAULT -> ASSAULTS;
            default -> MODES.getOrDefault(type, Set.of());
        };
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void aSheetHasModesOfTheManualAndCodesOfCameo(EventType type) {
        Sheet sheet = Codebook.sheet(type);
        Stream<Optional<String>> modes = Stream.concat(
                sheet.entries().stream().map(Entry::mode),
                Stream.concat(
                        sheet.whens().stream().map(Sheet.When::mode),
                        sheet.ofs().stream().map(Sheet.Of::mode)));
        Stream<String> codes = Stream.concat(
                Stream.concat(Stream.of(sheet.root()), sheet.entries().stream().map(Entry::cameo)),
                Stream.concat(
                        sheet.whens().stream().map(Sheet.When::cameo),
                        sheet.ofs().stream().map(Sheet.Of::cameo)));
        assertAll(modes.flatMap(Optional::stream)
                .map(mode -> () -> assertTrue(modes(type).contains(mode), mode)));
        assertAll(codes.filter(code -> !code.equals("-"))
                .map(code -> code.startsWith("+") ? sheet.root() + code.substring(1) : code)
                .map(code -> () -> assertDoesNotThrow(() -> Cameo.goldstein(code))));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void aStatementsWordSaysWhatBecomesOfItsContent(EventType type) {
        assertAll(Codebook.sheet(type).entries().stream()
                .map(entry -> () -> assertTrue(
                        entry.says()
                                ? Coded.find(Status.class, entry.effect()).isPresent()
                                : List.of("-", "recipient", "someone").contains(entry.effect()),
                        entry.words())));
    }

    @Test
    void everyTypeHasWords() {
        assertAll(Stream.of(EventType.values())
                .map(type -> () -> assertFalse(Codebook.sheet(type).entries().isEmpty(), type.code())));
    }
}
