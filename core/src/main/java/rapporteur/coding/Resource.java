package rapporteur.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The files of the codebook: lines of cells that blanks separate; lines that begin with # are comments. */
final class Resource {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Resource() {}

    /** The cells of each line that is neither empty nor a comment. */
    static List<List<String>> rows(String file) {
        try (InputStream in = Resource.class.getResourceAsStream("/rapporteur/codebook/" + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(BLANKS.split(line.strip())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** A cell's words, in which "_" stands for a blank. */
    static List<String> words(List<String> cells) {
        return cells.stream().map(cell -> cell.replace('_', ' ')).toList();
    }
}
