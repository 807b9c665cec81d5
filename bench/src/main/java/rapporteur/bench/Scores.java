package rapporteur.bench;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tallies by what they measure, in the order in which the measures were first named. */
final class Scores {

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    void add(String measure, Tally tally) {
        tallies.merge(measure, tally, Tally::plus);
    }

    /** Counts the predicted things that gold has too. */
    <T> void addMatches(String measure, Collection<T> gold, Collection<T> predicted) {
        Set<T> right = new HashSet<>(gold);
        right.retainAll(predicted);
        add(measure, new Tally(right.size(), gold.size(), predicted.size()));
    }

    Scores addAll(Scores others) {
        others.tallies.forEach(this::add);
        return this;
    }

    /** None where nothing was counted. */
    Tally of(String measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    List<String> measures() {
        return List.copyOf(tallies.keySet());
    }

    void print(PrintWriter out) {
        line(out, "%-24s %8s %10s %8s %9s %9s %10s", "", "F1", "precision", "recall", "right", "gold", "predicted");
        tallies.forEach((measure, tally) -> line(
                out,
                "%-24s %8.4f %10.4f %8.4f %9d %9d %10d",
                measure,
                tally.f1(),
                tally.precision(),
                tally.recall(),
                tally.right(),
                tally.gold(),
                tally.predicted()));
    }

    /** Both F1 of each measure, and how much the other one's is above this one's. */
    void printBeside(Scores other, String title, String otherTitle, PrintWriter out) {
        line(out, "%-24s %8s %8s %10s", "F1", title, otherTitle, "difference");
        tallies.forEach((measure, tally) -> line(
                out,
                "%-24s %8.4f %8.4f %+10.4f",
                measure,
                tally.f1(),
                other.of(measure).f1(),
                other.of(measure).f1() - tally.f1()));
    }

    static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
