package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.Rapporteur;
import rapporteur.model.Act;
import rapporteur.model.Article;
import rapporteur.model.EventType;
import rapporteur.model.Party;

/**
 * PETRARCH-1's unit tests: sentences with codings of who, whom and what. Their codes are of WEIS' roots (01 to 22), which
 * stand for PLOVER types here; the parties count by their text, by the actors of the tests' own dictionary. Codings with
 * codes of no root, which only the tests' own verb patterns can give, are left out, and so are sentences without others.
 */
final class Petrarch {

    static final String RECORDS = "PETR.UnitTest.records.xml";
    static final String ACTORS = "PETR.Validate.actors.txt";

    private static final Pattern SENTENCE = Pattern.compile("<Sentence [^>]*>(.*?)</Sentence>", Pattern.DOTALL);
    private static final Pattern CODING = Pattern.compile(
            "<EventCoding sourcecode=['\"]+([^'\"]*)['\"]+ targetcode=['\"]+([^'\"]*)['\"]+ eventcode=\"(\\d+)\"");
    private static final Pattern TEXT = Pattern.compile("<Text>(.*?)</Text>", Pattern.DOTALL);
    private static final Pattern ACTOR = Pattern.compile("^(\\+?)([A-Z][^\\[#]*?)\\s*(?:\\[(.*))?$");
    private static final int COUNTRY = 3;

    /** WEIS' roots as PLOVER types; what is announced of the cooperative ones is AGREE in PLOVER. */
    private static final Map<String, Set<EventType>> ROOTS = Map.ofEntries(
            Map.entry("01", Set.of(EventType.CONCEDE, EventType.RETREAT)),
            Map.entry("02", Set.of(EventType.STATE, EventType.ACCUSE, EventType.SUPPORT)),
            Map.entry("03", Set.of(EventType.CONSULT, EventType.AGREE)),
            Map.entry("04", Set.of(EventType.SUPPORT)),
            Map.entry("05", Set.of(EventType.AGREE)),
            Map.entry("06", Set.of(EventType.SUPPORT, EventType.CONCEDE, EventType.RETREAT, EventType.AGREE)),
            Map.entry("07", Set.of(EventType.AID, EventType.AGREE)),
            Map.entry("08", Set.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE)),
            Map.entry("09", Set.of(EventType.REQUEST)),
            Map.entry("10", Set.of(EventType.REQUEST, EventType.AGREE)),
            Map.entry("11", Set.of(EventType.REJECT)),
            Map.entry("12", Set.of(EventType.ACCUSE)),
            Map.entry("13", Set.of(EventType.ACCUSE)),
            Map.entry("14", Set.of(EventType.STATE, EventType.REJECT)),
            Map.entry("15", Set.of(EventType.REQUEST)),
            Map.entry("16", Set.of(EventType.THREATEN, EventType.STATE)),
            Map.entry("17", Set.of(EventType.THREATEN)),
            Map.entry("18", Set.of(EventType.PROTEST, EventType.MOBILIZE)),
            Map.entry("19", Set.of(EventType.SANCTION, EventType.REJECT)),
            Map.entry("20", Set.of(EventType.SANCTION, EventType.COERCE)),
            Map.entry("21", Set.of(EventType.COERCE, EventType.ASSAULT)),
            Map.entry("22", Set.of(EventType.ASSAULT)));

    private record Coding(String source, String target, String root) {}

    private final Map<String, List<String>> phrases;
    private final List<Map.Entry<String, List<Coding>>> sentences = new ArrayList<>();

    private Petrarch(Map<String, List<String>> phrases) {
        this.phrases = phrases;
    }

    static Petrarch read(Path folder) throws IOException {
        Petrarch tests = new Petrarch(actors(Corpora.existing(folder.resolve(ACTORS))));
        Matcher sentence = SENTENCE.matcher(Corpora.text(Corpora.existing(folder.resolve(RECORDS))));
        while (sentence.find()) {
            Matcher text = TEXT.matcher(sentence.group(1));
            Matcher coding = CODING.matcher(sentence.group(1));
            List<Coding> codings = new ArrayList<>();
            boolean scored = text.find();
            while (coding.find()) {
                String root = coding.group(3).substring(0, 2);
                codings.add(new Coding(coding.group(1), coding.group(2), root));
                scored &= ROOTS.containsKey(root);
            }
            if (scored) {
                tests.sentences.add(Map.entry(text.group(1).strip().replaceAll("\\s+", " "), codings));
            }
        }
        return tests;
    }

    /** The phrases of the dictionary by the first three letters of what they stand for. */
    private static Map<String, List<String>> actors(Path file) throws IOException {
        Map<String, List<String>> phrases = new HashMap<>();
        List<String> open = new ArrayList<>();
        String code = "";
        for (String line : Corpora.text(file).lines().toList()) {
            Matcher actor = ACTOR.matcher(line.strip());
            if (line.strip().startsWith("[")) {
                code = line.strip().substring(1);
            } else if (actor.matches()) {
                if (actor.group(1).isEmpty()) {
                    open.clear();
                    code = "";
                }
                open.add(actor.group(2).replace('_', ' ').strip());
                code = actor.group(3) == null ? code : actor.group(3);
            }
            if (code.length() >= COUNTRY) {
                List<String> known = phrases.computeIfAbsent(code.substring(0, COUNTRY), key -> new ArrayList<>());
                open.stream().filter(phrase -> !known.contains(phrase)).forEach(known::add);
            }
        }
        return phrases;
    }

    int size() {
        return sentences.size();
    }

    Scores score(Rapporteur rapporteur) {
        Scores scores = new Scores();
        for (Map.Entry<String, List<Coding>> sentence : sentences) {
            List<Act> acts = rapporteur.read(Article.of(sentence.getKey())).acts();
            List<Coding> codings = sentence.getValue();
            long found = codings.stream()
                    .filter(coding -> acts.stream().anyMatch(act -> isCoded(act, coding)))
                    .count();
            boolean extra = acts.stream()
                    .filter(act -> act.type() != EventType.STATE
                            && !act.source().isEmpty()
                            && !act.recipient().isEmpty())
                    .anyMatch(act -> codings.stream().noneMatch(coding -> isCoded(act, coding)));
            scores.add("codings found", Tally.share(found, codings.size()));
            scores.add("sentences, all found", Tally.of(found == codings.size()));
            scores.add("and no act too many", Tally.of(found == codings.size() && !extra));
        }
        return scores;
    }

    private boolean isCoded(Act act, Coding coding) {
        return ROOTS.get(coding.root()).contains(act.type())
                && names(act.source(), coding.source())
                && (names(act.recipient(), coding.target()) || names(act.addressee(), coding.target()));
    }

    /** Whether the party's words are of the actor; for one without a country ("---GOV") whether there are any. */
    private boolean names(Party party, String code) {
        if (code.startsWith("---")) {
            return code.length() == COUNTRY || !party.isEmpty();
        }
        String actor = code.substring(0, Math.min(COUNTRY, code.length()));
        return party.spans().stream()
                .map(span -> span.text().toUpperCase(Locale.ROOT))
                .anyMatch(
                        text -> phrases.getOrDefault(actor, List.of()).stream().anyMatch(text::contains));
    }
}
