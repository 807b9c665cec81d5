package rapporteur.bench;

import java.util.List;
import rapporteur.model.Act;

/**
 * An act as a close reader sees it.
 *
 * @param kind {@code statement} or {@code event}
 * @param types each as good as the others
 * @param sources the answers to who, each a list of names and as good as the others; so {@code recipients}
 * @param statuses each as good as the others
 * @param optional whether only one of two readers saw it: it neither counts nor costs
 */
record GoldAct(
        String id,
        String kind,
        List<String> types,
        List<Range> trigger,
        List<Range> content,
        List<List<String>> sources,
        List<List<String>> recipients,
        List<String> statuses,
        boolean optional) {

    private static final double SAME_CONTENT = 0.5;

    /** An act of a record, its words as ranges of code points. */
    record Found(Act act, List<Range> trigger, List<Range> content) {

        static Found of(Act act, CodePoints points) {
            return new Found(act, points.ranges(act.trigger()), points.ranges(act.content()));
        }
    }

    /** How well the act found is this one: not at all unless the triggers overlap or the contents share half their words. */
    double fit(Found found) {
        if (!kind.equals(found.act().kind().code())) {
            return 0;
        }
        double triggers = Range.jaccard(Range.positions(trigger), Range.positions(found.trigger()));
        double contents = Range.jaccard(Range.positions(content), Range.positions(found.content()));
        if (triggers == 0 && contents < SAME_CONTENT) {
            return 0;
        }
        return 1 + triggers + contents + (isType(found.act()) ? 1 : 0);
    }

    boolean isType(Act act) {
        return types.contains(act.type().code());
    }

    boolean isStatus(Act act) {
        return statuses.contains(act.status().code());
    }
}
