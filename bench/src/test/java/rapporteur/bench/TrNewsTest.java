package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.bench.TrNews.Annotated;
import rapporteur.bench.TrNews.Marked;

class TrNewsTest {

    private static final String CORPUS = """
            <articles>
              <article docid="7">
                <url> https://news.example.pe/1 </url>
                <text><![CDATA[Rain fell in Lima.  Snow fell in Cusco.]]></text>
                <toponyms>
                  <toponym><phrase>Lima</phrase><start>13</start><end>17</end>
                    <gaztag geonameid="3936456"><lat>-12.04</lat><lon>-77.03</lon></gaztag></toponym>
                  <toponym><phrase>Cusco</phrase><start>32</start><end>37</end></toponym>
                </toponyms>
              </article>
            </articles>
            """;

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("TR-News.xml"), content);
    }

    @Test
    void readsArticlesAndLooksForDriftedPhrases() throws IOException {
        List<Annotated> articles = TrNews.read(file(CORPUS));
        Annotated article = articles.get(0);
        assertEquals("7", article.article().id());
        assertEquals("https://news.example.pe/1", article.article().url().orElseThrow());
        Marked lima = article.toponyms().get(0);
        Marked cusco = article.toponyms().get(1);
        assertEquals(OptionalLong.of(3936456), lima.geonames());
        assertEquals("Lima", article.article().text().substring(lima.start(), lima.end()));
        assertEquals("Cusco", article.article().text().substring(cusco.start(), cusco.end()));
        assertEquals(OptionalLong.empty(), cusco.geonames());
    }

    @Test
    void saysThatAFileIsNotTheCorpus() throws IOException {
        for (String wrong : List.of("", "<articles><article/></articles>", CORPUS.replace(">13<", ">x<"))) {
            Path file = file(wrong);
            String said =
                    assertThrows(IOException.class, () -> TrNews.read(file)).getMessage();
            assertTrue(said.startsWith(file.toString()), said);
        }
    }
}
