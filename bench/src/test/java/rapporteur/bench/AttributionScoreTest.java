package rapporteur.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.model.Act;
import rapporteur.model.Article;
import rapporteur.model.Document;
import rapporteur.model.EventType;
import rapporteur.model.Party;
import rapporteur.model.Record;

class AttributionScoreTest {

    @Test
    void readsArticlesWithTheirFirstAnnotator() throws IOException {
        List<Polnear> articles = Polnear.read(Samples.path("polnear"));
        assertEquals(List.of("ferry"), articles.stream().map(Polnear::name).toList());
        AttributedWords first = articles.get(0).attributions().get(0);
        assertEquals(List.of(new Range(0, 21)), first.content());
        assertEquals(List.of(new Range(30, 34), new Range(35, 44)), first.cue());
        assertEquals(2, articles.get(0).attributions().size());
    }

    @Test
    void countsSpansCharactersAndWholes() throws IOException {
        Polnear ferry = Polnear.read(Samples.path("polnear")).get(0);
        Scores scores = AttributionScore.of(ferry.attributions(), AttributionScore.statements(record(ferry.article())));
        assertEquals(new Tally(1, 2, 1), scores.of("source, exact"));
        assertEquals(new Tally(6, 18, 6), scores.of("source, characters"));
        assertEquals(new Tally(2, 3, 2), scores.of("cue, exact"));
        assertEquals(new Tally(9, 18, 9), scores.of("cue, characters"));
        // The ship in the text is one character, though two code units.
        assertEquals(new Tally(1, 2, 2), scores.of("content, exact"));
        assertEquals(new Tally(19, 23, 19), scores.of("content, characters"));
        // The doubt has gold's content, but nobody who doubts.
        assertEquals(new Tally(1, 2, 2), scores.of(AttributionScore.WHOLE));
    }

    @Test
    void sourcesThatNobodyNamesAreTheSame() {
        AttributedWords unnamed = new AttributedWords(List.of(), List.of(new Range(9, 12)), List.of(new Range(0, 8)));
        assertEquals(
                new Tally(1, 1, 1),
                AttributionScore.of(List.of(unnamed), List.of(unnamed)).of(AttributionScore.WHOLE));
    }

    @Test
    void namesTheLineThatIsMalformed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.ann"), "T1\tCue 3 5\tsay\nT2\tCue three five\tsay\n");
        IOException error = assertThrows(IOException.class, () -> Brat.read(file));
        assertEquals(file + ", line 2: not a role and offsets: T2\tCue three five\tsay", error.getMessage());
    }

    private static Record record(Article article) {
        Act said = Samples.act(article, Act.Kind.STATEMENT, EventType.STATE, "said")
                .source(Party.of(List.of(Samples.span(article, "Brandl")), List.of()))
                .content(List.of(Samples.span(article, "harbour 🚢 reopens")))
                .build();
        Act doubted = Samples.act(article, Act.Kind.STATEMENT, EventType.STATE, "doubt")
                .content(List.of(Samples.span(article, "it")))
                .build();
        Act reopened = Samples.act(article, Act.Kind.EVENT, EventType.COOPERATE, "reopens")
                .build();
        return new Record(Document.of(article), List.of(said, doubted, reopened));
    }
}
