package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.Article;
import rapporteur.model.Document;
import rapporteur.model.EventType;
import rapporteur.model.Party;
import rapporteur.model.Record;
import rapporteur.model.Status;

class ActScoreTest {

    @Test
    void countsWhatIsFoundWrongMissedAndTooMany() throws IOException {
        GoldActs gold = GoldActs.read(Samples.path("seizure.json"));
        StringWriter misses = new StringWriter();
        Scores scores = ActScore.of(gold, record(gold.article()), new PrintWriter(misses, true));
        // Of four predictions one is gold's optional act; of gold's three others "said" is missed.
        assertEquals(new Tally(2, 3, 3), scores.of("acts found"));
        assertEquals(new Tally(1, 3, 3), scores.of("whole acts"));
        assertEquals(Tally.share(2, 2), scores.of("of found: type"));
        assertEquals(Tally.share(2, 2), scores.of("of found: source"));
        assertEquals(Tally.share(2, 2), scores.of("of found: recipient"));
        assertEquals(Tally.share(1, 2), scores.of("of found: status"));
        assertEquals(Tally.share(3, 4), scores.of("not in traps"));
        List<String> lines = misses.toString().lines().toList();
        assertEquals(
                3,
                lines.stream().filter(line -> !line.startsWith("unresolved ")).count(),
                misses.toString());
        for (String start : List.of(
                "missed  a3 statement [STATE] \"said\"",
                "wrong   a2 [status] in event COERCE planned",
                "extra   event CONSULT asserted \"Photo\"",
                "unresolved ")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(start)), misses.toString());
        }
    }

    @Test
    void readsWhenTheArticleWasPublished() throws IOException {
        Article article = GoldActs.read(Samples.path("seizure.json")).article();
        assertEquals(Optional.of(LocalDate.of(2031, 3, 8)), article.published());
    }

    @Test
    void saysWhatAGoldFileLacks(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("short.json"), "{\"acts\": [{\"kind\": \"event\"}]}");
        Files.writeString(folder.resolve("short.txt"), "Nothing.");
        IOException error = assertThrows(IOException.class, () -> GoldActs.read(gold));
        assertTrue(error.getMessage().startsWith(gold + ": \"types\" is missing in "), error.getMessage());
    }

    @Test
    void saysThatTheTextIsMissing(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("alone.json"), "{\"acts\": []}");
        assertThrows(Corpora.Missing.class, () -> GoldActs.read(gold));
    }

    private static Record record(Article article) {
        Act accusation = Samples.act(article, Act.Kind.STATEMENT, EventType.ACCUSE, "accuses")
                .source(country("Orlanda"))
                .recipient(country("Maretia"))
                .build();
        Act seizure = Samples.act(article, Act.Kind.EVENT, EventType.COERCE, "seized two")
                .source(Party.of(List.of(Samples.span(article, "Maretian")), List.of()))
                .status(Status.PLANNED)
                .build();
        Act optional = Samples.act(article, Act.Kind.EVENT, EventType.MOBILIZE, "piracy")
                .build();
        Act trapped =
                Samples.act(article, Act.Kind.EVENT, EventType.CONSULT, "Photo").build();
        return new Record(Document.of(article), List.of(accusation, seizure, optional, trapped));
    }

    private static Party country(String name) {
        return Party.of(List.of(), List.of(Actor.of(name, Actor.Kind.COUNTRY)));
    }
}
