package rapporteur.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.coding.Toponym;
import rapporteur.coding.Toponyms;
import rapporteur.knowledge.GeoPlace;
import rapporteur.language.Encoder;
import rapporteur.model.Document;
import rapporteur.model.Span;
import rapporteur.reading.TextReader;

/** Toponyms against those of TR-News: whether they are found, and whether the place is right. */
final class PlacesScore {

    private static final double FAR_KM = 161;

    private final Encoder encoder;
    private final PrintWriter misses;
    private final Scores scores = new Scores();
    private final TextReader reader = new TextReader();

    PlacesScore(Encoder encoder, PrintWriter misses) {
        this.encoder = encoder;
        this.misses = misses;
    }

    Scores scores() {
        return scores;
    }

    void add(TrNews.Annotated annotated) {
        List<Toponym> found = Toponyms.of(encoder.read(reader.read(annotated.article())));
        Map<Range, TrNews.Marked> gold = new HashMap<>();
        annotated.toponyms().forEach(marked -> gold.put(new Range(marked.start(), marked.end()), marked));
        Set<Range> ranges = new HashSet<>();
        found.forEach(toponym -> ranges.add(range(toponym.span())));
        scores.addMatches("toponyms", gold.keySet(), ranges);
        for (Toponym toponym : found) {
            TrNews.Marked marked = gold.get(range(toponym.span()));
            if (marked == null) {
                say(annotated, "extra", toponym, null);
            } else {
                place("of found: ", annotated, marked, toponym);
            }
        }
        gold.keySet().stream()
                .filter(range -> !ranges.contains(range))
                .forEach(range -> misses.println(annotated.article().id() + "\tmissed\t"
                        + annotated.article().text().substring(range.start(), range.end())));
        Document document = Document.of(annotated.article());
        List<Span> given = new ArrayList<>();
        gold.keySet().forEach(range -> given.add(document.span(range.start(), range.end())));
        for (Toponym toponym : Toponyms.of(document, given)) {
            place("of given: ", annotated, gold.get(range(toponym.span())), toponym);
        }
    }

    private void place(String of, TrNews.Annotated annotated, TrNews.Marked marked, Toponym toponym) {
        if (marked.geonames().isEmpty()) {
            return;
        }
        Optional<GeoPlace> place = toponym.place();
        boolean exact = place.filter(
                        found -> found.geonames() == marked.geonames().getAsLong())
                .isPresent();
        boolean near = exact
                || place.filter(found -> found.kilometresTo(
                                        marked.latitude().getAsDouble(),
                                        marked.longitude().getAsDouble())
                                <= FAR_KM)
                        .isPresent();
        scores.add(of + "exact GeoNames id", Tally.of(exact));
        scores.add(of + "within 161 km", Tally.of(near));
        if (!exact) {
            say(annotated, of + (near ? "near" : "wrong"), toponym, marked);
        }
    }

    private void say(TrNews.Annotated annotated, String what, Toponym toponym, TrNews.Marked marked) {
        misses.println(
                annotated.article().id() + "\t" + what + "\t" + toponym.span().text() + "\t" + toponym.use() + "\t"
                        + toponym.place()
                                .map(place -> place.geonames() + " " + place.name() + " " + place.kind() + " "
                                        + place.country().orElse(""))
                                .orElse("-")
                        + (marked == null ? "" : "\tgold " + marked.geonames().orElse(0)));
    }

    private static Range range(Span span) {
        return new Range(span.start(), span.end());
    }
}
