package rapporteur.bench;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapporteur.model.Act;
import rapporteur.model.Reading;
import rapporteur.model.Record;

/**
 * Attributions against PolNeAR's. For each role: exact spans, which are right if they start and end where gold's do, and
 * characters. A whole attribution is right if its content shares half the characters (Jaccard) with one of gold's and the
 * sources overlap or both name none.
 */
final class AttributionScore {

    static final String WHOLE = "whole attributions";

    private static final double SAME_CONTENT = 0.5;

    private AttributionScore() {}

    static Scores of(List<AttributedWords> gold, List<AttributedWords> predicted) {
        Scores scores = new Scores();
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            Set<Range> expected = ranges(gold, role);
            Set<Range> found = ranges(predicted, role);
            scores.addMatches(name + ", exact", expected, found);
            scores.add(name + ", characters", Range.positionsTally(expected, found));
        }
        scores.add(WHOLE, new Tally(right(gold, predicted).cardinality(), gold.size(), predicted.size()));
        return scores;
    }

    /** Which of the predicted attributions are right as a whole. */
    static BitSet right(List<AttributedWords> gold, List<AttributedWords> predicted) {
        BitSet right = new BitSet();
        Pairs.assign(gold.size(), predicted.size(), (i, j) -> fit(gold.get(i), predicted.get(j)))
                .forEach(pair -> right.set(pair.predicted()));
        return right;
    }

    private static double fit(AttributedWords gold, AttributedWords predicted) {
        double content = Range.jaccard(Range.positions(gold.content()), Range.positions(predicted.content()));
        BitSet source = Range.positions(gold.source());
        BitSet found = Range.positions(predicted.source());
        boolean sameSource = source.intersects(found) || (source.isEmpty() && found.isEmpty());
        return sameSource && content >= SAME_CONTENT ? content : 0;
    }

    private static Set<Range> ranges(List<AttributedWords> attributions, Role role) {
        Set<Range> ranges = new LinkedHashSet<>();
        attributions.forEach(attribution -> ranges.addAll(attribution.of(role)));
        return ranges;
    }

    /** The statements of a record. */
    static List<AttributedWords> statements(Record record) {
        CodePoints points = new CodePoints(record.document().text());
        return record.acts().stream()
                .filter(act -> act.kind() == Act.Kind.STATEMENT)
                .map(act -> new AttributedWords(
                        points.ranges(act.source().spans()),
                        points.ranges(act.trigger()),
                        points.ranges(act.content()),
                        act.confidence()))
                .toList();
    }

    /** What the encoder alone found. */
    static List<AttributedWords> attributions(Reading reading) {
        CodePoints points = new CodePoints(reading.document().text());
        return reading.attributions().stream()
                .map(attribution -> new AttributedWords(
                        points.ranges(reading.spans(attribution.sourceTokens())),
                        points.ranges(reading.spans(attribution.cueTokens())),
                        points.ranges(reading.spans(attribution.contentTokens())),
                        attribution.score()))
                .toList();
    }
}
