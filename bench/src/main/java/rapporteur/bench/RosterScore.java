package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapporteur.knowledge.Countries;
import rapporteur.knowledge.Leader;
import rapporteur.knowledge.Leaders;
import rapporteur.knowledge.Memberships;
import rapporteur.knowledge.Role;

/** Whether there is a head of government wherever there has to be one, and whether it is the right one. */
final class RosterScore {

    private static final int FIRST = 2014;
    private static final int LAST = 2026;

    /** That someone headed a government on 1 January of a year, by a part of the name. */
    record Fact(String country, int year, String name) {}

    private final Leaders leaders = Leaders.standard();
    private final PrintWriter misses;

    RosterScore(PrintWriter misses) {
        this.misses = misses;
    }

    List<Fact> facts(String file, List<String> lines) throws IOException {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            if (lines.get(i).isBlank() || cells[0].equals("country")) {
                continue;
            }
            if (cells.length != 2 || Countries.standard().ofCode(cells[0]).isEmpty()) {
                throw Corpora.malformed(Path.of(file), i + 1, "not a country's code, a tab, and years with names");
            }
            for (String one : cells[1].split("\\|")) {
                if (!one.matches("\\d{4} .+")) {
                    throw Corpora.malformed(Path.of(file), i + 1, "'" + one + "' is not a year, a space, and a name");
                }
                facts.add(new Fact(cells[0], Integer.parseInt(one.substring(0, 4)), one.substring(5)));
            }
        }
        return facts;
    }

    void print(List<Fact> facts, PrintWriter out) {
        Scores scores = new Scores();
        List<String> members = Memberships.standard().of("United Nations", LocalDate.of(LAST, 1, 1));
        for (String country : members) {
            for (int year = FIRST; year <= LAST; year++) {
                boolean held = holder(country, year).isPresent();
                scores.add("has a head", Tally.of(held));
                if (!held) {
                    misses.println(country + " " + year + ": nobody");
                }
            }
        }
        for (Fact fact : facts) {
            String found = holder(fact.country(), fact.year()).map(Leader::name).orElse("nobody");
            boolean right = plain(found).contains(plain(fact.name()));
            scores.add("is the right one", Tally.of(right));
            if (!right) {
                misses.println(fact.country() + " " + fact.year() + ": " + found + ", expected " + fact.name());
            }
        }
        out.println(members.size() + " members, 1 January of " + FIRST + " to " + LAST + "; " + facts.size()
                + " facts to compare with");
        scores.print(out);
    }

    private Optional<Leader> holder(String country, int year) {
        return leaders.holder(country, Role.HEAD_OF_GOVERNMENT, LocalDate.of(year, 1, 1));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L} ]", "")
                .replace("ø", "o")
                .replace("ı", "i")
                .replace("ł", "l")
                .toLowerCase(Locale.ROOT);
    }
}
