package rapporteur.reading.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | false | Published 14 May 2031, 10:00 | 2031-05-14",
                "en | false | May 14th, 2031 at noon | 2031-05-14",
                "en | true | Updated 5/6/2031 | 2031-05-06",
                "en | false | Updated 5/6/2031 | 2031-06-05",
                "en | false | Updated 5/16/2031 | 2031-05-16",
                "de | false | Stand: 3. M\u00E4rz 2031 | 2031-03-03",
                "de | false | 03.04.31 | 2031-04-03",
                "es | false | 2 de enero de 2031 | 2031-01-02",
                "fr | false | Publi\u00E9 le 1er ao\u00FBt 2031 | 2031-08-01",
                "ru | false | 9 \u043C\u0430\u044F 2031 | 2031-05-09",
                "ja | false | 2031\u5E747\u670812\u65E5 | 2031-07-12",
                "hu | false | 2031. j\u00FAnius 5. | 2031-06-05",
                "pl | false | 4 listopada 2031 | 2031-11-04",
                "hr | false | 4. listopada 2031 | 2031-10-04",
                "en | false | 2031-02-30 | none",
                "en | false | call 555-2031 now | none"
            })
    void findsTheFirstDayThatIsNamedInFull(String language, boolean monthFirst, String text, String day) {
        assertEquals(
                day,
                new DateText(language, monthFirst)
                        .first(text)
                        .map(LocalDate::toString)
                        .orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-14T23:59:00-05:00, 2031-05-14",
        "20310514T100000, 2031-05-14",
        "1936483200, 2031-05-14",
        "soon, none"
    })
    void readsWhatMachinesWrite(String value, String day) {
        assertEquals(
                day,
                new DateText("", false).value(value).map(LocalDate::toString).orElse("none"));
    }
}
