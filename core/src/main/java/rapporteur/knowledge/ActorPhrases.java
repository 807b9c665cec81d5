package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.model.Actor;

/**
 * Actors by the words that name or describe them, without a text around: "Taliban fighters", "the Saudi-led coalition",
 * "three UN peacekeepers", "Russian and Belarusian soldiers". Sectors are those of the PLOVER manual. Immutable.
 */
public final class ActorPhrases {

    private static final class Standard {
        private static final ActorPhrases INSTANCE = new ActorPhrases(PlaceCountries::of);
    }

    private static final class WithoutPlaces {
        private static final ActorPhrases INSTANCE = new ActorPhrases(place -> Optional.empty());
    }

    private static final Pattern CONJUNCTION =
            Pattern.compile("\\s*,\\s*(?:and|or)\\s+|\\s+(?:and|or|as well as|along with)\\s+|\\s*,\\s+");
    private static final Pattern PRONOUN =
            Pattern.compile("he|she|they|we|him|her|them|us|who|whoever|others?|some|both", Pattern.CASE_INSENSITIVE);
    private static final Pattern SMALL_CAPITALS = Pattern.compile("\\b(\\p{Lu})(\\p{Lu}+)\\b");
    private static final Set<String> PRONOUNS_IN_CAPITALS = Set.of("us", "he");

    private final PhraseParts parts;

    ActorPhrases(Function<String, Optional<String>> placeCountry) {
        parts = new PhraseParts(placeCountry);
    }

    /** With the words and facts that come with Rapporteur; loaded once, on first use. */
    public static ActorPhrases standard() {
        return Standard.INSTANCE;
    }

    /** The same without towns and regions, for texts whose places are told otherwise. */
    public static ActorPhrases withoutPlaces() {
        return WithoutPlaces.INSTANCE;
    }

    /**
     * Whom the phrase stands for, each with a country and sectors as far as the words tell; empty if the words are known
     * to stand for nobody, or not known at all.
     *
     * @param day from which the phrase looks at the world: who holds an office, whether a movement governs; where it is
     *     empty, people are not told by their names
     */
    public List<Actor> find(String phrase, Optional<LocalDate> day) {
        return find(phrase, day, Set.of());
    }

    /**
     * The same where the text around names countries.
     *
     * @param context alpha-3 codes; a name that organizations of several countries bear means the one of these, and where
     *     there is one country alone, an office of a state without a country is of it
     */
    public List<Actor> find(String phrase, Optional<LocalDate> day, Set<String> context) {
        String text = phrase.replaceAll("\\s+(['’]s?\\b)", "$1")
                .replaceAll("\\s+-\\s+", "-")
                .replaceAll("\\s+", " ")
                .strip();
        if (text.isEmpty()) {
            return List.of();
        }
        if (PRONOUN.matcher(text).matches() && !text.equals("US")) {
            return List.of(Actor.of(text, Actor.Kind.UNKNOWN).withSectors(List.of("UNK")));
        }
        List<Actor> whole = single(text, day, context).map(List::of).orElse(List.of());
        if (whole.isEmpty() && text.chars().noneMatch(Character::isLowerCase) && text.length() > 4) {
            text = titled(text);
            whole = single(text, day, context).map(List::of).orElse(List.of());
        }
        List<Actor> several = CONJUNCTION.matcher(text).find() ? several(text, day, context) : List.of();
        return several.size() > 1 ? several : whole;
    }

    private Optional<Actor> single(String text, Optional<LocalDate> day, Set<String> context) {
        return new PhraseReading(text, withPerson(text, day, context)).actor(context);
    }

    private List<PhrasePart> withPerson(String text, Optional<LocalDate> day, Set<String> context) {
        List<PhrasePart> found = parts.of(text, day, context);
        if (day.isEmpty() || found.stream().anyMatch(part -> part.is(PhrasePart.Kind.PERSON))) {
            return found;
        }
        return parts.personAtEnd(text, found, day.get())
                .map(person -> {
                    List<PhrasePart> with = new ArrayList<>(found);
                    with.removeIf(part -> part.end() > person.start());
                    with.add(person);
                    return with;
                })
                .orElse(found);
    }

    /**
     * The actors of a list, if each of its members is one: the noun behind "Russian and Belarusian soldiers" belongs to
     * both, what "the leaders of Germany, France and Italy" begins with to all.
     */
    private List<Actor> several(String text, Optional<LocalDate> day, Set<String> context) {
        if (isOneName(text, day)) {
            return List.of();
        }
        List<String> members = List.of(CONJUNCTION.split(text));
        String last = members.get(members.size() - 1);
        List<PhrasePart> lastParts = parts.of(last, day, context);
        String shared = "";
        if (lastParts.size() > 1 && lastParts.get(0).is(PhrasePart.Kind.NATION)) {
            shared = last.substring(lastParts.get(0).end());
        }
        Matcher of = Pattern.compile("^(.*?\\bof )(.*)$").matcher(members.get(0));
        String begun = of.matches() ? of.group(1) : "";
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (String member : members) {
            String full = member;
            List<PhrasePart> own = parts.of(member, day, context);
            boolean nationAlone = own.size() == 1
                    && own.get(0).is(PhrasePart.Kind.NATION)
                    && own.get(0).end() == member.length();
            if (nationAlone && !shared.isEmpty() && !member.equals(last) && !member.endsWith("s")) {
                full = member + shared;
            } else if (nationAlone && !begun.isEmpty() && !member.equals(members.get(0))) {
                full = begun + member;
            }
            Optional<Actor> actor = single(full, day, context);
            if (actor.isEmpty() && !member.isBlank()) {
                return List.of();
            }
            actor.ifPresent(found -> actors.putIfAbsent(
                    found.country().orElse("")
                            + found.sectors()
                            + (found.country().isEmpty() ? found.name() : ""),
                    found));
        }
        return List.copyOf(actors.values());
    }

    /** "Ministry of Finance and Economy", "Trinidad and Tobago", "men and women". */
    private boolean isOneName(String text, Optional<LocalDate> day) {
        Matcher conjunction = CONJUNCTION.matcher(text);
        List<PhrasePart> all = parts.of(text, day, Set.of());
        while (conjunction.find()) {
            int at = conjunction.start();
            if (all.stream().anyMatch(part -> part.start() < at && at < part.end())) {
                return true;
            }
        }
        return false;
    }

    /** "SECURITY COUNCIL" in ordinary letters. */
    private static String titled(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            Matcher capitals = SMALL_CAPITALS.matcher(word);
            words.add(
                    PRONOUNS_IN_CAPITALS.contains(word.toLowerCase(Locale.ROOT))
                            ? word
                            : capitals.replaceAll(
                                    match -> match.group(1) + match.group(2).toLowerCase(Locale.ROOT)));
        }
        return String.join(" ", words);
    }
}
