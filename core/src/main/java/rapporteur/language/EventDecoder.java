package rapporteur.language;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rapporteur.model.EventMention;
import rapporteur.model.EventType;

/** Finds the events that the words of one sentence say, each with the words of its parties. */
final class EventDecoder {

    /** How likely a word must be to say an event for a closer look at it. */
    private static final float LIKELY = 0.3f;

    /** How likely an event must be for it to be told. */
    private static final float LEAST = 0.3f;

    private final Labels labels;
    private final Graphs graphs;
    private final Window window;
    private final Encoded encoded;

    EventDecoder(Labels labels, Graphs graphs, Window window, Encoded encoded) {
        this.labels = labels;
        this.graphs = graphs;
        this.window = window;
        this.encoded = encoded;
    }

    /**
     * In the order of their triggers; tokens are indices in the text.
     *
     * @param first the sentence's first word in the window
     * @param last behind its last
     */
    List<EventMention> decode(int first, int last) {
        int[] triggers = IntStream.range(first, last)
                .filter(word -> encoded.trigger[word] >= LIKELY)
                .toArray();
        if (triggers.length == 0) {
            return List.of();
        }
        int size = last - first;
        int width = encoded.event.length / encoded.words();
        long[] distance = IntStream.of(triggers)
                .flatMap(trigger -> IntStream.range(first, last).map(word -> Distance.bucket(word - trigger)))
                .asLongStream()
                .toArray();
        Graphs.Events said = graphs.events(
                FloatBuffer.wrap(encoded.event, first * width, size * width).slice(),
                size,
                IntStream.of(triggers).mapToLong(trigger -> trigger - first).toArray(),
                distance);
        List<EventMention> found = new ArrayList<>();
        for (int i = 0; i < triggers.length; i++) {
            int row = i * labels.event().size();
            float score = 1 - said.types()[row + Labels.NO_EVENT];
            if (score >= LEAST) {
                int type = likeliest(said.types(), row);
                int[] tags = labels.party().decode(said.parties(), i * size, size);
                found.add(new EventMention(
                        window.context() + triggers[i],
                        typeOf(labels.event().get(type)),
                        tokens("SOURCE", tags, first),
                        tokens("RECIPIENT", tags, first),
                        score,
                        Math.min(1, said.types()[row + type] / score)));
            }
        }
        return found;
    }

    private int likeliest(float[] types, int row) {
        int best = Labels.NO_EVENT + 1;
        for (int type = best + 1; type < labels.event().size(); type++) {
            best = types[row + type] > types[row + best] ? type : best;
        }
        return best;
    }

    /** The corpus that the model learnt from has one name for CONCEDE and RETREAT. */
    private static EventType typeOf(String label) {
        return label.equals("YIELD") ? EventType.CONCEDE : EventType.valueOf(label);
    }

    private List<Integer> tokens(String party, int[] tags, int first) {
        return IntStream.range(0, tags.length)
                .filter(word -> labels.party().kind(tags[word]).equals(party))
                .mapToObj(word -> window.context() + first + word)
                .toList();
    }
}
