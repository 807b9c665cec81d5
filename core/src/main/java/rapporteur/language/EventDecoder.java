package rapporteur.language;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rapporteur.model.Coded;
import rapporteur.model.EventMention;
import rapporteur.model.EventType;
import rapporteur.model.Status;

/** Finds the events that the words of one sentence say, each with the words of its parties, then what type each is. */
final class EventDecoder {

    /** How likely a word must be to say an event for a closer look at it. */
    private static final float LIKELY = 0.1f;

    /** How likely an event must be for it to be told. */
    private static final float LEAST = 0.1f;

    /** What the graph of types is told of a word. */
    private static final int SOURCE = 1;

    private static final int RECIPIENT = 2;
    private static final int TRIGGER = 3;

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

    /** An event whose type is not known yet; words are indices in the sentence. */
    private record Found(int trigger, float score, long[] told) {

        List<Integer> words(int party, int shift) {
            return IntStream.range(0, told.length)
                    .filter(word -> told[word] == party)
                    .mapToObj(word -> shift + word)
                    .toList();
        }
    }

    /**
     * In the order of their triggers; tokens are indices in the text.
     *
     * @param first the sentence's first word in the window
     * @param last behind its last
     */
    List<EventMention> decode(int first, int last) {
        int[] triggers = IntStream.range(0, last - first)
                .filter(word -> encoded.trigger[first + word] >= LIKELY)
                .toArray();
        List<Found> found = triggers.length == 0 ? List.of() : find(triggers, first, last - first);
        return found.isEmpty() ? List.of() : typed(found, first, last - first);
    }

    private List<Found> find(int[] triggers, int first, int size) {
        long[] distance = IntStream.of(triggers)
                .flatMap(trigger -> IntStream.range(0, size).map(word -> Distance.bucket(word - trigger)))
                .asLongStream()
                .toArray();
        Graphs.Events said = graphs.events(
                rows(encoded.event, first, size),
                size,
                IntStream.of(triggers).asLongStream().toArray(),
                distance);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < triggers.length; i++) {
            float score = said.likely()[i];
            if (score >= LEAST) {
                int[] tags = labels.party().decode(said.parties(), i * size, size);
                found.add(new Found(triggers[i], score, told(triggers[i], tags)));
            }
        }
        return found;
    }

    private long[] told(int trigger, int[] tags) {
        long[] told = new long[tags.length];
        for (int word = 0; word < tags.length; word++) {
            String party = labels.party().kind(tags[word]);
            told[word] = party.equals("SOURCE") ? SOURCE : party.equals("RECIPIENT") ? RECIPIENT : 0;
        }
        told[trigger] = TRIGGER;
        return told;
    }

    private List<EventMention> typed(List<Found> found, int first, int size) {
        long[] told = found.stream()
                .flatMapToLong(event -> Arrays.stream(event.told()))
                .toArray();
        Graphs.Types types = graphs.types(rows(encoded.below, first, size), size, told);
        int shift = window.context() + first;
        List<EventMention> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found event = found.get(i);
            int type = likeliest(types.types(), i, labels.event().size());
            int status = likeliest(types.statuses(), i, labels.status().size());
            mentions.add(new EventMention(
                    shift + event.trigger(),
                    EventType.valueOf(labels.event().get(type)),
                    Coded.find(Status.class, labels.status().get(status)).orElseThrow(),
                    event.words(SOURCE, shift),
                    event.words(RECIPIENT, shift),
                    event.score(),
                    probability(types.types(), i * labels.event().size() + type),
                    probability(types.statuses(), i * labels.status().size() + status)));
        }
        return mentions;
    }

    private FloatBuffer rows(float[] vectors, int first, int size) {
        int width = vectors.length / encoded.words();
        return FloatBuffer.wrap(vectors, first * width, size * width).slice();
    }

    private static int likeliest(float[] probabilities, int row, int size) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            best = probabilities[row * size + i] > probabilities[row * size + best] ? i : best;
        }
        return best;
    }

    private static double probability(float[] probabilities, int at) {
        return Math.min(1, probabilities[at]);
    }
}
