package rapporteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads attributions from brat's stand-off files: lines {@code T} are spans of characters, lines {@code E} attributions. */
final class Brat {

    private final Path file;
    private final Map<String, List<Range>> spans = new HashMap<>();

    private Brat(Path file) {
        this.file = file;
    }

    static List<AttributedWords> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Brat brat = new Brat(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("T")) {
                brat.takeSpans(lines.get(i), i + 1);
            }
        }
        List<AttributedWords> attributions = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("E")) {
                attributions.add(brat.attribution(line));
            }
        }
        return attributions;
    }

    /** Such as {@code T3<tab>Content 5 8;12 15<tab>words}. */
    private void takeSpans(String line, int number) throws IOException {
        String[] columns = line.split("\t", -1);
        List<Range> ranges = new ArrayList<>();
        try {
            for (String range :
                    columns[1].substring(columns[1].indexOf(' ') + 1).split(";")) {
                String[] ends = range.split(" ");
                ranges.add(new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
            }
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw Corpora.malformed(file, number, "not a role and offsets: " + line);
        }
        spans.put(columns[0], ranges);
    }

    /** Such as {@code E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1 Content2:T5}. */
    private AttributedWords attribution(String line) {
        Map<Role, List<Range>> words = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            words.put(role, new ArrayList<>());
        }
        for (String argument : line.substring(line.indexOf('\t') + 1).strip().split("\\s+")) {
            int colon = argument.indexOf(':');
            String name = argument.substring(0, Math.max(0, colon)).replaceFirst("\\d+$", "");
            for (Role role : Role.values()) {
                if (role.name().equals(name.toUpperCase(Locale.ROOT))) {
                    words.get(role).addAll(spans.getOrDefault(argument.substring(colon + 1), List.of()));
                }
            }
        }
        return new AttributedWords(words.get(Role.SOURCE), words.get(Role.CUE), words.get(Role.CONTENT));
    }
}
