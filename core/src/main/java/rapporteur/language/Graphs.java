package rapporteur.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The graphs of a model in ONNX Runtime. Each call runs on the caller's thread alone, so that the same input gives
 * the same output whatever else runs. Safe for use by several threads.
 */
final class Graphs implements AutoCloseable {

    private static final String ENCODER = "encoder.onnx";
    private static final String RELATIONS = "relations.onnx";
    private static final String ROLES = "roles.onnx";
    private static final String LINKS = "links.onnx";
    private static final String EVENTS = "events.onnx";
    private static final String TYPES = "types.onnx";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession encoder;
    private final OrtSession relations;
    private final OrtSession roles;
    private final OrtSession links;
    private final OrtSession events;
    private final OrtSession types;

    Graphs(ModelFiles files) throws IOException {
        // all are read before the first opens what would have to be closed again
        byte[] encoderGraph = files.read(ENCODER);
        byte[] relationsGraph = files.read(RELATIONS);
        byte[] rolesGraph = files.read(ROLES);
        byte[] linksGraph = files.read(LINKS);
        byte[] eventsGraph = files.read(EVENTS);
        byte[] typesGraph = files.read(TYPES);
        encoder = session(encoderGraph, ENCODER);
        relations = session(relationsGraph, RELATIONS);
        roles = session(rolesGraph, ROLES);
        links = session(linksGraph, LINKS);
        events = session(eventsGraph, EVENTS);
        types = session(typesGraph, TYPES);
    }

    Encoded encode(WindowInput input) {
        long[] pieces = {1, input.pieces.length};
        long[] words = {1, input.first.length};
        try (Inputs inputs = new Inputs()) {
            inputs.put("pieces", input.pieces, pieces);
            inputs.put("shapes", input.shapes, pieces);
            inputs.put("layouts", input.layouts, pieces);
            inputs.put("quoted", input.quoted, pieces);
            inputs.put("first", input.first, words);
            inputs.put("last", input.last, words);
            try (OrtSession.Result result = encoder.run(inputs.tensors)) {
                return new Encoded(result);
            }
        } catch (OrtException e) {
            throw failure(ENCODER, e);
        }
    }

    /** Logits of all relations for each pair of a dependent and its governor. */
    float[] relations(FloatBuffer dependents, FloatBuffer governors, int pairs) {
        long[] shape = {pairs, dependents.remaining() / pairs};
        try (Inputs inputs = new Inputs()) {
            inputs.put("dependent", dependents, shape);
            inputs.put("governor", governors, shape);
            return only(relations, inputs);
        } catch (OrtException e) {
            throw failure(RELATIONS, e);
        }
    }

    /**
     * Logits of all role tags for each of the words around some cues.
     *
     * @param words vectors of the words around each cue, padded to one length for all
     * @param cue the vectors of the cues
     * @param distance buckets of the words' distances from their cue
     * @param mask 1 for a word, 0 for padding
     */
    float[] roles(FloatBuffer words, FloatBuffer cue, long[] distance, long[] mask, int cues) {
        int width = cue.remaining() / cues;
        long[] shape = {cues, distance.length / cues};
        try (Inputs inputs = new Inputs()) {
            inputs.put("words", words, new long[] {cues, shape[1], width});
            inputs.put("cue", cue, new long[] {cues, width});
            inputs.put("distance", distance, shape);
            inputs.put("mask", mask, shape);
            return only(roles, inputs);
        } catch (OrtException e) {
            throw failure(ROLES, e);
        }
    }

    /** How well each of some mentions goes with each of some antecedents, a row of scores for each mention. */
    float[] links(FloatBuffer anaphors, int mentions, FloatBuffer antecedents, int candidates) {
        try (Inputs inputs = new Inputs()) {
            inputs.put("anaphor", anaphors, new long[] {mentions, anaphors.remaining() / mentions});
            inputs.put("antecedent", antecedents, new long[] {candidates, antecedents.remaining() / candidates});
            return only(links, inputs);
        } catch (OrtException e) {
            throw failure(LINKS, e);
        }
    }

    /** What some words of a sentence may say: for each the logits of its words' parties, and how likely it is an event. */
    record Events(float[] parties, float[] likely) {}

    /**
     * @param words vectors of the words of one sentence
     * @param triggers the words that may say an event
     * @param distance buckets of the words' distances from each of them
     */
    Events events(FloatBuffer words, int size, long[] triggers, long[] distance) {
        try (Inputs inputs = new Inputs()) {
            inputs.put("words", words, new long[] {size, words.remaining() / size});
            inputs.put("trigger", triggers, new long[] {triggers.length});
            inputs.put("distance", distance, new long[] {triggers.length, size});
            try (OrtSession.Result result = events.run(inputs.tensors)) {
                return new Events(Encoded.floats(result, "party"), Encoded.floats(result, "event"));
            }
        } catch (OrtException e) {
            throw failure(EVENTS, e);
        }
    }

    /** What some words of a sentence say: for each a row of probabilities of all types, and one of all statuses. */
    record Types(float[] types, float[] statuses) {}

    /**
     * @param words vectors of the words of the sentence, below the encoder's last layers
     * @param told for each such word which of the sentence's words are its parties' and which is itself
     */
    Types types(FloatBuffer words, int size, long[] told) {
        try (Inputs inputs = new Inputs()) {
            inputs.put("words", words, new long[] {size, words.remaining() / size});
            inputs.put("told", told, new long[] {told.length / size, size});
            try (OrtSession.Result result = types.run(inputs.tensors)) {
                return new Types(Encoded.floats(result, "type"), Encoded.floats(result, "status"));
            }
        } catch (OrtException e) {
            throw failure(TYPES, e);
        }
    }

    @Override
    public void close() {
        try {
            encoder.close();
            relations.close();
            roles.close();
            links.close();
            events.close();
            types.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed to close a model", e);
        }
    }

    private OrtSession session(byte[] graph, String name) throws IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setMemoryPatternOptimization(true);
            // the fused operator computes a number at a time; an addition and a normalisation apart do many at once
            options.addConfigEntry("optimization.disable_specified_optimizers", "SkipLayerNormFusion");
            return environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new IOException("ONNX Runtime cannot load " + name + ": " + e.getMessage(), e);
        }
    }

    private static float[] only(OrtSession session, Inputs inputs) throws OrtException {
        try (OrtSession.Result result = session.run(inputs.tensors)) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
        }
    }

    private static IllegalStateException failure(String graph, OrtException e) {
        return new IllegalStateException("ONNX Runtime failed to run " + graph + ": " + e.getMessage(), e);
    }

    /** The tensors of one call, which are native memory. */
    private final class Inputs implements AutoCloseable {

        private final Map<String, OnnxTensor> tensors = new LinkedHashMap<>();

        void put(String name, long[] values, long[] shape) throws OrtException {
            tensors.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
        }

        void put(String name, FloatBuffer values, long[] shape) throws OrtException {
            tensors.put(name, OnnxTensor.createTensor(environment, values, shape));
        }

        @Override
        public void close() {
            tensors.values().forEach(OnnxTensor::close);
        }
    }
}
