package rapporteur.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.knowledge.PhrasePart.Kind;
import rapporteur.model.Actor;

/** One phrase with its parts: what it is about stands before the first preposition; what follows tells more. */
final class PhraseReading {

    private static final Pattern BOUNDARY = Pattern.compile(
            "\\b(of|for|to|at|in|on|from|with|by|against|across|near|around|inside|outside|within|under|over|into|about"
                    + "|who|whose|which|that|after|before|between|among|called|named|known as)\\b|[,;:(—–]|\\s-\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMER = Pattern.compile(
            "\\b(?:former(?:ly)?|ex|late|ousted|deposed|toppled|retired|one-?time|erstwhile|previous|disgraced|exiled)"
                    + "[\\s-]",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LEADS = Set.of(
            "of", "for", "at", "from", "in", "across", "inside", "within", "on", "near", "around", ",", "(", "over",
            "-", "—", "–");
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final Set<String> STATE = Set.of("GOV", "MIL", "SPY", "LEG", "COP", "JUD");
    private static final Set<String> INSTITUTIONS =
            Set.of("MIL", "COP", "SPY", "MED", "EDU", "JRN", "REL", "AGR", "GOV", "JUD", "LEG");
    private static final Set<String> NON_STATE = Set.of("REB", "PRM", "CRM", "UAF");

    /** Words between two prepositions. */
    private record Segment(String lead, List<PhrasePart> parts, boolean empty) {

        Optional<PhrasePart> last(Kind... kinds) {
            List<PhrasePart> those =
                    parts.stream().filter(part -> part.is(kinds)).toList();
            return those.isEmpty() ? Optional.empty() : Optional.of(those.get(those.size() - 1));
        }
    }

    private final String text;
    private final List<Segment> segments;

    PhraseReading(String text, List<PhrasePart> parts) {
        this.text = text;
        this.segments = segments(text, parts);
    }

    /** The phrase's actor; empty if none of its words stands for anyone. */
    Optional<Actor> actor(Set<String> context) {
        if (segments.stream().allMatch(segment -> segment.parts.isEmpty())) {
            return Optional.empty();
        }
        int main = main();
        Segment head = segments.get(main);
        List<String> sectors = sectors(main);
        Optional<String> country = country(main);
        boolean international = !sectors.isEmpty() && Set.of("IGO").contains(sectors.get(0));
        if (FORMER.matcher(text.substring(0, Math.min(text.length(), headEnd(head))))
                        .find()
                && !sectors.isEmpty()
                && STATE.contains(sectors.get(0))) {
            sectors = List.of("ELI");
        }
        if (sectors.isEmpty() && country.isEmpty()) {
            return Optional.empty();
        }
        if (country.isEmpty() && context.size() == 1 && STATE.contains(sectors.get(0))) {
            country = context.stream().findFirst();
        }
        Actor actor = Actor.of(name(head), kind(head)).withSectors(sectors);
        return Optional.of(country.isEmpty() || international ? actor : actor.withCountry(country.get()));
    }

    /** Behind "members of", "a team of", and before an apposition to a name that nobody knows. */
    private int main() {
        int at = 0;
        while (at + 1 < segments.size()) {
            Segment here = segments.get(at);
            Segment next = segments.get(at + 1);
            boolean set = here.last(Kind.HEAD, Kind.WEAK, Kind.ORGANIZATION, Kind.PERSON)
                            .isEmpty()
                    && here.last(Kind.SET).isPresent()
                    && next.lead.equals("of");
            boolean unknown = here.parts.isEmpty() && (here.empty || next.lead.equals(","));
            if (!set && !unknown || next.parts.isEmpty() && !here.parts.isEmpty()) {
                break;
            }
            at++;
        }
        return at;
    }

    private List<String> sectors(int main) {
        Segment head = segments.get(main);
        Optional<PhrasePart> person = head.last(Kind.PERSON);
        if (person.isPresent()) {
            return person.get().sectors();
        }
        Optional<PhrasePart> strong = workplace(head).or(() -> head.last(Kind.HEAD));
        Optional<PhrasePart> organization = head.parts.stream()
                .filter(part -> part.is(Kind.ORGANIZATION) && !part.sectors().isEmpty())
                .reduce((first, second) -> second);
        List<String> beside = head.parts.stream()
                .filter(part -> part.is(Kind.BESIDE))
                .flatMap(part -> part.sectors().stream())
                .distinct()
                .toList();
        Optional<PhrasePart> weak = head.last(Kind.WEAK);
        if (strong.isPresent() && organization.isPresent()) {
            return joined(strong.get(), organization.get());
        }
        if (organization.isPresent()) {
            return withBeside(organization.get().sectors(), beside);
        }
        Optional<List<String>> led = ofWhat(main, strong, weak);
        if (led.isPresent()) {
            return led.get();
        }
        if (strong.isPresent()) {
            return withBeside(strong.get().sectors(), beside);
        }
        if (!beside.isEmpty() && (weak.isPresent() || head.last(Kind.SET).isPresent())) {
            return List.of(beside.get(beside.size() - 1));
        }
        if (weak.isPresent()) {
            return weak.get().sectors();
        }
        if (beside.contains("CVL") && head.last(Kind.NATION).isPresent()) {
            return List.of("CVL");
        }
        return aloneIn(head);
    }

    /** "army accountant", "hospital cleaner": who works somewhere belongs there. */
    private static Optional<PhrasePart> workplace(Segment head) {
        List<PhrasePart> heads =
                head.parts.stream().filter(part -> part.is(Kind.HEAD)).toList();
        int last = heads.size() - 1;
        return last > 0 && isOccupation(heads.get(last).sectors())
                ? Optional.of(heads.get(last - 1))
                        .filter(part -> part.sectors().stream().anyMatch(INSTITUTIONS::contains))
                : Optional.empty();
    }

    private static boolean isOccupation(List<String> sectors) {
        return sectors.equals(List.of("BUS")) || sectors.equals(List.of("LAB"));
    }

    /** A country or a place by itself, or a phrase that is all else unknown: "targets in Syria" has no sector. */
    private List<String> aloneIn(Segment head) {
        boolean whole = head.parts.size() == 1
                && head.parts.get(0).length()
                        == PhraseParts.withoutArticle(text).length();
        return whole && head.parts.get(0).is(Kind.PLACE) ? head.parts.get(0).sectors() : List.of();
    }

    /** "chairman of the company's board", "president of the Senate": a leader takes the sectors of what he leads. */
    private Optional<List<String>> ofWhat(int main, Optional<PhrasePart> strong, Optional<PhrasePart> weak) {
        boolean leads = weak.isPresent() && strong.isEmpty()
                || strong.isPresent() && strong.get().sectors().equals(List.of("GOV")) && isTitle(strong.get());
        if (!leads || main + 1 >= segments.size()) {
            return Optional.empty();
        }
        Segment next = segments.get(main + 1);
        if (!Set.of("of", "for", "at", "in", "from", ",").contains(next.lead)
                || next.lead.equals(",") && strong.isPresent()) {
            return Optional.empty();
        }
        List<String> found =
                next.last(Kind.HEAD, Kind.ORGANIZATION, Kind.PERSON).isPresent() ? sectors(main + 1) : List.of();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** "president", which heads of states and of societies are. */
    private boolean isTitle(PhrasePart part) {
        return text.substring(part.start(), part.end())
                .toLowerCase(Locale.ROOT)
                .matches("(?:vice[ -])?presidents?|secretary|minister|governor");
    }

    private List<String> joined(PhrasePart noun, PhrasePart organization) {
        Set<String> sectors = new LinkedHashSet<>();
        List<String> own = organization.sectors();
        own.stream().filter(INTERNATIONAL::contains).forEach(sectors::add);
        boolean nonState = own.stream().anyMatch(NON_STATE::contains);
        boolean armed = noun.sectors().stream().anyMatch(sector -> sector.equals("MIL") || NON_STATE.contains(sector));
        boolean behind = organization.start() > noun.start();
        if (nonState && armed || behind) {
            sectors.addAll(own);
        } else {
            sectors.addAll(noun.sectors());
            own.stream().filter(sector -> !sector.equals("GOV")).forEach(sectors::add);
        }
        return List.copyOf(sectors);
    }

    /** What stands beside a noun comes second, but the state before its media and firms. */
    private static List<String> withBeside(List<String> noun, List<String> beside) {
        Set<String> sectors = new LinkedHashSet<>();
        boolean owned = beside.contains("GOV") && (noun.contains("JRN") || noun.contains("BUS"));
        if (owned) {
            sectors.add("GOV");
        }
        boolean nonState = beside.stream().anyMatch(NON_STATE::contains) && noun.equals(List.of("MIL"));
        boolean occupation = isOccupation(noun);
        boolean place = beside.stream().anyMatch(INSTITUTIONS::contains);
        if (nonState || occupation && place) {
            sectors.addAll(beside);
        } else {
            sectors.addAll(noun);
            beside.stream().filter(sector -> sector.equals("OPP")).forEach(sectors::add);
        }
        return List.copyOf(sectors);
    }

    private Optional<String> country(int main) {
        for (int i = main; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (i > main && !LEADS.contains(segment.lead)) {
                continue;
            }
            Optional<String> found = country(segment);
            if (found.isPresent()) {
                return found;
            }
        }
        return main > 0 ? country(segments.get(0)) : Optional.empty();
    }

    private static Optional<String> country(Segment segment) {
        for (Kind kind : List.of(Kind.PERSON, Kind.NATION, Kind.ORGANIZATION, Kind.PLACE, Kind.HEAD, Kind.WEAK)) {
            Optional<String> found = segment.parts.stream()
                    .filter(part -> part.is(kind) && part.country().isPresent())
                    .map(part -> part.country().get())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private String name(Segment head) {
        return head.last(Kind.PERSON)
                .or(() -> head.parts.size() == 1 ? head.last(Kind.ORGANIZATION, Kind.NATION) : Optional.empty())
                .flatMap(PhrasePart::name)
                .orElse(PhraseParts.withoutArticle(text));
    }

    private static Actor.Kind kind(Segment head) {
        if (head.last(Kind.PERSON).isPresent()) {
            return Actor.Kind.PERSON;
        }
        if (head.parts.size() == 1) {
            return switch (head.parts.get(0).kind()) {
                case NATION -> Actor.Kind.COUNTRY;
                case ORGANIZATION -> Actor.Kind.ORGANIZATION;
                default -> Actor.Kind.UNKNOWN;
            };
        }
        return Actor.Kind.UNKNOWN;
    }

    private static int headEnd(Segment head) {
        return head.parts.stream().mapToInt(PhrasePart::end).max().orElse(Integer.MAX_VALUE);
    }

    private static List<Segment> segments(String text, List<PhrasePart> parts) {
        List<Segment> segments = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(text);
        String lead = "";
        int from = 0;
        boolean more = true;
        while (more) {
            more = boundary.find();
            int to = more ? boundary.start() : text.length();
            int at = to;
            if (more && parts.stream().anyMatch(part -> part.start() <= at && at < part.end())) {
                continue;
            }
            int start = from;
            List<PhrasePart> own = parts.stream()
                    .filter(part -> part.start() >= start && part.end() <= at)
                    .toList();
            segments.add(new Segment(lead, own, text.substring(from, to).isBlank()));
            lead = more ? boundary.group().strip().toLowerCase(Locale.ROOT) : "";
            from = more ? boundary.end() : to;
        }
        return segments;
    }
}
