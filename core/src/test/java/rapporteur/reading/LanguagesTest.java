package rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The union closed the port on Tuesday and demanded that the ministry of labour return to the talks.",
                "de|Die Gewerkschaft hat am Dienstag den Hafen geschlossen und verlangt, dass das Ministerium mit ihr spricht.",
                "fr|Le syndicat a fermé le port mardi et demande que le ministère du travail revienne à la table des négociations.",
                "es|El sindicato cerró el puerto el martes y exige que el ministerio de trabajo vuelva a la mesa de diálogo.",
                "pt|O sindicato fechou o porto na terça-feira e exige que o ministério do trabalho volte à mesa, mas não foi ouvido.",
                "it|Il sindacato ha chiuso il porto martedì e chiede che il ministero del lavoro torni al tavolo con la città.",
                "nl|De vakbond heeft de haven dinsdag gesloten en eist dat het ministerie van arbeid met de bond spreekt.",
                "pl|Związek zamknął port we wtorek i domaga się, że ministerstwo pracy nie odejdzie od stołu, na co się zgodzono w maju.",
                "tr|Sendika salı günü limanı kapattı ve bu konuda bir görüşme için bakanlık ile daha çok temas istedi.",
                "ru|Профсоюз во вторник закрыл порт и потребовал, чтобы министерство вернулось за стол переговоров.",
                "uk|Профспілка у вівторок закрила порт і вимагає, щоб міністерство повернулося до їхніх переговорів, її ґрунтовних.",
                "ar|أغلقت النقابة الميناء يوم الثلاثاء وطالبت الوزارة بالعودة إلى طاولة المفاوضات",
                "zh|工会星期二关闭了港口，并要求劳动部重新回到谈判桌前继续进行协商。",
                "ja|労働組合は火曜日に港を閉鎖し、労働省に交渉のテーブルに戻るよう求めた。"
            })
    void tellsTheLanguageOfAText(String language, String text) {
        assertEquals(Optional.of(language), Languages.of(text));
    }

    @Test
    void saysNothingOfWhatIsTooShort() {
        assertEquals(Optional.empty(), Languages.of("Port closed"));
        assertEquals(Optional.empty(), Languages.of("12:30"));
    }

    @Test
    void whatAnApostropheCutsOffIsNoWord() {
        assertEquals(
                Optional.empty(),
                Languages.of("Norway's premier says a new U.N.-backed mission to Mali's north can start in a month.")
                        .filter(language -> !language.equals("en")));
    }
}
