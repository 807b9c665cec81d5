package rapporteur.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rapporteur.model.EventType;

/**
 * The codebook's sheet of one type, read from a file of its name:
 *
 * <pre>
 * # what the type is, and its rules
 * root 18                                   the CAMEO root of what no line tells better
 * when MODE CAMEO WORD ...                  the mode where one of the words stands with the act
 * of TYPE,... MODE CAMEO                    the mode where the content tells of an act of such a type
 * say|do WORDS V|N MODE CAMEO RECIPIENTS EFFECT [with WORD ...]   a word that makes such an act; see {@link Entry}
 * </pre>
 *
 * <p>"-" is nothing, "_" stands for a blank, "?" behind a mode lets a {@code when} change it, "+" before a CAMEO code adds
 * it to the word's own.
 */
record Sheet(EventType type, String root, List<Entry> entries, List<When> whens, List<Of> ofs) {

    /** A mode told by other words. */
    record When(Optional<String> mode, String cameo, Set<String> words) {}

    /** A mode told by what the content is about. */
    record Of(Set<EventType> types, Optional<String> mode, String cameo) {}

    static Sheet read(EventType type) {
        String file = type.name().toLowerCase(Locale.ROOT) + ".txt";
        List<Entry> entries = new ArrayList<>();
        List<When> whens = new ArrayList<>();
        List<Of> ofs = new ArrayList<>();
        String root = null;
        for (List<String> cells : Resource.rows(file)) {
            switch (cells.get(0)) {
                case "say", "do" -> entries.add(entry(type, cells));
                case "when" ->
                    whens.add(new When(
                            value(cells.get(1)),
                            cells.get(2),
                            Set.copyOf(Resource.words(cells.subList(3, cells.size())))));
                case "of" -> ofs.add(new Of(types(cells.get(1)), value(cells.get(2)), cells.get(3)));
                case "root" -> root = cells.get(1);
                default -> throw new IllegalArgumentException(file + ": " + String.join(" ", cells));
            }
        }
        return new Sheet(type, root, List.copyOf(entries), List.copyOf(whens), List.copyOf(ofs));
    }

    private static Entry entry(EventType type, List<String> cells) {
        boolean conditional = cells.size() > 8 && cells.get(7).equals("with");
        if (cells.size() != 7 && !conditional) {
            throw new IllegalArgumentException(type + ": seven columns, or \"with\" and words: " + cells);
        }
        String[] words = cells.get(1).split("_", 2);
        boolean open = cells.get(3).endsWith("?");
        return new Entry(
                cells.get(0).equals("say"),
                words[0],
                words.length > 1 ? words[1] : "",
                cells.get(2).equals("V"),
                conditional ? Set.copyOf(cells.subList(8, cells.size())) : Set.of(),
                type,
                value(cells.get(3).replace("?", "")),
                open || cells.get(3).equals("-"),
                cells.get(4),
                list(cells.get(5)),
                cells.get(6));
    }

    private static Optional<String> value(String cell) {
        return Optional.of(cell).filter(text -> !text.equals("-"));
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(","));
    }

    private static Set<EventType> types(String cell) {
        return Set.copyOf(Arrays.stream(cell.split(",")).map(EventType::valueOf).toList());
    }
}
