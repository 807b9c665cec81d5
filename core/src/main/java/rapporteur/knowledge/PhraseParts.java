package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import rapporteur.knowledge.PhrasePart.Kind;

/** Finds the parts of a phrase: people, organizations, countries, places and the nouns for people without a name. */
final class PhraseParts {

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "in", "for", "to", "at", "on", "from", "with", "by", "or");

    private record Noun(Kind kind, List<String> sectors) {}

    private final Countries countries = Countries.standard();
    private final Organizations organizations = Organizations.standard();
    private final Institutions institutions = Institutions.standard();
    private final Offices offices = Offices.standard();
    private final Officials officials = Officials.standard();
    private final PhraseTable<Noun> nouns;
    private final PhraseTable<Noun> beside;
    private final Function<String, Optional<String>> placeCountry;

    /** @param placeCountry alpha-3 of the country that a place of this name is in */
    PhraseParts(Function<String, Optional<String>> placeCountry) {
        this.placeCountry = placeCountry;
        PhraseTable.Builder<Noun> heads = new PhraseTable.Builder<>();
        PhraseTable.Builder<Noun> others = new PhraseTable.Builder<>();
        for (Table.Row row : Table.read("agents.tsv")) {
            Noun noun = new Noun(row.constant(Kind.class, 1), row.parts(2));
            (noun.kind == Kind.BESIDE ? others : heads).add(row.cell(0), noun);
        }
        nouns = heads.build();
        beside = others.build();
    }

    /** The parts from left to right; where several overlap, the longest, and of those a name before a noun. */
    List<PhrasePart> of(String phrase, Optional<LocalDate> day, Set<String> context) {
        List<PhrasePart> candidates = new ArrayList<>();
        day.ifPresent(today -> officials
                .scan(phrase)
                .forEach(found -> officials
                        .known(found.value(), today)
                        .ifPresent(known -> candidates.add(person(found.start(), found.end(), known)))));
        for (Occurrence<Organization> found : organizations.scan(phrase, day)) {
            candidates.add(organization(found.start(), found.end(), found.value()));
        }
        for (Occurrence<List<Organization>> found : institutions.scan(phrase)) {
            institution(found, phrase, context).ifPresent(candidates::add);
        }
        countries.scan(phrase).forEach(found -> candidates.add(country(found)));
        places(phrase, candidates);
        Set<String> nations = nations(candidates, context);
        candidates.removeIf(part -> part.is(Kind.ORGANIZATION)
                && part.country().isPresent()
                && isCommon(phrase.substring(part.start(), part.end()))
                && isElsewhere(part, nations, candidates));
        nouns.scan(phrase).forEach(found -> candidates.add(noun(found)));
        beside.scan(phrase).forEach(found -> candidates.add(noun(found)));
        offices.scan(phrase).forEach(found -> candidates.add(office(found)));
        return withoutFragments(phrase, withoutOverlap(candidates));
    }

    /** The institution of the country that the phrase, or the text around it, names: of many a "Liberal Party". */
    private static List<Organization> those(List<Organization> named, Set<String> countries) {
        List<Organization> there = named.stream()
                .filter(one -> one.country().map(countries::contains).orElse(false))
                .toList();
        return there.isEmpty() ? named : there;
    }

    private static Set<String> nations(List<PhrasePart> candidates, Set<String> context) {
        Set<String> nations = candidates.stream()
                .filter(part -> part.is(Kind.NATION) && part.country().isPresent())
                .map(part -> part.country().get())
                .collect(Collectors.toCollection(TreeSet::new));
        return nations.isEmpty() ? context : nations;
    }

    /** Whether the name of an institution is also what such institutions are called anywhere: "Defense Department". */
    private boolean isCommon(String words) {
        return offices.find(words.toLowerCase(Locale.ROOT)).isPresent()
                || !nouns.find(words.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /**
     * Without what is only a piece of a longer name that nobody knows: the town in "Leon Bobb", the firm in "Marcus Beam",
     * the short form of a person in a longer one.
     */
    private static List<PhrasePart> withoutFragments(String phrase, List<PhrasePart> parts) {
        List<Words.Word> words = Words.of(phrase);
        return parts.stream()
                .filter(part -> !part.is(Kind.PLACE, Kind.PERSON, Kind.ORGANIZATION)
                        || part.is(Kind.ORGANIZATION)
                                && phrase.substring(part.start(), part.end()).contains(" ")
                        || !isFragment(part, words, parts))
                .toList();
    }

    private static boolean isFragment(PhrasePart part, List<Words.Word> words, List<PhrasePart> parts) {
        for (int i = 0; i < words.size(); i++) {
            Words.Word word = words.get(i);
            boolean before = word.end() <= part.start()
                    && i + 1 < words.size()
                    && words.get(i + 1).start() == part.start()
                    && words.get(i + 1).joined();
            boolean after = word.start() >= part.end()
                    && i > 0
                    && words.get(i - 1).withoutPossessive().end() == part.end()
                    && words.get(i - 1).withoutPossessive() == words.get(i - 1)
                    && word.joined();
            boolean unknown =
                    parts.stream().noneMatch(other -> other.start() <= word.start() && word.start() < other.end());
            boolean article = SMALL.contains(word.key());
            if ((before || after && !part.is(Kind.PERSON))
                    && unknown
                    && word.isCapitalised()
                    && !article
                    && !(before && i == 0 && !part.is(Kind.PERSON) && isOrdinary(word))) {
                return true;
            }
        }
        return false;
    }

    /** A first word may have its capital from its place: "Senior", "Suspected". */
    private static boolean isOrdinary(Words.Word word) {
        return word.key()
                .matches("senior|suspected|alleged|top|local|young|several|armed|unidentified|unknown|heavily|masked"
                        + "|around|about|over|nearly|more|other|all|every|most|many|some|any|one|two|three|four|five|six|seven"
                        + "|eight|nine|ten|new|old|current|outgoing|incoming|acting|deputy|former|ex|retired|late|western|eastern"
                        + "|northern|southern|central|ordinary|prominent|leading|pro|anti|non|unnamed");
    }

    static String withoutArticle(String words) {
        return words.replaceFirst("^(?i:the|a|an)\\s+", "");
    }

    PhrasePart person(int start, int end, Officials.Known known) {
        Term term = known.term();
        return new PhrasePart(start, end, Kind.PERSON, known.sectors(), term.country(), Optional.of(term.name()));
    }

    private static PhrasePart organization(int start, int end, Organization found) {
        return new PhrasePart(
                start, end, Kind.ORGANIZATION, found.sectors(), found.country(), Optional.of(found.name()));
    }

    /** What is called so in many countries is of one only if the phrase, or the text around it, names that country. */
    private Optional<PhrasePart> institution(Occurrence<List<Organization>> found, String phrase, Set<String> context) {
        String words = phrase.substring(found.start(), found.end());
        List<Organization> those = those(found.value(), context);
        boolean anywhere = isCommon(words) && those.size() == found.value().size() && context.isEmpty();
        return anywhere
                ? Optional.empty()
                : Institutions.common(words, those).map(one -> organization(found.start(), found.end(), one));
    }

    /** Whether the phrase names another country, or a place right before, than an institution of a common name is of. */
    private static boolean isElsewhere(PhrasePart part, Set<String> nations, List<PhrasePart> candidates) {
        String country = part.country().orElseThrow();
        boolean behindPlace = candidates.stream()
                .anyMatch(place -> place.is(Kind.PLACE)
                        && place.end() == part.start() - 1
                        && !place.country().equals(part.country()));
        return !nations.isEmpty() && !nations.contains(country) || behindPlace;
    }

    private static PhrasePart country(Occurrence<Countries.Found> found) {
        Countries.Found value = found.value();
        Kind kind = switch (value.match()) {
            case SEAT -> Kind.ORGANIZATION;
            case CAPITAL -> Kind.PLACE;
            default -> Kind.NATION;
        };
        return new PhrasePart(
                found.start(),
                found.end(),
                kind,
                value.match() == Countries.Match.CAPITAL ? List.of("GOV") : value.sectors(),
                Optional.of(value.country().alpha3()),
                Optional.of(value.country().name()));
    }

    private static PhrasePart noun(Occurrence<List<Noun>> found) {
        Noun noun = found.value().get(0);
        return new PhrasePart(found.start(), found.end(), noun.kind, noun.sectors, Optional.empty(), Optional.empty());
    }

    private static PhrasePart office(Occurrence<Office> found) {
        Office office = found.value();
        boolean weak = office.sectors().isEmpty()
                || switch (office.role()) {
                    case LEADER, SPOKESPERSON, OFFICIAL, ADVISER, OTHER -> true;
                    default -> false;
                };
        return new PhrasePart(
                found.start(),
                found.end(),
                weak ? Kind.WEAK : Kind.HEAD,
                office.sectors(),
                office.country(),
                Optional.empty());
    }

    /**
     * The person whom the last words name, after his titles or without: a full name, or a family name that only one person
     * in office bears, by itself or after a title.
     */
    Optional<PhrasePart> personAtEnd(String phrase, List<PhrasePart> parts, LocalDate day) {
        List<Words.Word> words = Words.of(phrase);
        int first = words.size();
        while (first > 0 && words.get(first - 1).isCapitalised()) {
            first--;
        }
        for (int i = first; i < words.size(); i++) {
            int start = words.get(i).start();
            boolean full = i < words.size() - 1;
            boolean titled = start == 0
                    || parts.stream().anyMatch(part -> part.is(Kind.HEAD, Kind.WEAK) && part.end() == start - 1);
            Optional<Officials.Known> known =
                    full || titled ? officials.known(phrase.substring(start), day) : Optional.empty();
            if (known.filter(found -> full || found.isRecent(day)).isPresent()) {
                return Optional.of(person(start, phrase.length(), known.get()));
            }
        }
        return Optional.empty();
    }

    /** Capitalised words that are the name of a place, the longest at each position. */
    private void places(String phrase, List<PhrasePart> candidates) {
        List<Words.Word> words = Words.of(phrase);
        for (int first = 0; first < words.size(); first++) {
            for (int end = Math.min(words.size(), first + 4); end > first; end--) {
                Words.Word last = words.get(end - 1).withoutPossessive();
                if (!words.get(first).isCapitalised() || !last.isCapitalised()) {
                    continue;
                }
                int start = words.get(first).start();
                Optional<String> country = placeCountry.apply(phrase.substring(start, last.end()));
                if (country.isPresent()) {
                    candidates.add(
                            new PhrasePart(start, last.end(), Kind.PLACE, List.of("CVL"), country, Optional.empty()));
                    break;
                }
            }
        }
    }

    private static List<PhrasePart> withoutOverlap(List<PhrasePart> candidates) {
        List<PhrasePart> chosen = new ArrayList<>();
        // a stable sort: of equal length, in the order in which the lists were asked
        candidates.sort(Comparator.comparing(PhrasePart::length).reversed().thenComparing(part -> part.is(Kind.PLACE)));
        for (PhrasePart candidate : candidates) {
            boolean free = chosen.stream()
                    .allMatch(other -> candidate.end() <= other.start() || other.end() <= candidate.start());
            if (free) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparing(PhrasePart::start));
        return chosen;
    }
}
