package rapporteur.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rapporteur.coding.Figure.Gender;

/** What a title tells of gender; names are not asked, for they tell too little across the world. */
final class Gendered {

    private static final Map<String, Gender> TITLES = Map.ofEntries(
            Map.entry("mr", Gender.MALE),
            Map.entry("mr.", Gender.MALE),
            Map.entry("sir", Gender.MALE),
            Map.entry("king", Gender.MALE),
            Map.entry("prince", Gender.MALE),
            Map.entry("emir", Gender.MALE),
            Map.entry("pope", Gender.MALE),
            Map.entry("chairman", Gender.MALE),
            Map.entry("spokesman", Gender.MALE),
            Map.entry("congressman", Gender.MALE),
            Map.entry("businessman", Gender.MALE),
            Map.entry("father", Gender.MALE),
            Map.entry("mrs", Gender.FEMALE),
            Map.entry("mrs.", Gender.FEMALE),
            Map.entry("ms", Gender.FEMALE),
            Map.entry("ms.", Gender.FEMALE),
            Map.entry("queen", Gender.FEMALE),
            Map.entry("princess", Gender.FEMALE),
            Map.entry("chairwoman", Gender.FEMALE),
            Map.entry("spokeswoman", Gender.FEMALE),
            Map.entry("congresswoman", Gender.FEMALE),
            Map.entry("businesswoman", Gender.FEMALE),
            Map.entry("mother", Gender.FEMALE));

    private Gendered() {}

    static Optional<Gender> ofTitle(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .map(TITLES::get)
                .filter(found -> found != null)
                .findFirst();
    }

    static Gender ofPronoun(String lemma) {
        return switch (lemma) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    static boolean agree(Gender one, Gender other) {
        return one == Gender.UNKNOWN || other == Gender.UNKNOWN || one == other;
    }
}
