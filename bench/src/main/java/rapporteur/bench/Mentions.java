package rapporteur.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.model.Coreference;
import rapporteur.model.Reading;

/** The clusters of mentions that a reading's coreferences make, with the words that OntoNotes counts to a mention. */
final class Mentions {

    /** What hangs on the head of a mention and does not belong to it. */
    private static final Set<String> OUTSIDE = Set.of(
            "cc",
            "conj",
            "parataxis",
            "discourse",
            "dep",
            "reparandum",
            "cop",
            "nsubj",
            "nsubj:pass",
            "aux",
            "mark",
            "punct");

    private Mentions() {}

    static List<Set<Range>> clusters(Reading reading) {
        Map<Integer, Set<Range>> clusterOf = new HashMap<>();
        List<Set<Range>> clusters = new ArrayList<>();
        for (Coreference coreference : reading.coreferences()) {
            Set<Range> cluster = clusterOf.computeIfAbsent(coreference.antecedent(), head -> {
                Set<Range> fresh = new HashSet<>(Set.of(range(reading, head)));
                clusters.add(fresh);
                return fresh;
            });
            cluster.add(range(reading, coreference.mention()));
            clusterOf.put(coreference.mention(), cluster);
        }
        clusters.removeIf(cluster -> cluster.size() < 2);
        return clusters;
    }

    static Range range(Reading reading, int head) {
        int first = head;
        int last = head;
        for (int child : reading.children(head)) {
            String relation = reading.token(child).deprel();
            // a possessive "'s" belongs, a preposition does not
            boolean preposition = relation.equals("case") && child < head;
            if (!OUTSIDE.contains(relation) && !preposition) {
                List<Integer> below = reading.subtree(child);
                first = Math.min(first, below.get(0));
                last = Math.max(last, below.get(below.size() - 1));
            }
        }
        return new Range(first, last + 1);
    }
}
