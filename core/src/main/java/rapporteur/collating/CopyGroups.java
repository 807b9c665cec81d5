package rapporteur.collating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The groups of articles that tell the same, of a folder that fits into memory. */
public final class CopyGroups {

    /** By date and id, so that the order in which articles are given changes nothing. */
    private static final Comparator<Fingerprint> ORDER = Comparator.comparing(
                    (Fingerprint article) -> article.published().orElse(LocalDate.MAX))
            .thenComparing(Fingerprint::article)
            .thenComparingLong(Fingerprint::wordsHash);

    private final List<Fingerprint> articles;
    private final int[] parents;

    private CopyGroups(Collection<Fingerprint> given) {
        articles = given.stream().sorted(ORDER).toList();
        parents = IntStream.range(0, articles.size()).toArray();
    }

    /**
     * The ids of articles that are copies of each other, two at least in a group, the first published first. Exact and near
     * copies and translations belong together, and a part belongs to the article that it is cut from; but articles that
     * share nothing do not belong together because one article has both of them.
     *
     * @param articles each under an id of its own
     */
    public static List<List<String>> of(Collection<Fingerprint> articles) {
        return new CopyGroups(articles).groups();
    }

    private List<List<String>> groups() {
        Copies index = new Copies();
        articles.forEach(index::add);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            if (numbers.put(articles.get(i).article(), i) != null) {
                throw new IllegalArgumentException(
                        "two articles have the id " + articles.get(i).article());
            }
        }
        Map<Integer, Set<Integer>> cuts = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            for (Copy copy : index.find(articles.get(i))) {
                int other = numbers.get(copy.of());
                switch (copy.kind()) {
                    case EXACT, NEAR, TRANSLATED -> join(i, other);
                    case CUT ->
                        cuts.computeIfAbsent(other, whole -> new TreeSet<>()).add(i);
                    case MERGED ->
                        cuts.computeIfAbsent(i, whole -> new TreeSet<>()).add(other);
                    case PASSAGES -> {}
                }
            }
        }
        joinCuts(cuts);
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>())
                    .add(articles.get(i).article());
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** Parts of one story belong to it; an article with parts of several stories is a digest, and joins none. */
    private void joinCuts(Map<Integer, Set<Integer>> cuts) {
        Map<Integer, Set<Integer>> stories = new TreeMap<>();
        cuts.forEach((whole, parts) -> parts.stream()
                .filter(part -> root(part) != root(whole))
                .forEach(part -> stories.computeIfAbsent(root(whole), root -> new TreeSet<>())
                        .add(root(part))));
        stories.forEach((whole, parts) -> {
            if (parts.size() == 1) {
                join(whole, parts.iterator().next());
            }
        });
    }

    private void join(int one, int other) {
        int here = root(one);
        int there = root(other);
        parents[Math.max(here, there)] = Math.min(here, there);
    }

    private int root(int article) {
        int root = article;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }
}
