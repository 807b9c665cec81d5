package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import rapporteur.Rapporteur;
import rapporteur.model.Act;
import rapporteur.model.Party;

/**
 * The share of right ones among the events of 40 articles of PolNeAR dev, each of which was read and judged: whether the
 * text tells such an event there, of that type and status, by that source and to that recipient. An event that a later
 * version finds anew has no verdict; it is counted, so that it can be judged.
 */
final class JudgedEvents {

    private static final String RIGHT = "right";

    private final Map<String, String> verdicts = new HashMap<>();
    private final TreeSet<String> articles = new TreeSet<>();

    JudgedEvents() {
        for (String line : OwnFile.lines("judged-events-polnear-dev.tsv")) {
            int last = line.lastIndexOf('\t');
            verdicts.put(line.substring(0, last), line.substring(last + 1));
            articles.add(line.substring(0, line.indexOf('\t')));
        }
    }

    /**
     * @param unjudged where to write the events without a verdict, as lines of the file
     * @throws Corpora.Missing if an article is not in the folder
     */
    Scores of(Path texts, Rapporteur rapporteur, PrintWriter unjudged) throws IOException {
        Scores scores = new Scores();
        for (String article : articles) {
            Path file = Corpora.existing(texts.resolve(article));
            List<Act> events = rapporteur.read(Texts.article(file)).acts().stream()
                    .filter(act -> act.kind() == Act.Kind.EVENT)
                    .toList();
            for (Act event : events) {
                List<String> keys = keys(article, event);
                String verdict = keys.stream()
                        .map(verdicts::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                scores.add("events with a verdict", Tally.share(verdict == null ? 0 : 1, 1));
                if (verdict == null) {
                    unjudged.println(keys.get(0));
                } else {
                    Tally right = Tally.of(verdict.equals(RIGHT));
                    scores.add("right", right);
                    scores.add("right " + event.type().code(), right);
                }
            }
        }
        return scores;
    }

    /** What an event may be known by: article, trigger, type, status, and where a part of each of its parties begins. */
    private static List<String> keys(String article, Act event) {
        return starts(event.source()).stream()
                .flatMap(source -> starts(event.recipient()).stream()
                        .map(recipient -> String.join(
                                "\t",
                                article,
                                Integer.toString(event.trigger().get(0).start()),
                                event.type().code(),
                                event.status().code(),
                                source,
                                recipient)))
                .toList();
    }

    private static List<String> starts(Party party) {
        return party.spans().isEmpty()
                ? List.of("-")
                : party.spans().stream()
                        .map(span -> Integer.toString(span.start()))
                        .toList();
    }
}
