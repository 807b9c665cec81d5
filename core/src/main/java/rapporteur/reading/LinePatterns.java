package rapporteur.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.model.Block;

/** The wording of {@code lines.txt}, whose head describes its syntax. */
final class LinePatterns {

    private static final Pattern USE = Pattern.compile("\\{([a-z][a-z-]+)\\}");

    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Pattern, Block.Kind> anywhere = new LinkedHashMap<>();

    static final LinePatterns SHIPPED = load();

    private static LinePatterns load() {
        try (InputStream in = Objects.requireNonNull(LinePatterns.class.getResourceAsStream("lines.txt"))) {
            return new LinePatterns(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lines.txt from the class path", e);
        }
    }

    LinePatterns(List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = null;
        for (String line : lines) {
            if (line.matches("(?:define|pattern|rule) [a-z].*")) {
                section = line;
                sections.put(section, new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("# ") && !line.equals("#")) {
                sections.get(section).add(line);
            }
        }
        sections.forEach(this::add);
    }

    private void add(String header, List<String> alternatives) {
        String[] parts = header.split(" ");
        String expression = "(?:"
                + String.join("|", alternatives.stream().map(this::resolve).toList()) + ")";
        int flags = header.endsWith(" any-case") ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        switch (parts[0]) {
            case "define" -> definitions.put(parts[1], expression);
            case "pattern" -> patterns.put(parts[1], Pattern.compile(expression, flags));
            default -> {
                Pattern pattern = Pattern.compile(expression, flags);
                Block.Kind kind = Block.Kind.valueOf(parts[2]);
                rules.add(new Rule(parts[1], kind, whole(pattern, parts[3])));
                if (parts[3].equals("anywhere")) {
                    anywhere.put(pattern, kind);
                }
            }
        }
    }

    private String resolve(String expression) {
        return USE.matcher(expression)
                .replaceAll(use -> Matcher.quoteReplacement(Objects.requireNonNull(
                        definitions.get(use.group(1)), () -> "no definition of " + use.group())));
    }

    private static BiPredicate<Story, Passage> whole(Pattern pattern, String where) {
        if (where.equals("edge")) {
            return (story, passage) -> (story.isHead(passage) || story.isTail(passage)) && passage.matches(pattern);
        }
        return (story, passage) -> passage.matches(pattern);
    }

    /** The kind that the wording of a whole line alone gives it. */
    Optional<Block.Kind> kindAnywhere(String line) {
        return anywhere.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(line).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The rules that look at a passage's wording alone, in the order of the file. */
    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /**
     * The pattern of this name.
     *
     * @throws NullPointerException if the file has none
     */
    Pattern pattern(String name) {
        return Objects.requireNonNull(patterns.get(name), () -> "no pattern " + name);
    }
}
