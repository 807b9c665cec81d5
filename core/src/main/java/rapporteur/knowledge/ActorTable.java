package rapporteur.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.model.Actor;

/** Reads a user's table of actors: tab-separated cells, a header that names the columns, comments after #. */
final class ActorTable {

    private static final List<String> COLUMNS =
            List.of("name", "kind", "country", "sectors", "aliases", "role", "wikidata", "from", "to");
    private static final Set<String> SECTORS = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "REB", "SPY", "UAF", "UNK", "PRM", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO", "UNO", "EUR", "NGO", "ISM",
            "IMG", "MNC");

    private final Path file;
    private List<String> header;
    private int line;

    ActorTable(Path file) {
        this.file = file;
    }

    List<ListedActor> read(String text) throws IOException {
        List<ListedActor> actors = new ArrayList<>();
        for (String row : text.split("\r?\n", -1)) {
            line++;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(row.split("\t", -1)).map(String::strip).toList();
            if (header == null) {
                header = header(cells);
            } else {
                actors.add(actor(cells));
            }
        }
        return actors;
    }

    private List<String> header(List<String> cells) throws IOException {
        for (String column : cells) {
            if (!COLUMNS.contains(column)) {
                throw broken(
                        "'" + column + "' is no column",
                        "begin with a header of " + String.join(", ", COLUMNS)
                                + ", parted by tabs, of which only name is needed");
            }
        }
        if (!cells.contains("name") || Set.copyOf(cells).size() < cells.size()) {
            throw broken("the header needs each column once, and name among them", "correct the header");
        }
        return cells;
    }

    private ListedActor actor(List<String> cells) throws IOException {
        if (cells.size() > header.size()) {
            throw broken(cells.size() + " cells under a header of " + header.size(), "remove a tab or name the column");
        }
        String name = cell(cells, "name");
        if (name.isEmpty()) {
            throw broken("the name is empty", "give one, or remove the row");
        }
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(parts(cell(cells, "aliases")));
        return new ListedActor(
                names,
                kind(cell(cells, "kind")),
                country(cell(cells, "country")),
                sectors(parts(cell(cells, "sectors"))),
                optional(cell(cells, "role")),
                wikidata(cell(cells, "wikidata")),
                day(cell(cells, "from")),
                day(cell(cells, "to")));
    }

    private String cell(List<String> cells, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    private Actor.Kind kind(String cell) throws IOException {
        if (cell.isEmpty()) {
            return Actor.Kind.ORGANIZATION;
        }
        for (Actor.Kind kind : Actor.Kind.values()) {
            if (kind.code().equals(cell.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw broken(
                "'" + cell + "' is no kind",
                "write one of "
                        + Arrays.stream(Actor.Kind.values())
                                .map(Actor.Kind::code)
                                .collect(Collectors.joining(", ")));
    }

    private Optional<String> country(String cell) throws IOException {
        if (!cell.isEmpty() && Countries.standard().ofCode(cell).isEmpty()) {
            throw broken(
                    "'" + cell + "' is no country", "write the ISO 3166 code of three capital letters, such as KEN");
        }
        return optional(cell);
    }

    private List<String> sectors(List<String> codes) throws IOException {
        for (String code : codes) {
            if (!SECTORS.contains(code)) {
                throw broken("'" + code + "' is no sector of PLOVER", "write codes such as GOV, MIL or GOV|MIL");
            }
        }
        return codes;
    }

    private Optional<String> wikidata(String cell) throws IOException {
        if (!cell.isEmpty() && !cell.matches("Q[1-9][0-9]*")) {
            throw broken("'" + cell + "' is no Wikidata item", "write one such as Q1065, or nothing");
        }
        return optional(cell);
    }

    private Optional<LocalDate> day(String cell) throws IOException {
        try {
            return optional(cell).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            throw broken("'" + cell + "' is no day", "write it as 2011-02-28, or nothing");
        }
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private IOException broken(String problem, String remedy) {
        return new IOException(file + ", line " + line + ": " + problem + "; " + remedy);
    }
}
