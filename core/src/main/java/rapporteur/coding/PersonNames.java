package rapporteur.coding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.model.Entity;
import rapporteur.model.Reading;

/** The persons that an article names, a short form joined to the full one: "Putin" to "Vladimir Putin". */
final class PersonNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final List<List<String>> full = new ArrayList<>();
    private final Map<List<String>, String> spelled = new LinkedHashMap<>();

    /** @param names every person's name that the article has, in the order of the text */
    PersonNames(List<String> names) {
        for (String name : names) {
            List<String> words = words(name);
            if (words.size() > 1 && full.stream().noneMatch(known -> sameFullName(known, words))) {
                full.add(words);
                spelled.put(words, clean(name));
            }
        }
    }

    static PersonNames of(Reading reading) {
        return new PersonNames(reading.entities().stream()
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .map(entity -> reading.span(entity.first(), entity.last()).text())
                .toList());
    }

    /** The fullest name in the article of whom a name stands for; the name itself where no fuller one fits. */
    String fullNameOf(String name) {
        List<String> words = words(name);
        return find(words).map(spelled::get).orElse(clean(name));
    }

    /** The full names that a name of one word may be short for, in the order of the text. */
    List<String> bearersOf(String name) {
        List<String> words = words(name);
        return words.size() == 1
                ? fitting(words.get(0)).stream().map(spelled::get).toList()
                : List.of();
    }

    private Optional<List<String>> find(List<String> words) {
        if (words.size() != 1) {
            return full.stream().filter(known -> sameFullName(known, words)).findFirst();
        }
        // two people of one surname are kept apart: which of them is meant, the short form does not tell
        List<List<String>> fitting = fitting(words.get(0));
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Those of the surname, else those who bear it at all. */
    private List<List<String>> fitting(String word) {
        List<List<String>> ofSurname = full.stream()
                .filter(known -> known.get(known.size() - 1).equals(word))
                .toList();
        return ofSurname.isEmpty()
                ? full.stream().filter(known -> known.contains(word)).toList()
                : ofSurname;
    }

    /** Same surname, and first names that are the same, one the initial of the other, or two spellings. */
    private static boolean sameFullName(List<String> one, List<String> other) {
        if (one.size() < 2 || other.size() < 2 || !one.get(one.size() - 1).equals(other.get(other.size() - 1))) {
            return false;
        }
        String a = one.get(0);
        String b = other.get(0);
        return a.equals(b)
                || (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0)
                || a.length() > 3 && b.length() > 3 && oneLetterApart(a, b);
    }

    private static boolean oneLetterApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }

    static List<String> words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !SUFFIXES.contains(word)) {
                words.add(word);
            }
        }
        if (words.size() > 1 && words.get(words.size() - 1).equals("s")) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private static String clean(String name) {
        return name.replaceAll("['’]s?$", "").replaceAll("\\s+", " ").strip();
    }
}
