package rapporteur.bench;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rapporteur.knowledge.ActorPhrases;
import rapporteur.knowledge.Countries;
import rapporteur.model.Actor;

/**
 * How many phrases get the country and the sectors that are expected. PLOVER has codes for international actors beside
 * countries, which the record has among the sectors; where the tests assert one as the country, it is looked for there.
 */
final class ActorPhraseScore {

    private static final Set<String> NAMES = Set.of("IGO", "UNO", "EUR", "ISM", "IMG", "MNC");

    /** Codes of CAMEO, and of the tests' own, by those of the PLOVER manual. */
    private static final Map<String, String> PLOVER =
            Map.of("HLH", "MED", "BUD", "REL", "MUS", "REL", "CHR", "REL", "JNK", "");

    private final ActorPhrases phrases = ActorPhrases.standard();
    private final LocalDate today;
    private final PrintWriter misses;

    /** @param today what the tests mean by today, or by no date */
    ActorPhraseScore(LocalDate today, PrintWriter misses) {
        this.today = today;
        this.misses = misses;
    }

    Scores of(List<NgecTests.Case> cases) {
        Scores scores = new Scores();
        for (NgecTests.Case one : cases) {
            List<Actor> found =
                    phrases.find(one.phrase(), Optional.of(one.date().orElse(today)), countries(one.context()));
            boolean country = countryRight(one, found);
            boolean sector = sectorRight(one, found);
            if (!one.countries().isEmpty() || !one.notCountries().isEmpty()) {
                scores.add("country", Tally.of(country));
            }
            if (!one.sectors().isEmpty()) {
                scores.add("sector", Tally.of(sector));
            }
            if (!country || !sector) {
                misses.println((country ? "        " : "country ") + (sector ? "       " : "sector ") + one.test()
                        + ": " + one.phrase() + " expected " + one.countries() + " " + one.sectors() + ", found "
                        + found);
            }
        }
        return scores;
    }

    private static Set<String> countries(List<String> context) {
        Set<String> codes = new TreeSet<>();
        context.forEach(words -> Countries.standard()
                .scan(words)
                .forEach(found -> codes.add(found.value().country().alpha3())));
        return codes;
    }

    private static boolean countryRight(NgecTests.Case one, List<Actor> found) {
        List<String> codes = new ArrayList<>();
        for (Actor actor : found) {
            actor.country().ifPresent(codes::add);
            if (actor.country().isEmpty()) {
                actor.sectors().stream().filter(NAMES::contains).forEach(codes::add);
            }
        }
        if (one.notCountries().stream().anyMatch(codes::contains)) {
            return false;
        }
        return one.countries().stream()
                .allMatch(country -> country.isEmpty() ? codes.isEmpty() : codes.contains(country));
    }

    private static boolean sectorRight(NgecTests.Case one, List<Actor> found) {
        List<String> sectors = found.stream()
                .flatMap(actor -> actor.sectors().stream())
                .filter(sector -> !NAMES.contains(sector))
                .distinct()
                .toList();
        boolean first = true;
        for (List<String> expected : one.sectors()) {
            List<String> right = expected.stream()
                    .map(code -> PLOVER.getOrDefault(code, code))
                    .toList();
            boolean none = right.contains("") && sectors.isEmpty();
            // the first code is the foremost sector, further ones are among the rest
            boolean some = first
                    ? !sectors.isEmpty() && right.contains(sectors.get(0))
                    : sectors.stream().anyMatch(right::contains);
            if (!none && !some) {
                return false;
            }
            first = false;
        }
        return true;
    }
}
