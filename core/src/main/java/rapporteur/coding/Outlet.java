package rapporteur.coding;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.knowledge.Gazetteer;
import rapporteur.knowledge.Gazetteer.Candidate;
import rapporteur.model.Article;

/** Where an outlet is at home, as its name and the address of its article tell. */
final class Outlet {

    private static final double WEIGHT = 2;
    private static final int SHORTEST = 5;

    /** Domains of countries that are used all over the world. */
    private static final Set<String> ABROAD = Set.of("co", "io", "tv", "me", "ai", "cc", "ws", "fm", "to", "ly", "be");

    /** What an outlet is called besides its place. */
    private static final Pattern CALLED = Pattern.compile(
            "(?:the|daily|weekly|sunday|evening|morning|free|local|my|now|today|online|live|news|newspaper|paper|press|post"
                    + "|times|journal|herald|tribune|star|sun|chronicle|gazette|citizen|courier|examiner|observer|record"
                    + "|register|independent|mail|standard|leader|advertiser|advocate|argus|echo|express|globe|inquirer"
                    + "|mercury|monitor|review|sentinel|telegraph|province|world|radio|week|city|metro|mirror|guardian|nation|national|business)+");

    /** "newyork", "santafe": the first words of places' names of two words, which an address runs together. */
    private static final Pattern FIRST_WORD =
            Pattern.compile("^(new|san|santa|los|las|saint|st|fort|north|south|east|west|port|mount|el)(?=.{3})");

    private final Article article;

    Outlet(Article article) {
        this.article = article;
    }

    /** How much it speaks for a country, by alpha-3; empty where the address tells none. */
    Map<String, Double> countries() {
        String host = host();
        String last = host.substring(host.lastIndexOf('.') + 1);
        if (last.length() != 2 || ABROAD.contains(last)) {
            return Map.of();
        }
        String alpha2 = last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT);
        try {
            return Map.of(new Locale("", alpha2).getISO3Country(), WEIGHT);
        } catch (MissingResourceException unknown) {
            return Map.of();
        }
    }

    /** The places that it may be named after: "Houston Chronicle", "houstonchronicle.com". */
    List<Candidate> places(Gazetteer gazetteer) {
        List<String> names = new ArrayList<>();
        article.outlet()
                .ifPresent(outlet -> names.add(outlet.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "")));
        names.addAll(List.of(host().split("\\.")));
        return names.stream()
                .map(name -> places(name.replaceFirst("^the(?=.{5})", ""), gazetteer))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<List<Candidate>> places(String name, Gazetteer gazetteer) {
        if (CALLED.matcher(name).matches()) {
            return Optional.empty();
        }
        for (int end = name.length(); end >= SHORTEST; end--) {
            String rest = name.substring(end);
            if (!rest.isEmpty() && !CALLED.matcher(rest).matches()) {
                continue;
            }
            String start = name.substring(0, end);
            for (String place : List.of(start, FIRST_WORD.matcher(start).replaceFirst("$1 "))) {
                List<Candidate> found = gazetteer.find(place).stream()
                        .filter(candidate -> !candidate.byOtherName())
                        .toList();
                if (!found.isEmpty()) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private String host() {
        try {
            String host = URI.create(article.url().orElse("").strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
