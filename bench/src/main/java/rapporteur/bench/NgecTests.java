package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases of NGEC's unit tests with what they are expected to be coded as, read from the Python source as data: what a
 * test calls with which words, and what it asserts of the answer.
 */
final class NgecTests {

    /**
     * One phrase.
     *
     * @param date as the test has it
     * @param context the words around it
     * @param countries the codes that are right; empty if the test asserts none; "" is no country
     * @param notCountries those that are wrong
     * @param sectors of each code that is asserted, those that are right; "" is no sector
     */
    record Case(
            String test,
            String phrase,
            Optional<LocalDate> date,
            List<String> context,
            List<String> countries,
            List<String> notCountries,
            List<List<String>> sectors) {}

    private static final String STRING = "(?:\"([^\"]*)\"|'([^']*)')";
    private static final Pattern FUNCTION = Pattern.compile("^def (\\w+)\\(([^)]*)\\):");
    private static final Pattern PARAMETERS = Pattern.compile("parametrize\\(\\s*[\"'](\\w+)[\"']\\s*,\\s*(\\w+)");
    private static final Pattern LIST = Pattern.compile("(\\w+)\\s*=\\s*\\[([^\\]]*)\\]", Pattern.DOTALL);
    private static final Pattern LOOP = Pattern.compile("for (\\w+) in (\\w+)\\s*:");
    private static final Pattern CALL = Pattern.compile(
            "=\\s*ag\\.(agent_to_code|short_text_to_agent|trf_agent_match|query_wiki|search_nat)\\((.*)\\)\\s*(?:#.*)?$");
    private static final Pattern ENTRY = Pattern.compile("[\"'](\\w+)[\"']\\s*:\\s*" + STRING);
    private static final Pattern ASSERT = Pattern.compile(
            "assert (?:\\w+\\[[\"'](country|code_1|code_2)[\"']\\]|(cc))\\s*(==|!=|in)\\s*(.*?)\\s*(?:#.*)?$");
    private static final Pattern NONE = Pattern.compile("assert (?:code (?:is|==) None|not code)\\b");
    private static final Pattern QUOTED = Pattern.compile(STRING);

    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();
    private int functions;
    private int understood;

    /** @throws IOException if a file cannot be read, or none tests actors */
    static NgecTests read(Path folder) throws IOException {
        NgecTests tests = new NgecTests();
        for (Path file : Corpora.files(folder, name -> name.startsWith("test_") && name.endsWith(".py"))) {
            String text = Corpora.text(file);
            if (text.contains("ag.agent_to_code(")) {
                tests.readAll(text);
            }
        }
        if (tests.cases.isEmpty()) {
            throw new Corpora.Missing(
                    folder + " has no test_*.py with phrases for actors; docs/evaluation.md says which");
        }
        return tests;
    }

    List<Case> cases() {
        return cases;
    }

    /** How many test functions there are. */
    int functions() {
        return functions;
    }

    /** How many of them assert a country or a sector of a phrase. */
    int understood() {
        return understood;
    }

    private void readAll(String text) {
        for (Matcher list = LIST.matcher(text); list.find(); ) {
            lists.put(list.group(1), strings(list.group(2)));
        }
        Map<String, String> parameters = new HashMap<>();
        Function function = null;
        for (String line : text.lines().toList()) {
            Matcher start = FUNCTION.matcher(line);
            Matcher given = PARAMETERS.matcher(line);
            if (start.find()) {
                close(function);
                function = new Function(start.group(1), new HashMap<>(parameters));
                parameters.clear();
            } else if (line.startsWith("@")) {
                close(function);
                function = null;
                if (given.find()) {
                    parameters.put(given.group(1), given.group(2));
                }
            } else if (function != null && !line.strip().startsWith("#")) {
                function.read(line);
            }
        }
        close(function);
    }

    private void close(Function function) {
        if (function == null) {
            return;
        }
        boolean test = function.name.startsWith("test");
        List<Case> found = function.cases();
        functions += test ? 1 : 0;
        understood += test && !found.isEmpty() ? 1 : 0;
        cases.addAll(found);
    }

