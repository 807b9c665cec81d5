package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesTest {

    private static final String GUM = """
            # newdoc id = GUM_news_own
            # meta::dateCreated = 2020-05-07
            1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_
            2\train\train\tVERB\tVBD\t_\t0\troot\t_\t_
            3\ton\ton\tADP\tIN\t_\t4\tcase\t_\t_
            4\tMay\tMay\tPROPN\tNNP\t_\t2\tobl\t_\tXML=<date when:::"2020-05-03">
            5\t3\t3\tNUM\tCD\t_\t4\tnmod\t_\tSpaceAfter=No|XML=</date>
            6\t,\t,\tPUNCT\t,\t_\t2\tpunct\t_\t_
            7\tin\tin\tADP\tIN\t_\t8\tcase\t_\t_
            8\t2011\t2011\tNUM\tCD\t_\t2\tobl\t_\tXML=<date when:::"2012"></date>
            9\tand\tand\tCCONJ\tCC\t_\t11\tcc\t_\t_
            10\tthe\tthe\tDET\tDT\t_\t11\tdet\t_\t_
            11\t1990s\t1990s\tNOUN\tNNS\t_\t2\tconj\t_\tXML=<date from:::"1990" to:::"1999"></date>
            12\tand\tand\tCCONJ\tCC\t_\t11\tcc\t_\t_
            13\tlately\tlately\tADV\tRB\t_\t2\tadvmod\t_\tXML=<date notAfter:::"2020-05-07"></date>

            """;

    @Test
    void datesOfGumAreRightByTheirValuesOrTheirDays(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("gum.conllu"), GUM);
        StringWriter misses = new StringWriter();
        Scores scores = GumDates.of(file, name -> true, new PrintWriter(misses));
        assertEquals(new Tally(1, 2, 2), scores.of("one value"));
        assertEquals(new Tally(1, 1, 1), scores.of("both ends"));
        assertEquals(new Tally(2, 3, 3), scores.of("all"));
        assertTrue(misses.toString().contains("2011 2012, not 2011"), misses::toString);
    }

    @Test
    void halfOfTheSentencesIsKeptApart() {
        StringWriter misses = new StringWriter();
        assertEquals(
                125, MarkedTimes.of(true, new PrintWriter(misses)).of("all").gold());
        assertEquals("", misses.toString(), "nobody looks at what is wrong in them");
        Tally develop = MarkedTimes.of(false, new PrintWriter(misses)).of("all");
        assertEquals(125, develop.gold());
        assertTrue(develop.right() > 118, misses::toString);
    }

    @Test
    void articlesWithoutAFullDayAreLeftOut(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own_2020-05-07_rain.txt"), "It rained.");
        Files.writeString(folder.resolve("own_2020-15-07_rain.txt"), "It rained.");
        Files.writeString(folder.resolve("own.txt"), "It rained.");
        List<InferredDates.Dated> named = InferredDates.named(folder);
        assertEquals(
                List.of(new InferredDates.Dated("own_2020-05-07_rain.txt", "It rained.", LocalDate.of(2020, 5, 7))),
                named);
        Path xml = Files.writeString(folder.resolve("own.xml"), """
                <articles><article docid="1"><dltime>2020-05-07</dltime><url/><text><![CDATA[ It rained. ]]></text></article>
                <article docid="2"><dltime>7 May</dltime><url/><text><![CDATA[It rained.]]></text></article></articles>
                """);
        assertEquals(
                List.of(new InferredDates.Dated("1", "It rained.", LocalDate.of(2020, 5, 7))),
                InferredDates.trNews(xml));
    }
}
