package rapporteur.reading.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads labels off the names that sites give their elements, by the vocabulary of {@code labels.txt}. Thread-safe. */
final class Labels {

    private static final Vocabulary SHIPPED = Vocabulary.load();
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_NAMES = 400;
    /** Names of a state or of what the page as a whole has say nothing about the element: "no-sidebar". */
    private static final Set<String> MODIFIERS = Set.of(
            "has", "no", "with", "without", "not", "js", "theme", "hide", "show", "url", "status", "type", "format",
            "postid");

    /** The names by which WordPress marks a whole post; "category-…" and "tag-…" beside them are what it is about. */
    private static final Set<String> WHOLE_POST = Set.of("hentry", "type-post");

    private static final Set<String> SUBJECTS = Set.of("category", "tag", "author", "post");
    /** What is set into a story from elsewhere belongs to it: "social-embed". */
    private static final Set<String> EMBEDDED = Set.of("embed", "embeds", "embedded", "oembed", "tweet", "blockquote");

    private static final Set<String> NAMING =
            Set.of("class", "id", "role", "data-testid", "data-component", "itemprop");

    /** Sites repeat their names from page to page, and in each page. */
    private static final int MOST_KNOWN = 50_000;

    private final Map<String, Label> known = new ConcurrentHashMap<>();

    /** The words, joined by hyphens where they stand in a row, with their labels; and beginnings of words. */
    private record Vocabulary(Map<String, Label> words, Map<String, Label> beginnings) {

        static Vocabulary load() {
            Vocabulary vocabulary = new Vocabulary(new HashMap<>(), new HashMap<>());
            try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.txt"))) {
                Label label = Label.NONE;
                for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .toList()) {
                    if (line.startsWith("label ")) {
                        label = Label.valueOf(line.substring("label ".length()).strip());
                    } else if (!line.isBlank() && !line.startsWith("#")) {
                        vocabulary.add(line, label);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read labels.txt from the class path", e);
            }
            return vocabulary;
        }

        private void add(String line, Label label) {
            for (String word : line.strip().split("\\s+")) {
                if (word.endsWith("*")) {
                    beginnings.putIfAbsent(word.substring(0, word.length() - 1), label);
                } else {
                    words.putIfAbsent(word, label);
                }
            }
        }

        Label of(String words) {
            Label label = this.words.get(words);
            if (label != null) {
                return label;
            }
            for (Map.Entry<String, Label> beginning : beginnings.entrySet()) {
                if (words.startsWith(beginning.getKey())) {
                    return beginning.getValue();
                }
            }
            return Label.NONE;
        }
    }

    /** The label that the element's names give, of several the first in the order of {@link Label}; NONE if none does. */
    Label of(Element element) {
        if (element.attributesSize() == 0) {
            return Label.NONE;
        }
        Label best = Label.NONE;
        for (Attribute attribute : element.attributes()) {
            if (NAMING.contains(attribute.getKey())) {
                String names = attribute.getValue();
                if (!names.isEmpty() && names.length() <= LONGEST_NAMES) {
                    best = first(best, known(names));
                }
            }
        }
        return best;
    }

    private Label known(String names) {
        Label label = known.get(names);
        if (label == null) {
            label = read(names);
            if (known.size() < MOST_KNOWN) {
                known.put(names, label);
            }
        }
        return label;
    }

    private static Label first(Label one, Label other) {
        if (one == Label.NONE || other == Label.NONE) {
            return one == Label.NONE ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Label read(String names) {
        Label best = Label.NONE;
        List<String> all = List.of(names.strip().split("\\s+"));
        boolean wholePost = all.stream().anyMatch(WHOLE_POST::contains);
        for (String name : all) {
            List<String> words = words(name);
            if (words.isEmpty()
                    || MODIFIERS.contains(words.get(0))
                    || (wholePost && SUBJECTS.contains(words.get(0)))
                    || words.stream().anyMatch(EMBEDDED::contains)) {
                continue;
            }
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                    best = first(best, SHIPPED.of(String.join("-", words.subList(from, to))));
                }
            }
        }
        return best;
    }

    /** The words of a name in lower case: "articleBody_main" is article, body, main. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char previous = ' ';
        for (int i = 0; i <= name.length(); i++) {
            char c = i == name.length() ? ' ' : name.charAt(i);
            boolean letter = Character.isLetter(c);
            if (word.length() > 0 && (!letter || (Character.isUpperCase(c) && Character.isLowerCase(previous)))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
            previous = c;
        }
        return words;
    }
}
