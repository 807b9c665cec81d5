package rapporteur.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.knowledge.Countries;
import rapporteur.knowledge.Gazetteer;
import rapporteur.knowledge.Gazetteer.Candidate;
import rapporteur.knowledge.GeoPlace;
import rapporteur.model.Document;

/**
 * Decides which place each name of an article means. A name means one place throughout an article. Of its candidates wins the
 * one that is best known by itself, lies where the article's other places lie, and in what is named right behind it.
 */
final class PlaceResolver {

    private static final int ROUNDS = 4;
    private static final Pattern IN_APPOSITION = Pattern.compile(",\\s{0,2}|\\s\\(");
    private static final String UNITS =
            "(?:county|district|province|governorate|region|state|oblast|prefecture|department)";
    private static final Pattern UNIT = Pattern.compile("(?i)\\b" + UNITS + "\\b");
    private static final Pattern TYPE =
            Pattern.compile("(?i)\\s+(?:" + UNITS + "|area|city|town)$|^(?:" + UNITS + "|city|town) of\\s+");

    private final Document document;
    private final Gazetteer gazetteer;

    PlaceResolver(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
    }

    List<Toponym> resolve(List<Toponym> toponyms) {
        Map<String, PlaceName> names = new LinkedHashMap<>();
        List<PlaceName> inOrder = new ArrayList<>();
        for (Toponym toponym : toponyms) {
            String name = toponym.span().text().replaceAll("\\s+", " ");
            PlaceName known = names.computeIfAbsent(name, any -> new PlaceName(candidates(toponym, name)));
            known.mentions++;
            inOrder.add(known);
        }
        for (int i = 0; i + 1 < toponyms.size(); i++) {
            String between = document.text()
                    .substring(
                            toponyms.get(i).span().end(),
                            Math.max(
                                    toponyms.get(i).span().end(),
                                    toponyms.get(i + 1).span().start()));
            if (IN_APPOSITION.matcher(between).matches()) {
                PlaceName.link(inOrder.get(i), inOrder.get(i + 1));
            }
        }
        Outlet home = new Outlet(document.article());
        List<PlaceName> all = new ArrayList<>(names.values());
        PlaceName namesake = new PlaceName(home.places(gazetteer));
        namesake.mentions = 1;
        all.add(namesake);
        Map<String, Double> outlet = home.countries();
        all.forEach(name -> name.choose(PlaceEvidence.none()));
        PlaceEvidence evidence = PlaceEvidence.of(all, outlet);
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (PlaceName name : all) {
                changed |= name.choose(evidence);
            }
        }
        List<Toponym> resolved = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            resolved.add(toponyms.get(i).at(inOrder.get(i).chosen()));
        }
        return resolved;
    }

    private List<Candidate> candidates(Toponym toponym, String name) {
        if (toponym.use() == Toponym.Use.ADJECTIVE) {
            return gazetteer.adjective(name).map(place -> new Candidate(place, false)).stream()
                    .toList();
        }
        if (isSeatOfPower(name)) {
            return List.of();
        }
        List<Candidate> whole = gazetteer.find(name);
        if (!whole.isEmpty()) {
            return whole;
        }
        Optional<GeoPlace> shortened = gazetteer.abbreviation(name + ".");
        if (shortened.isPresent()) {
            return List.of(new Candidate(shortened.get(), false));
        }
        String bare = KnownPlaces.withoutDirection(TYPE.matcher(name).replaceFirst(""));
        List<Candidate> inner = bare.equals(name) || bare.isEmpty() ? List.of() : gazetteer.find(bare);
        List<Candidate> units = inner.stream()
                .filter(candidate -> candidate.place().kind().isUnit())
                .toList();
        return UNIT.matcher(name).find() && !units.isEmpty() ? units : inner;
    }

    /** "White House": news means the institution, not a town of that name. */
    private static boolean isSeatOfPower(String name) {
        return Countries.standard()
                .find(name)
                .filter(found -> found.match() == Countries.Match.SEAT)
                .isPresent();
    }
}
