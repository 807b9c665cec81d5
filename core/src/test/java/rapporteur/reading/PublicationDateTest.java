package rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-01",
                " 2022-02-01 ",
                "2022-02-01T23:59",
                "2022-02-01T23:59:59Z",
                "2022-02-01t23:59:59.123456z",
                "2022-02-01 00:00:00",
                "2022-02-01 00:00:00+01:00",
                "2022-02-01T00:00:00+0100",
                "2022-02-01T00:00:00-11"
            })
    void readsTheDayAsItStands(String text) {
        assertEquals(Optional.of(LocalDate.of(2022, 2, 1)), PublicationDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022",
                "2022-02",
                "2022-02-30",
                "2022-13-01",
                "01.02.2022",
                "Feb 1, 2022",
                "2022-02-01T25:00",
                "2022-02-0110:00",
                "2022-02-01T",
                "1643673600",
                "2022-02-01T10:00 Berlin"
            })
    void refusesAllElse(String text) {
        assertEquals(Optional.empty(), PublicationDate.parse(text));
    }
}
