package rapporteur.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A resource of tab-separated rows under a header; lines that begin with # are comments. */
final class Table {

    private Table() {}

    /** One row, which knows where it stands so that an error can say so. */
    record Row(String file, int line, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        IllegalStateException broken(String problem) {
            return new IllegalStateException(
                    file + ", line " + line + ": " + problem + "; correct the row and rebuild");
        }

        <E extends Enum<E>> E constant(Class<E> type, int column) {
            try {
                return Enum.valueOf(type, cell(column));
            } catch (IllegalArgumentException unknown) {
                throw broken("'" + cell(column) + "' is no " + type.getSimpleName());
            }
        }

        /** The cell, if it is not empty. */
        Optional<String> optional(int column) {
            return cell(column).isEmpty() ? Optional.empty() : Optional.of(cell(column));
        }

        /** The day of a cell, if it is not empty. */
        Optional<LocalDate> day(int column) {
            try {
                return optional(column).map(LocalDate::parse);
            } catch (DateTimeParseException noDay) {
                throw broken("'" + noDay.getParsedString() + "' is no day such as 2011-02-28");
            }
        }

        /** The parts of a cell that bars separate; none if it is empty. */
        List<String> parts(int column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|"));
        }
    }

    /**
     * The rows of a resource beside this class.
     *
     * @throws IllegalStateException if it is missing or a row has another number of cells than the header
     */
    static List<Row> read(String file) {
        List<Row> rows = new ArrayList<>();
        try (InputStream stream = Table.class.getResourceAsStream("/rapporteur/knowledge/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the resource rapporteur/knowledge/" + file
                        + " is missing from the class path; rebuild the core module");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int columns = -1;
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                Row row = new Row(file, number, List.of(line.split("\t", -1)));
                if (columns < 0) {
                    columns = row.cells.size();
                } else if (row.cells.size() != columns) {
                    throw row.broken(row.cells.size() + " cells where the header has " + columns);
                } else {
                    rows.add(row);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the resource rapporteur/knowledge/" + file, failure);
        }
        return rows;
    }
}
