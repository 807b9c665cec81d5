package rapporteur.reading.fetch;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** By what each address can be asked whether it has changed: a line of address, ETag and Last-Modified, by tabs. */
final class FetchState {

    private record Known(String etag, String modified) {}

    private final Path fileOrNull;
    private final Map<String, Known> known = new TreeMap<>();

    private FetchState(Path fileOrNull) {
        this.fileOrNull = fileOrNull;
    }

    static FetchState inMemory() {
        return new FetchState(null);
    }

    static FetchState in(Path file) throws IOException {
        FetchState state = new FetchState(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3) {
                    state.known.put(cells[0], new Known(cells[1], cells[2]));
                }
            }
        }
        return state;
    }

    /** The headers of a conditional request; none if nothing is known. */
    Map<String, String> conditions(String address) {
        Map<String, String> headers = new LinkedHashMap<>();
        Known state = known.get(address);
        if (state != null && !state.etag().isEmpty()) {
            headers.put("If-None-Match", state.etag());
        }
        if (state != null && !state.modified().isEmpty()) {
            headers.put("If-Modified-Since", state.modified());
        }
        return headers;
    }

    void remember(String address, HttpHeaders headers) throws IOException {
        String etag = headers.firstValue("ETag").orElse("").replace('\t', ' ');
        String modified = headers.firstValue("Last-Modified").orElse("").replace('\t', ' ');
        if (etag.isEmpty() && modified.isEmpty()) {
            return;
        }
        known.put(address, new Known(etag, modified));
        if (fileOrNull != null) {
            StringBuilder lines = new StringBuilder();
            known.forEach((key, value) -> lines.append(key)
                    .append('\t')
                    .append(value.etag())
                    .append('\t')
                    .append(value.modified())
                    .append('\n'));
            Path beside = fileOrNull.resolveSibling(fileOrNull.getFileName() + ".new");
            Files.writeString(beside, lines);
            Files.move(beside, fileOrNull, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
