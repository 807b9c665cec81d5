package rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.knowledge.Gazetteer;
import rapporteur.knowledge.GeoPlace;
import rapporteur.model.Block;
import rapporteur.model.Document;
import rapporteur.model.Entity;
import rapporteur.model.Reading;
import rapporteur.model.Span;
import rapporteur.model.Token;

/** Finds the words that name places: the encoder's places, what the gazetteer knows within other names, and datelines. */
final class ToponymFinder {

    private static final int LONGEST = 5;
    private static final int LONGEST_DATELINE = 120;

    private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}'’]*(?<!['’]s)");
    private static final Set<String> SMALL = Set.of("of", "and", "the", "de", "la", "del", "du", "do", "upon", "am");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern DATELINE = Pattern.compile(
            "^(\\p{Lu}[\\p{Lu}.'’ -]+)(?:,[^(–—-]{0,30})?\\s*(?:\\([^)]{2,40}\\)\\s*)?(?:—|–|--|-|:)\\s");

    private final Reading reading;
    private final Document document;
    private final KnownPlaces known;
    private final TreeMap<Integer, Toponym> found = new TreeMap<>();
    private final List<int[]> unknown = new ArrayList<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();

    ToponymFinder(Reading reading, Gazetteer gazetteer) {
        this.reading = reading;
        this.document = reading.document();
        this.known = new KnownPlaces(gazetteer);
    }

    /** A toponym of words that are known to be one. */
    static Toponym given(Span span, Gazetteer gazetteer) {
        boolean adjective = !KnownPlaces.isCountry(span.text())
                && gazetteer.adjective(span.text()).isPresent();
        return new Toponym(span, adjective ? Toponym.Use.ADJECTIVE : Toponym.Use.NAME, Optional.empty());
    }

    List<Toponym> find() {
        entities(Entity.Kind.PERSON).forEach(this::person);
        entities(Entity.Kind.PLACE, Entity.Kind.COUNTRY).forEach(this::place);
        document.blocks().forEach(this::dateline);
        entities(Entity.Kind.NATIONALITY).forEach(this::adjective);
        unknown.forEach(range -> unknown(range[0], range[1]));
        entities(Entity.Kind.ORGANIZATION, Entity.Kind.MISC).forEach(this::within);
        outside();
        return List.copyOf(found.values());
    }

    private List<Entity> entities(Entity.Kind... kinds) {
        return reading.entities().stream()
                .filter(entity -> List.of(kinds).contains(entity.kind()))
                .toList();
    }

    private Span span(Entity entity) {
        return reading.span(entity.first(), entity.last());
    }

    private void person(Entity entity) {
        String name = span(entity).text();
        families.add(name.substring(name.lastIndexOf(' ') + 1));
        if (name.indexOf(' ') > 0) {
            givenNames.add(name.substring(0, name.indexOf(' ')));
        }
    }

    // ---- what the encoder takes for places

    private void place(Entity entity) {
        Span whole = span(entity);
        boolean person = givenNames.contains(whole.text())
                || families.contains(whole.text()) && !KnownPlaces.isCountry(whole.text());
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
        if (text.startsWith(".", end) && known.endsWithStop(name)) {
            end++;
        } else if (known.find(name).isEmpty()) {
            String bare = KnownPlaces.withoutDirection(name);
            if (bare.equals(name) || !known.isKnown(bare)) {
                unknown.add(new int[] {start, end});
                return;
            }
            start = end - bare.length();
        }
        add(start, end, Toponym.Use.NAME);
    }

    /** "Lima District Court": the place in the name of one that is not known, where there is one; else all of it. */
    private void unknown(int start, int end) {
        int before = found.size();
        scan(start, end, known::isKnown, Toponym.Use.IN_NAME);
        if (found.size() == before) {
            add(start, end, Toponym.Use.NAME);
        }
    }

    private void add(int start, int end, Toponym.Use use) {
        Map.Entry<Integer, Toponym> before = found.floorEntry(end - 1);
        if (before != null && before.getValue().span().end() > start) {
            return;
        }
        Span span = document.span(start, end);
        found.put(start, new Toponym(span, use, Optional.empty()));
        if (use == Toponym.Use.NAME) {
            known.name(span.text());
        }
    }

    // ---- datelines

    private void dateline(Block block) {
        String text = document.span(block).text();
        int line = 0;
        while (line >= 0 && line < text.length()) {
            Matcher dateline = DATELINE.matcher(text.substring(line, Math.min(text.length(), line + LONGEST_DATELINE)));
            if (dateline.find()
                    && !known.find(dateline.group(1).stripTrailing()).isEmpty()) {
                int start = block.start() + line;
                add(start, start + dateline.group(1).stripTrailing().length(), Toponym.Use.NAME);
            }
            int end = text.indexOf('\n', line);
            line = end < 0 ? -1 : end + 1;
        }
    }

    // ---- within other names, and where the encoder sees none

    private void adjective(Entity entity) {
        Span span = span(entity);
        Optional<GeoPlace> place = known.adjective(span.text());
        if (place.isPresent()) {
            known.expect(place.get());
            addAdjective(span.start(), span.end());
        } else {
            within(entity);
        }
    }

    /** "Peruvians" are people, not a place. */
    private void addAdjective(int start, int end) {
        String tag = reading.token(tokenAt(end - 1)).xpos();
        if (!tag.equals("NNPS") && !tag.equals("NNS")) {
            add(start, end, Toponym.Use.ADJECTIVE);
        }
    }

    /** The last token that starts at an offset or before. */
    private int tokenAt(int offset) {
        List<Token> tokens = reading.tokens();
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void within(Entity entity) {
        scan(span(entity).start(), span(entity).end(), known::isKnown, Toponym.Use.IN_NAME);
    }

    private void outside() {
        int from = -1;
        for (int token = 0; token <= reading.tokens().size(); token++) {
            boolean free = token < reading.tokens().size() && isFree(token);
            if (free && from < 0) {
                from = token;
            } else if (!free && from >= 0) {
                int end = reading.token(token - 1).end();
                scan(reading.token(from).start(), end, known::isCertain, Toponym.Use.NAME);
                from = -1;
            }
        }
    }

    private boolean isFree(int token) {
        return reading.entityAt(token)
                .map(entity -> switch (entity.kind()) {
                    case PERSON, ORGANIZATION, PLACE, COUNTRY -> false;
                    default -> true;
                })
                .orElse(true);
    }

    /** Adds the longest names that are wanted, from left to right, and adjectives between them. */
    private void scan(int from, int to, Predicate<String> wanted, Toponym.Use use) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(document.text()).region(from, to);
        while (word.find()) {
            words.add(document.span(word.start(), word.end()));
        }
        int first = 0;
        while (first < words.size()) {
            int last = lastOf(words, first);
            while (last >= first
                    && !isTaken(words.get(first).start(), words.get(last).end(), wanted, use)) {
                last--;
            }
            first = Math.max(first, last) + 1;
        }
    }

    /** The last word of the longest name that may start with a word. */
    private static int lastOf(List<Span> words, int first) {
        int last = first - 1;
        for (int at = first; at < Math.min(words.size(), first + LONGEST); at++) {
            String word = words.get(at).text();
            if (Character.isUpperCase(word.charAt(0))) {
                last = at;
            } else if (at == first || !SMALL.contains(word)) {
                break;
            }
        }
        return last;
    }

    private boolean isTaken(int start, int end, Predicate<String> wanted, Toponym.Use use) {
        String name = document.text().substring(start, end);
        if (wanted.test(name)) {
            add(start, end, use);
            return true;
        }
        if (known.adjective(name).isPresent()) {
            addAdjective(start, end);
            return true;
        }
        return false;
    }
}
