package rapporteur.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;

/** What the encoder graph says about the words of one window: matrices by rows, one row a word. */
final class Encoded {

    final int[] upos;
    final int[] xpos;
    final int[] lemma;
    final float[] start;
    final float[] entity;
    final float[] cue;
    /** Of each word, how much each word scores as its head. */
    final float[] arc;

    final float[] relationDependent;
    final float[] relationGovernor;
    final float[] role;
    final float[] anaphor;
    final float[] antecedent;
    final float[] event;
    /** Of each word, how likely it is to say an event. */
    final float[] trigger;

    /** Vectors of the words below the last layers. */
    final float[] below;

    Encoded(OrtSession.Result result) {
        upos = ints(result, "upos");
        xpos = ints(result, "xpos");
        lemma = ints(result, "lemma");
        start = floats(result, "start");
        entity = floats(result, "entity");
        cue = floats(result, "cue");
        arc = floats(result, "arc");
        relationDependent = floats(result, "relation_dependent");
        relationGovernor = floats(result, "relation_governor");
        role = floats(result, "role");
        anaphor = floats(result, "anaphor");
        antecedent = floats(result, "antecedent");
        event = floats(result, "event");
        trigger = floats(result, "trigger");
        below = floats(result, "below");
    }

    int words() {
        return upos.length;
    }

    private static int[] ints(OrtSession.Result result, String name) {
        return tensor(result, name).getIntBuffer().array();
    }

    static float[] floats(OrtSession.Result result, String name) {
        return tensor(result, name).getFloatBuffer().array();
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name).orElseThrow();
    }
}
