package rapporteur.coding;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import rapporteur.model.Article;

/** The country of an outlet, as the address of an article tells it. */
final class OutletCountry {

    private static final double WEIGHT = 2;

    /** Domains of countries that are used all over the world. */
    private static final Set<String> ABROAD = Set.of("co", "io", "tv", "me", "ai", "cc", "ws", "fm", "to", "ly", "be");

    private OutletCountry() {}

    /** How much it speaks for a country, by alpha-3; empty where the address tells none. */
    static Map<String, Double> of(Article article) {
        String domain = article.url().map(OutletCountry::domain).orElse("");
        String last = domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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

    private static String domain(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
