package rapporteur.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A resource of tab-separated rows in the order of their first cell's bytes, of which none is parsed before it is asked
 * for: a large list costs the start nothing but its bytes.
 */
final class SortedTable {

    private final String file;
    private final byte[] bytes;
    private final int[] starts;

    private SortedTable(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.starts = starts(bytes);
    }

    /** @throws IllegalStateException if the resource beside this class is missing */
    static SortedTable read(String file) {
        try (InputStream stream = SortedTable.class.getResourceAsStream("/rapporteur/knowledge/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the resource rapporteur/knowledge/" + file
                        + " is missing from the class path; rebuild the core module");
            }
            return new SortedTable(file, stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the resource rapporteur/knowledge/" + file, failure);
        }
    }

    /** The rows whose first cell is the key. */
    List<Table.Row> find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(starts[middle], wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Table.Row> rows = new ArrayList<>();
        while (low < starts.length && compare(starts[low], wanted) == 0) {
            rows.add(row(low++));
        }
        return rows;
    }

    int size() {
        return starts.length;
    }

    Table.Row row(int index) {
        int end = starts[index];
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String line = new String(bytes, starts[index], end - starts[index], StandardCharsets.UTF_8);
        // the header is line 1
        return new Table.Row(file, index + 2, List.of(line.split("\t", -1)));
    }

    private int compare(int start, byte[] wanted) {
        int end = start;
        while (bytes[end] != '\t') {
            end++;
        }
        return Arrays.compareUnsigned(bytes, start, end, wanted, 0, wanted.length);
    }

    /** Where each line but the header starts. */
    private static int[] starts(byte[] bytes) {
        int lines = 0;
        for (byte letter : bytes) {
            lines += letter == '\n' ? 1 : 0;
        }
        int[] starts = new int[Math.max(0, lines - 1)];
        int line = 0;
        for (int i = 0; i < bytes.length - 1 && line < starts.length; i++) {
            if (bytes[i] == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }
}
