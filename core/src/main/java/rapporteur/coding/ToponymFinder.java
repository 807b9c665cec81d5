package rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.knowledge.Countries;
import rapporteur.knowledge.Gazetteer;
import rapporteur.knowledge.GeoPlace;
import rapporteur.model.Block;
import rapporteur.model.Document;
import rapporteur.model.Entity;
import rapporteur.model.Reading;
import rapporteur.model.Span;

/** Finds the words that name places: the encoder's places, what the gazetteer knows within other names, and datelines. */
final class ToponymFinder {

    private static final int LONGEST = 5;
    private static final int KNOWN_TOWN = 50_000;
    private static final int METROPOLIS = 1_000_000;

    private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}'’]*(?<!['’]s)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");
    private static final Pattern DATELINE = Pattern.compile(
            "^(\\p{Lu}[\\p{Lu}.'’ -]+)(?:,[^(–—-]{0,30})?\\s*(?:\\([^)]{2,40}\\)\\s*)?(?:—|–|--|-|:)\\s");
    private static final String DIRECTIONS =
            "(?:(?:far|north|south|east|west|central|centre|mid|upper|lower|greater|inner|outer|downtown|rural)[a-z]*(?:[ -]|$))+";
    private static final Pattern DIRECTION = Pattern.compile("^" + DIRECTIONS, Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Document document;
    private final Gazetteer gazetteer;
    private final TreeMap<Integer, Toponym> found = new TreeMap<>();
    private final List<int[]> unknown = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> homes = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();

    ToponymFinder(Reading reading, Gazetteer gazetteer) {
        this.reading = reading;
        this.document = reading.document();
        this.gazetteer = gazetteer;
    }

    /** A toponym of words that are known to be one. */
    static Toponym given(Span span, Gazetteer gazetteer) {
        boolean adjective =
                !isCountry(span.text()) && gazetteer.adjective(span.text()).isPresent();
        return new Toponym(span, adjective ? Toponym.Use.ADJECTIVE : Toponym.Use.NAME, Optional.empty());
    }

    List<Toponym> find() {
        for (Entity entity : reading.entities()) {
            if (entity.kind() == Entity.Kind.PERSON) {
                String name = text(entity);
                families.add(name.substring(name.lastIndexOf(' ') + 1));
                if (name.indexOf(' ') > 0) {
                    givenNames.add(name.substring(0, name.indexOf(' ')));
                }
            }
        }
        reading.entities().stream().filter(this::isPlace).forEach(this::place);
        datelines();
        reading.entities().stream()
                .filter(entity -> entity.kind() == Entity.Kind.NATIONALITY)
                .forEach(this::adjective);
        unknown.forEach(range -> unknown(range[0], range[1]));
        for (Entity entity : reading.entities()) {
            if (entity.kind() == Entity.Kind.ORGANIZATION || entity.kind() == Entity.Kind.MISC) {
                within(entity);
            }
        }
        outside();
        return List.copyOf(found.values());
    }

    private boolean isPlace(Entity entity) {
        return entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.COUNTRY;
    }

    private String text(Entity entity) {
        return reading.span(entity.first(), entity.last()).text();
    }

    // ---- what the encoder takes for places

    private void place(Entity entity) {
        Span whole = reading.span(entity.first(), entity.last());
        boolean person =
                givenNames.contains(whole.text()) || families.contains(whole.text()) && !isCountry(whole.text());
        if (person && entity.kind() == Entity.Kind.PLACE) {
            return;
        }
        int start = whole.start();
        for (String part : whole.text().split(",")) {
            part(start, start + part.length());
            start += part.length() + 1;
        }
    }

    private void part(int from, int to) {
        String text = document.text();
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (POSSESSIVE.matcher(text.substring(start, end)).find()) {
            end -= 2;
        }
        if (start >= end) {
            return;
        }
        String name = text.substring(start, end);
        boolean dot = text.startsWith(".", end);
        if (dot
                && (gazetteer.abbreviation(name + ".").isPresent()
                        || INITIALS.matcher(name + ".").matches())) {
            end++;
        } else if (gazetteer.find(name).isEmpty()) {
            Matcher direction = DIRECTION.matcher(name);
            if (direction.find() && isKnown(name.substring(direction.end()))) {
                start += direction.end();
            } else {
                unknown.add(new int[] {start, end});
                return;
            }
        }
        add(start, end, Toponym.Use.NAME);
        home(text.substring(start, end));
    }

    /** "Lima District Court": the place in the name of one that is not known, where there is one; else all of it. */
    private void unknown(int start, int end) {
        int before = found.size();
        scan(start, end, this::isKnown, Toponym.Use.IN_NAME);
        if (found.size() == before) {
            add(start, end, Toponym.Use.NAME);
        }
    }

    /** The country of what a name means, if it means the best known of its places. */
    private void home(String name) {
        gazetteer.find(name).stream()
                .filter(candidate -> !candidate.byOtherName())
                .map(Gazetteer.Candidate::place)
                .max(Comparator.comparingLong(GeoPlace::population))
                .flatMap(GeoPlace::country)
                .ifPresent(homes::add);
    }

    private void add(int start, int end, Toponym.Use use) {
        Toponym before = found.floorEntry(end - 1) == null
                ? null
                : found.floorEntry(end - 1).getValue();
        if (before != null && before.span().end() > start) {
            return;
        }
        Span span = document.span(start, end);
        found.put(start, new Toponym(span, use, Optional.empty()));
        if (use == Toponym.Use.NAME) {
            named.add(span.text());
        }
    }

    // ---- datelines

    private void datelines() {
        for (Block block : document.blocks()) {
            String text = document.span(block).text();
            int line = 0;
            while (line >= 0 && line < text.length()) {
                Matcher dateline = DATELINE.matcher(text.substring(line, Math.min(text.length(), line + 120)));
                if (dateline.find()
                        && !gazetteer.find(dateline.group(1).strip()).isEmpty()) {
                    int start = block.start() + line;
                    add(start, start + dateline.group(1).stripTrailing().length(), Toponym.Use.NAME);
                }
                int end = text.indexOf('\n', line);
                line = end < 0 ? -1 : end + 1;
            }
        }
    }

    // ---- within other names, and where the encoder sees none

    private void adjective(Entity entity) {
        Span span = reading.span(entity.first(), entity.last());
        Optional<GeoPlace> place = gazetteer.adjective(span.text());
        if (place.isPresent()) {
            place.flatMap(GeoPlace::country).ifPresent(homes::add);
            addAdjective(span.start(), span.end());
        } else {
            within(entity);
        }
    }

    /** "Peruvians" are people, not a place. */
    private void addAdjective(int start, int end) {
        boolean people = reading.tokens().stream()
                .filter(token -> token.end() > start && token.end() <= end)
                .anyMatch(token -> token.xpos().equals("NNPS") || token.xpos().equals("NNS"));
        if (!people) {
            add(start, end, Toponym.Use.ADJECTIVE);
        }
    }

    private void within(Entity entity) {
        Span span = reading.span(entity.first(), entity.last());
        scan(span.start(), span.end(), this::isKnown, Toponym.Use.IN_NAME);
    }

    private void outside() {
        int from = -1;
        for (int token = 0; token <= reading.tokens().size(); token++) {
            boolean free = token < reading.tokens().size() && isFree(token);
            if (free && from < 0) {
                from = token;
            } else if (!free && from >= 0) {
                scan(
                        reading.token(from).start(),
                        reading.token(token - 1).end(),
                        name -> named.contains(name) || isCountry(name) || isInitials(name) || isNamedInCapitals(name),
                        Toponym.Use.NAME);
                from = -1;
            }
        }
    }

    private boolean isFree(int token) {
        return reading.entityAt(token)
                .map(entity -> entity.kind() != Entity.Kind.PERSON
                        && entity.kind() != Entity.Kind.ORGANIZATION
                        && !isPlace(entity))
                .orElse(true);
    }

    private void scan(int from, int to, Predicate<String> wanted, Toponym.Use use) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(document.text()).region(from, to);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        int first = 0;
        while (first < words.size()) {
            int last = Math.min(words.size(), first + LONGEST) - 1;
            boolean taken = false;
            while (!taken && last >= first) {
                String name = document.text().substring(words.get(first)[0], words.get(last)[1]);
                boolean capital = Character.isUpperCase(name.charAt(0));
                if (capital && wanted.test(name)) {
                    add(words.get(first)[0], words.get(last)[1], use);
                    taken = true;
                } else if (capital && gazetteer.adjective(name).isPresent()) {
                    addAdjective(words.get(first)[0], words.get(last)[1]);
                    taken = true;
                } else {
                    last--;
                }
            }
            first = taken ? last + 1 : first + 1;
        }
    }

    // ---- what is known of a name

    private static boolean isCountry(String name) {
        return Countries.standard()
                .find(name)
                .filter(country ->
                        country.match() == Countries.Match.NAME || country.match() == Countries.Match.ABBREVIATION)
                .isPresent();
    }

    /** "B.C.", "U.K." */
    private boolean isInitials(String name) {
        return name.indexOf('.') > 0 && gazetteer.abbreviation(name).isPresent();
    }

    private boolean isNamedInCapitals(String name) {
        return name.length() > 4
                && name.equals(name.toUpperCase(Locale.ROOT))
                && named.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** A name that is a place's wherever it stands: named as such here, a country, a unit, a large town. */
    private boolean isKnown(String name) {
        return named.contains(name)
                || isCountry(name)
                || gazetteer.abbreviation(name).isPresent()
                || name.length() > 3
                        && !DIRECTION.matcher(name).replaceFirst("").isEmpty()
                        && gazetteer.find(name).stream()
                                .filter(candidate -> !candidate.byOtherName())
                                .map(Gazetteer.Candidate::place)
                                .anyMatch(this::isWellKnown);
    }

    private boolean isWellKnown(GeoPlace place) {
        boolean expected =
                place.country().isEmpty() || homes.contains(place.country().get());
        return switch (place.kind()) {
            case CONTINENT, REGION, SEA, COUNTRY -> true;
            case FIRST_ORDER -> expected || place.population() >= METROPOLIS;
            case SECOND_ORDER -> expected && place.name().endsWith(" County");
            default -> place.population() >= (expected ? KNOWN_TOWN : METROPOLIS);
        };
    }
}
