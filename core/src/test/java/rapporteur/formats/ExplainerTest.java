package rapporteur.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Document;
import rapporteur.model.EventType;
import rapporteur.model.Party;
import rapporteur.model.Reason;
import rapporteur.model.Record;
import rapporteur.model.Span;

class ExplainerTest {

    private static final String TEXT = "Rebels may free Ada Obi.";

    private static Record record() {
        Act act = Act.builder(Act.Kind.EVENT, EventType.RETREAT)
                .article("a")
                .id("e11")
                .trigger(List.of(Span.of(TEXT, 11, 15)))
                .mode("release")
                .source(Party.unnamed(List.of(Span.of(TEXT, 0, 6))))
                .recipient(Party.of(List.of(Span.of(TEXT, 16, 23)), List.of(Actor.of("Ada Obi", Actor.Kind.PERSON))))
                .at(Block.Kind.BODY, 0)
                .confidence(0.66)
                .why("type", Reason.filled("deed:free", List.of(Span.of(TEXT, 11, 15))))
                .why("source", Reason.filled("encoder:event", 0.871, List.of(Span.of(TEXT, 0, 6))))
                .why("recipient", Reason.filled("to", List.of(Span.of(TEXT, 16, 23))))
                .why("status", Reason.filled("modality", List.of(Span.of(TEXT, 7, 10))))
                .why("time", Reason.empty("not-in-text"))
                .why("place", Reason.empty("some-new-code"))
                .build();
        return new Record(Document.of(Article.of(TEXT).withId("a")), List.of(act));
    }

    private static String explained(String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Explainer explainer = new Explainer(out, id);
        explainer.write(record());
        explainer.close();
        assertEquals(out.size() > 0, explainer.found());
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsOfEachFieldWhatDecidedIt() throws IOException {
        String text = explained("e11");
        assertEquals("""
                e11 in a, sentence 0 (body): an event
                  trigger    “free”
                  type       RETREAT
                             because “free” is listed as a word of doing of this type: "free"
                  mode       release
                  status     asserted
                             because “may” makes it so
                  source     “Rebels”
                             because the model sees an event with “Rebels” as part of it (sure to 0.87)
                  recipient  Ada Obi, “Ada Obi”
                             because “Ada Obi” stands behind "to"
                  time       –
                             because the sentence does not tell it
                  place      –
                             because some new code
                  confidence 0.66
                """, text);
    }

    @Test
    void saysWhenNoActHasTheId() throws IOException {
        assertTrue(explained("e12").isEmpty());
        assertFalse(explained("e11").isEmpty());
    }
}
