package rapporteur.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Actors that a user adds to those that come with Rapporteur, before which they go: from tables of his own, and from
 * dictionaries of actors and agents as PETRARCH and TABARI read them. Immutable.
 */
public final class ActorList {

    private static final ActorList NONE = new ActorList(List.of(), List.of());

    private final List<ListedActor> all;
    private final List<String> notes;
    private final PhraseTable<ListedActor> byName;

    private ActorList(List<ListedActor> all, List<String> notes) {
        this.all = List.copyOf(all);
        this.notes = List.copyOf(notes);
        PhraseTable.Builder<ListedActor> builder = new PhraseTable.Builder<>();
        for (ListedActor actor : all) {
            for (String name : actor.names()) {
                if (!Words.of(name).isEmpty()) {
                    builder.add(name, actor);
                }
            }
        }
        byName = builder.build();
    }

    /** A list of nobody. */
    public static ActorList none() {
        return NONE;
    }

    /**
     * Reads files: one whose name ends in {@code .actors.txt} as a dictionary of actors, in {@code .agents.txt} as one of
     * agents, any other as a table of tab-separated cells under a header; docs/guide.md describes both. Of a name in
     * several rows the first that holds on an article's day counts.
     *
     * @throws IOException if a file cannot be read, is not UTF-8, or a row of a table is not as it should be; the message
     *     names the file, the line and the remedy
     */
    public static ActorList read(List<Path> files) throws IOException {
        List<ListedActor> all = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName() == null ? "" : file.getFileName().toString();
            if (name.endsWith(".actors.txt") || name.endsWith(".agents.txt")) {
                TabariDictionary dictionary = new TabariDictionary(file, name.endsWith(".agents.txt"));
                all.addAll(dictionary.read(text(file, false)));
                dictionary.note().ifPresent(notes::add);
            } else {
                all.addAll(new ActorTable(file).read(text(file, true)));
            }
        }
        return new ActorList(all, notes);
    }

    /** Old dictionaries are in whatever encoding, of which names need only the letters of ASCII. */
    private static String text(Path file, boolean strict) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new IOException(file + " does not exist; give the path of a table or dictionary of actors", missing);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            if (strict) {
                throw new IOException(file + " is not UTF-8; save it as UTF-8", notUtf8);
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** The row that the whole phrase names on the day, if any. */
    public Optional<ListedActor> find(String phrase, Optional<LocalDate> day) {
        // most users have none, and this is asked of every name
        return all.isEmpty()
                ? Optional.empty()
                : byName.find(phrase).stream().filter(actor -> actor.in(day)).findFirst();
    }

    public List<ListedActor> all() {
        return all;
    }

    /** What of dictionaries was passed over, a sentence for each file; rows of tables never are. */
    public List<String> notes() {
        return notes;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
