package rapporteur.knowledge;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.model.Actor;

/**
 * Reads a dictionary of TABARI and PETRARCH: {@code NAME_ [CODE dates]} with further names in lines that begin with +, and
 * {@code NOUN [~CODE]} for agents. CAMEO's codes become countries and PLOVER's sectors; what names neither is passed over
 * and counted.
 */
final class TabariDictionary {

    private static final Pattern CODE = Pattern.compile("\\[\\s*~?([A-Z]+)\\s*([^\\]]*)\\]");
    private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)\\}");
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("AGR", "AGR"),
            Map.entry("BUS", "BUS"),
            Map.entry("COP", "COP"),
            Map.entry("CRM", "CRM"),
            Map.entry("CVL", "CVL"),
            Map.entry("EDU", "EDU"),
            Map.entry("ELI", "ELI"),
            Map.entry("GOV", "GOV"),
            Map.entry("HLH", "MED"),
            Map.entry("JUD", "JUD"),
            Map.entry("LAB", "LAB"),
            Map.entry("LEG", "LEG"),
            Map.entry("MED", "JRN"),
            Map.entry("MIL", "MIL"),
            Map.entry("OPP", "OPP"),
            Map.entry("REB", "REB"),
            Map.entry("REF", "REF"),
            Map.entry("REL", "REL"),
            Map.entry("SPY", "SPY"),
            Map.entry("UAF", "UAF"),
            Map.entry("PTY", "PTY"),
            Map.entry("PRM", "PRM"),
            Map.entry("JRN", "JRN"),
            Map.entry("INS", "REB"),
            Map.entry("SEP", "REB"),
            Map.entry("RAD", "REB"),
            Map.entry("MOD", "OPP"),
            Map.entry("CHR", "REL"),
            Map.entry("MOS", "REL"),
            Map.entry("JEW", "REL"),
            Map.entry("HIN", "REL"),
            Map.entry("BUD", "REL"),
            Map.entry("IGO", "IGO"),
            Map.entry("UNO", "UNO"),
            Map.entry("NGO", "NGO"),
            Map.entry("NGM", "NGO"),
            Map.entry("MNC", "MNC"),
            Map.entry("IMG", "IMG"),
            Map.entry("UNK", "UNK"));

    private static final Set<String> SMALL =
            Set.of("OF", "THE", "AND", "FOR", "IN", "ON", "TO", "DE", "LA", "AL", "EL");

    private final Path file;
    private final boolean agents;
    private int skipped;
    private int firstSkipped;

    TabariDictionary(Path file, boolean agents) {
        this.file = file;
        this.agents = agents;
    }

    List<ListedActor> read(String text) {
        List<ListedActor> actors = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean coded = false;
        int number = 0;
        for (String raw : text.split("\r?\n", -1)) {
            number++;
            String line = raw.replaceFirst("[#;].*", "").strip();
            if (line.isEmpty() || line.startsWith("!") || line.startsWith("<")) {
                continue;
            }
            String name = line.replaceFirst("\\s*\\[.*", "").strip();
            boolean more = name.startsWith("+");
            if (!name.isEmpty() && (!more || agents)) {
                names = new ArrayList<>();
                coded = false;
            }
            if (!name.isEmpty()) {
                List<String> forms = forms(name);
                names.addAll(forms);
                // further names after the code still are names of it
                if (coded && more && !line.contains("[")) {
                    widen(actors, forms);
                }
            }
            Matcher code = CODE.matcher(line);
            boolean found = false;
            while (code.find()) {
                found = true;
                boolean added = !names.isEmpty() && add(actors, names, code.group(1), code.group(2));
                coded = true;
                if (!added) {
                    skip(number);
                }
            }
            if (!found && name.isEmpty()) {
                skip(number);
            }
        }
        return actors;
    }

    /** What was passed over. */
    Optional<String> note() {
        return skipped == 0
                ? Optional.empty()
                : Optional.of(file + ": " + skipped
                        + " codes name no country or sector and are passed over, the first in line " + firstSkipped);
    }

    private void skip(int line) {
        firstSkipped = skipped == 0 ? line : firstSkipped;
        skipped++;
    }

    private static void widen(List<ListedActor> actors, List<String> forms) {
        List<String> first =
                actors.isEmpty() ? List.of() : actors.get(actors.size() - 1).names();
        for (int i = actors.size() - 1; i >= 0 && actors.get(i).names().equals(first); i--) {
            ListedActor old = actors.get(i);
            List<String> all = new ArrayList<>(first);
            all.addAll(forms);
            actors.set(
                    i,
                    new ListedActor(
                            all,
                            old.kind(),
                            old.country(),
                            old.sectors(),
                            old.role(),
                            old.wikidata(),
                            old.from(),
                            old.to()));
        }
    }

    private boolean add(List<ListedActor> actors, List<String> names, String code, String dates) {
        Optional<String> country = Optional.empty();
        List<String> sectors = new ArrayList<>();
        for (int i = 0; i + 3 <= code.length(); i += 3) {
            String part = code.substring(i, i + 3);
            String sector = SECTORS.get(part);
            if (sector != null) {
                sectors.add(sector);
            } else if (country.isEmpty() && Countries.standard().ofCode(part).isPresent()) {
                country = Optional.of(part);
            }
        }
        Optional<Optional<LocalDate>[]> span = span(dates.strip());
        if (span.isEmpty() || country.isEmpty() && sectors.isEmpty()) {
            return false;
        }
        actors.add(new ListedActor(
                names,
                agents ? Actor.Kind.GROUP : Actor.Kind.UNKNOWN,
                country,
                sectors.stream().distinct().toList(),
                Optional.empty(),
                Optional.empty(),
                span.get()[0],
                span.get()[1]));
        return true;
    }

    /** "&gt;20070101", "&lt;990101", "970101-061231"; empty if it is none of these. */
    @SuppressWarnings("unchecked")
    private static Optional<Optional<LocalDate>[]> span(String dates) {
        String plain = dates.replace(" ", "");
        if (plain.isEmpty()) {
            return Optional.of(new Optional[] {Optional.empty(), Optional.empty()});
        }
        String[] ends = plain.startsWith(">")
                ? new String[] {plain.substring(1), ""}
                : plain.startsWith("<") ? new String[] {"", plain.substring(1)} : plain.split("-", 2);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<LocalDate> from = day(ends[0]);
        Optional<LocalDate> to = day(ends[1]);
        boolean read = (ends[0].isEmpty() || from.isPresent()) && (ends[1].isEmpty() || to.isPresent());
        return read ? Optional.of(new Optional[] {from, to}) : Optional.empty();
    }

    private static Optional<LocalDate> day(String digits) {
        if (!digits.matches("\\d{6}|\\d{8}")) {
            return Optional.empty();
        }
        int split = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, split));
        int full = split == 4 ? year : year < 30 ? 2000 + year : 1900 + year;
        try {
            int month = Integer.parseInt(digits.substring(split, split + 2));
            return Optional.of(LocalDate.of(full, month, Integer.parseInt(digits.substring(split + 2))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** BAN_KI-MOON_ and POLICE!PERSON! {POLICEMEN} in ordinary letters; an agent with its plural. */
    private List<String> forms(String raw) {
        Matcher plural = PLURAL.matcher(raw);
        List<String> forms = new ArrayList<>();
        String name = plural.replaceAll("").replaceFirst("^\\+", "");
        for (String person : name.contains("!") ? List.of("PERSON", "MAN", "WOMAN", "MEN", "WOMEN") : List.of("")) {
            forms.add(ordinary(name.replaceFirst("![A-Z]+!", person)));
        }
        plural.reset();
        while (plural.find()) {
            for (String form : plural.group(1).split(",")) {
                forms.add(ordinary(form));
            }
        }
        if (agents && forms.size() == 1 && !forms.get(0).endsWith("s")) {
            String one = forms.get(0);
            forms.add(one.matches(".*[^aeiou]y") ? one.substring(0, one.length() - 1) + "ies" : one + "s");
        }
        return forms.stream().filter(form -> !form.isBlank()).distinct().toList();
    }

    private String ordinary(String raw) {
        String words = raw.replace('_', ' ').replaceAll("\\s+", " ").strip();
        if (agents || !words.equals(words.toUpperCase(Locale.ROOT))) {
            return agents ? words.toLowerCase(Locale.ROOT) : words;
        }
        // short words in capitals are abbreviations
        return words.contains(" ") || words.length() > 5
                ? Pattern.compile("\\p{Lu}[\\p{Lu}']+")
                        .matcher(words)
                        .replaceAll(found -> SMALL.contains(found.group())
                                ? found.group().toLowerCase(Locale.ROOT)
                                : found.group().charAt(0)
                                        + found.group().substring(1).toLowerCase(Locale.ROOT))
                : words;
    }
}
