package rapporteur.collating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import rapporteur.model.Block;
import rapporteur.model.Document;

/** The news agencies whose reports others take over, and where an article credits one. */
final class Agencies {

    /** @param site the addresses on its host; null if it has none */
    private record Agency(String name, Pattern names, Pattern site) {}

    private static final List<Agency> ALL = load();

    private Agencies() {}

    /** The agency that an outlet's name, or the host of a URL, is. */
    static Optional<String> in(String outletOrUrl) {
        for (Agency agency : ALL) {
            boolean isHost =
                    agency.site != null && agency.site.matcher(outletOrUrl).matches();
            if (isHost || agency.names.matcher(outletOrUrl.strip()).matches()) {
                return Optional.of(agency.name);
            }
        }
        return Optional.empty();
    }

    /** The agencies that bylines, credits and datelines name, in order of their names. */
    static Set<String> creditedIn(Document document) {
        Set<String> credited = new TreeSet<>();
        for (Block block : document.blocks()) {
            boolean credits = switch (block.kind()) {
                case AGENCY, BYLINE, CREDIT -> true;
                default -> false;
            };
            if (credits) {
                String text = document.text().substring(block.start(), block.end());
                ALL.stream()
                        .filter(agency -> agency.names.matcher(text).find())
                        .forEach(agency -> credited.add(agency.name));
            }
        }
        return Set.copyOf(credited);
    }

    private static List<Agency> load() {
        try (InputStream in = Objects.requireNonNull(Agencies.class.getResourceAsStream("agencies.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Agency> agencies = new ArrayList<>();
            for (String line :
                    reader.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] cells = line.split("\t", -1);
                String names = String.join(
                        "|",
                        Pattern.compile("\\|")
                                .splitAsStream(cells[1])
                                .map(Pattern::quote)
                                .toList());
                agencies.add(new Agency(
                        cells[0],
                        Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])"),
                        cells[2].isEmpty()
                                ? null
                                : Pattern.compile("(?i)https?://([^/]*\\.)?" + Pattern.quote(cells[2]) + "(/.*)?")));
            }
            return List.copyOf(agencies);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read agencies.tsv from the class path", e);
        }
    }
}
