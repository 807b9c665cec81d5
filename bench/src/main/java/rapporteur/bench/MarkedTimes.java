package rapporteur.bench;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapporteur.knowledge.Calendar;
import rapporteur.knowledge.Tense;
import rapporteur.knowledge.TimeMention;
import rapporteur.model.TimeValue;

/**
 * Type and value of one marked expression in each of 250 sentences that were written for this. Right is an expression that
 * shares a character with the marked one and has its type and value.
 */
final class MarkedTimes {

    private record Sentence(boolean held, Optional<LocalDate> day, String text, Range marked, TimeValue value) {

        static Sentence parse(String line) {
            String[] cells = line.split("\t");
            int start = cells[2].indexOf('[');
            return new Sentence(
                    cells[0].equals("held"),
                    cells[1].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cells[1])),
                    cells[2].replace("[", "").replace("]", ""),
                    new Range(start, cells[2].indexOf(']') - 1),
                    TimeValue.of(TimeValue.Type.valueOf(cells[3]), cells[4]));
        }
    }

    private MarkedTimes() {}

    /** @param misses gets those that are wrong, where it is the half to develop on */
    static Scores of(boolean held, PrintWriter misses) {
        Scores scores = new Scores();
        for (Sentence sentence : sentences()) {
            if (sentence.held == held) {
                Optional<TimeMention> found =
                        best(mentions(sentence.text, sentence.day, Optional.empty()), sentence.marked);
                boolean right = found.filter(mention -> mention.value().type() == sentence.value.type()
                                && mention.value().value().equals(sentence.value.value()))
                        .isPresent();
                scores.add(sentence.value.type().name().toLowerCase(Locale.ROOT), Tally.of(right));
                scores.add("all", Tally.of(right));
                if (!right && !held) {
                    misses.println(sentence.text + " " + sentence.value.type() + " " + sentence.value.value() + ", not "
                            + found.map(mention -> mention.value().type() + " "
                                            + mention.value().value())
                                    .orElse("found"));
                }
            }
        }
        return scores;
    }

    static List<TimeMention> mentions(String sentence, Optional<LocalDate> day, Optional<TimeMention> before) {
        return Calendar.find(sentence, day, () -> before, (start, end) -> Tense.near(sentence, start, end));
    }

    /** The mention that shares the most characters. */
    static Optional<TimeMention> best(List<TimeMention> mentions, Range marked) {
        return mentions.stream()
                .filter(mention -> shared(mention, marked) > 0)
                .max(Comparator.comparingInt(mention -> shared(mention, marked)));
    }

    private static int shared(TimeMention mention, Range marked) {
        return Math.min(mention.end(), marked.end()) - Math.max(mention.start(), marked.start());
    }

    private static List<Sentence> sentences() {
        return OwnFile.lines("time-expressions.tsv").stream()
                .skip(1)
                .map(Sentence::parse)
                .toList();
    }
}