    private static List<String> strings(String text) {
        List<String> strings = new ArrayList<>();
        for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
            strings.add(quoted.group(1) != null ? quoted.group(1) : quoted.group(2));
        }
        return strings;
    }

    /** A test function while it is read. */
    private final class Function {

        private final String name;
        private final Map<String, String> variables;
        private final Map<String, String> entries = new HashMap<>();
        private final List<Expectation> expectations = new ArrayList<>();

        Function(String name, Map<String, String> variables) {
            this.name = name;
            this.variables = variables;
        }

        void read(String line) {
            for (Matcher entry = ENTRY.matcher(line); entry.find(); ) {
                entries.put(entry.group(1), entry.group(2) != null ? entry.group(2) : entry.group(3));
            }
            Matcher loop = LOOP.matcher(line);
            if (loop.find()) {
                variables.put(loop.group(1), loop.group(2));
            }
            Matcher call = CALL.matcher(line);
            Matcher asserted = ASSERT.matcher(line);
            if (call.find()) {
                expectations.add(new Expectation(phrases(call.group(2)), others(call.group(2))));
            } else if (!expectations.isEmpty() && NONE.matcher(line).find()) {
                last().none = true;
            } else if (!expectations.isEmpty() && asserted.find()) {
                String what = asserted.group(2) != null ? "country" : asserted.group(1);
                List<String> values = values(asserted.group(4));
                if (asserted.group(3).equals("!=")) {
                    last().wrong.addAll(what.equals("country") ? values : List.of());
                } else if (what.equals("country")) {
                    last().countries.addAll(values);
                } else if (!values.isEmpty()) {
                    last().sectors.add(values);
                }
            }
        }

        private Expectation last() {
            return expectations.get(expectations.size() - 1);
        }

        private List<String> phrases(String arguments) {
            String first = arguments.strip();
            if (first.startsWith("d[")) {
                return entries.containsKey("actor") ? List.of(entries.get("actor")) : List.of();
            }
            if (first.startsWith("\"") || first.startsWith("'")) {
                return List.of(strings(first).get(0));
            }
            return lists.getOrDefault(variables.getOrDefault(first, ""), List.of());
        }

        /** What a call has beside the phrase: words around it and a day. */
        private List<String> others(String arguments) {
            List<String> all = new ArrayList<>();
            if (arguments.strip().startsWith("d[")) {
                for (String key : List.of("context", "date")) {
                    if (arguments.contains("'" + key + "'")) {
                        all.add(entries.getOrDefault(key, ""));
                    }
                }
                return all;
            }
            List<String> given = strings(arguments);
            return given.subList(Math.min(1, given.size()), given.size());
        }

        private List<String> values(String expression) {
            Matcher entry = Pattern.compile("^d\\[[\"'](\\w+)[\"']\\]").matcher(expression);
            return entry.find() ? List.of(entries.getOrDefault(entry.group(1), "")) : strings(expression);
        }

        List<Case> cases() {
            List<Case> found = new ArrayList<>();
            for (Expectation expectation : expectations) {
                if (expectation.none) {
                    expectation.countries.add("");
                    expectation.sectors.add(List.of(""));
                }
                boolean tells = !expectation.countries.isEmpty()
                        || !expectation.wrong.isEmpty()
                        || !expectation.sectors.isEmpty();
                for (String phrase : tells ? expectation.phrases : List.<String>of()) {
                    found.add(new Case(
                            name,
                            phrase,
                            expectation.date,
                            expectation.context,
                            List.copyOf(expectation.countries),
                            List.copyOf(expectation.wrong),
                            List.copyOf(expectation.sectors)));
                }
            }
            return found;
        }
    }

    private static final class Expectation {
        private final List<String> phrases;
        private final Optional<LocalDate> date;
        private final List<String> context;
        private final List<String> countries = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private final List<List<String>> sectors = new ArrayList<>();
        private boolean none;

        Expectation(List<String> phrases, List<String> others) {
            this.phrases = phrases;
            this.date = others.stream().flatMap(text -> Dates.of(text).stream()).findFirst();
            this.context = others.stream()
                    .filter(text -> !text.isEmpty() && !text.equalsIgnoreCase("today"))
                    .filter(text -> Dates.of(text).isEmpty())
                    .toList();
        }
    }

    /** Days as the tests write them: 2022-03-01, 20 May 2015, October 1, 2021. */
    private static final class Dates {

        private static final List<String> MONTHS =
                List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
        private static final Pattern NUMBER = Pattern.compile("\\d+");

        static Optional<LocalDate> of(String text) {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(text));
            }
            String lower = text.toLowerCase(Locale.ROOT);
            Optional<String> month = MONTHS.stream()
                    .filter(name -> lower.matches(".*\\b" + name + ".*"))
                    .findFirst();
            List<Integer> numbers = NUMBER.matcher(text)
                    .results()
                    .map(found -> Integer.valueOf(found.group()))
                    .toList();
            return month.isPresent() && numbers.size() == 2 && numbers.get(1) > 1900 && numbers.get(0) < 32
                    ? Optional.of(LocalDate.of(numbers.get(1), MONTHS.indexOf(month.get()) + 1, numbers.get(0)))
                    : Optional.empty();
        }
    }
}
