package rapporteur.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The organisations that an article names, a short form joined to the full one: "Security Council", "S.E.C.". */
final class OrganizationNames {

    private static final List<String> SMALL = List.of("of", "the", "and", "for", "on", "in");

    private final List<String> names;

    /** @param names every organisation's name that the article has, without articles */
    OrganizationNames(List<String> names) {
        this.names = names.stream().distinct().toList();
    }

    /** The one longer name that ends with the name or has it as its initials; the name itself where none or several do. */
    String fullNameOf(String name) {
        List<String> fuller = names.stream()
                .filter(known -> endsWith(known, name) || initials(known).equals(plain(name)))
                .toList();
        return Optional.of(fuller)
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .orElse(name);
    }

    /** Of two words at least: any "Department" would end many names. */
    private static boolean endsWith(String known, String name) {
        return name.contains(" ") && known.endsWith(" " + name);
    }

    private static String initials(String known) {
        List<String> words = Arrays.stream(known.split("[ -]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        return words.size() < 2
                ? ""
                : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static String plain(String name) {
        return name.replace(".", "");
    }
}
