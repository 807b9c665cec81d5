package rapporteur.bench;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapporteur.Rapporteur;
import rapporteur.model.Act;
import rapporteur.model.Article;
import rapporteur.model.Coded;
import rapporteur.model.EventType;
import rapporteur.model.Status;

/**
 * The status of one marked event in each of 300 sentences that were written for this, 30 a status. Right is an act on the
 * marked word with the sentence's status; where there is no act, none is right.
 */
final class MarkedStatuses {

    /** Which half of each status: one to develop on, the other kept apart. */
    enum Half {
        DEVELOP,
        HELD
    }

    private record Sentence(Half half, Status status, String text, int start, int end) {

        static Sentence parse(String line) {
            String[] cells = line.split("\t");
            int start = cells[2].indexOf('*');
            int end = cells[2].indexOf('*', start + 1) - 1;
            return new Sentence(
                    Half.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                    Coded.find(Status.class, cells[1]).orElseThrow(),
                    cells[2].replace("*", ""),
                    start,
                    end);
        }

        boolean isMarked(Act act) {
            return act.trigger().stream().anyMatch(span -> span.start() < end && start < span.end());
        }
    }

    private MarkedStatuses() {}

    static Scores of(Half half, Rapporteur rapporteur, PrintWriter misses) {
        Scores scores = new Scores();
        for (Sentence sentence : sentences()) {
            if (sentence.half == half) {
                Optional<Status> found = found(sentence, rapporteur);
                Tally right = Tally.of(found.filter(sentence.status::equals).isPresent());
                scores.add(sentence.status.code(), right);
                scores.add("all", right);
                scores.add("an act there", Tally.of(found.isPresent()));
                if (right.right() == 0) {
                    misses.println(sentence.status.code() + ", not "
                            + found.map(Status::code).orElse("found") + ": " + sentence.text);
                }
            }
        }
        return scores;
    }

    /** The status of the act on the marked word; of several, that of an event, else of a statement that has a type. */
    private static Optional<Status> found(Sentence sentence, Rapporteur rapporteur) {
        return rapporteur.read(Article.of(sentence.text)).acts().stream()
                .filter(sentence::isMarked)
                .min(Comparator.comparing((Act act) -> act.kind() != Act.Kind.EVENT)
                        .thenComparing(act -> act.type() == EventType.STATE))
                .map(Act::status);
    }

    private static List<Sentence> sentences() {
        return OwnFile.lines("statuses.tsv").stream().map(Sentence::parse).toList();
    }
}
