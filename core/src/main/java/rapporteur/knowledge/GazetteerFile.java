package rapporteur.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The file gazetteer.bin, as {@code tools/facts/gazetteer.py} writes it; it is kept as it is and read where it is asked.
 * Numbers are big-endian.
 *
 * <pre>
 * "RGAZ", int[6]     format 1; length of the header, places, names, length of the text, postings
 * header             JSON: the words that kinds, sources and countries stand for by number
 * int[places] × 5    GeoNames id; latitude, longitude in 1e-5 degrees; population; number of the name
 * short[places] × 2  number of the first- and the second-order unit
 * byte[places] × 3   kind, country, source
 * int[names + 1]     where each name starts in the text; names are in order of their keys
 * int[names + 1]     where each name's places start among the postings
 * int[postings]      places by number
 * text               the names in UTF-8
 * </pre>
 */
final class GazetteerFile {

    private static final int MAGIC = 0x5247415A; // "RGAZ"
    private static final int FORMAT = 1;
    private static final int HEAD = 7 * Integer.BYTES;
    private static final long BYTES_A_PLACE = 5 * Integer.BYTES + 2 * Short.BYTES + 3;
    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int NONE = 0xFFFF;
    private static final double UNITS_PER_DEGREE = 100_000;

    private final ByteBuffer bytes;
    private final int places;
    private final int names;
    private final List<GeoPlace.Kind> kinds = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final int[] columns = new int[10];
    private final int nameStarts;
    private final int postingStarts;
    private final int postings;
    private final int text;

    private GazetteerFile(byte[] content) throws IOException {
        bytes = ByteBuffer.wrap(content);
        if (content.length < HEAD || bytes.getInt() != MAGIC || bytes.getInt() != FORMAT) {
            throw new IOException("not a gazetteer of format " + FORMAT);
        }
        int headerLength = bytes.getInt();
        places = bytes.getInt();
        names = bytes.getInt();
        int textLength = bytes.getInt();
        int postingCount = bytes.getInt();
        long length = HEAD
                + (long) headerLength
                + places * BYTES_A_PLACE
                + (2L * names + 2 + postingCount) * Integer.BYTES
                + textLength;
        if (length != content.length || headerLength < 0 || places < 0 || names < 0 || textLength < 0) {
            throw new IOException(content.length + " bytes where its head tells " + length);
        }
        byte[] header = new byte[headerLength];
        bytes.get(header);
        JsonNode words = new ObjectMapper().readTree(header);
        words.get("kinds").forEach(kind -> kinds.add(GeoPlace.Kind.valueOf(kind.asText())));
        words.get("countries").forEach(country -> countries.add(country.asText()));
        int at = bytes.position();
        for (int column = 0; column < columns.length; column++) {
            columns[column] = at;
            at += places * (column < 5 ? Integer.BYTES : column < 7 ? Short.BYTES : 1);
        }
        nameStarts = at;
        postingStarts = nameStarts + (names + 1) * Integer.BYTES;
        postings = postingStarts + (names + 1) * Integer.BYTES;
        text = postings + postingCount * Integer.BYTES;
    }

    /** @throws IOException if these are not the bytes of a gazetteer */
    static GazetteerFile of(byte[] content) throws IOException {
        return new GazetteerFile(content);
    }

    /** @throws IllegalStateException if it is missing or broken */
    static GazetteerFile load() {
        try (InputStream stream = GazetteerFile.class.getResourceAsStream("/rapporteur/knowledge/gazetteer.bin")) {
            if (stream == null) {
                throw new IllegalStateException("the resource rapporteur/knowledge/gazetteer.bin is missing from the"
                        + " class path; rebuild the core module");
            }
            return of(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "cannot read the resource rapporteur/knowledge/gazetteer.bin; rebuild the core module", failure);
        }
    }

    int places() {
        return places;
    }

    int names() {
        return names;
    }

    String name(int number) {
        int start = bytes.getInt(nameStarts + number * Integer.BYTES);
        int end = bytes.getInt(nameStarts + (number + 1) * Integer.BYTES);
        return new String(bytes.array(), text + start, end - start, StandardCharsets.UTF_8);
    }

    /** The places that a name is one of, by number. */
    int[] placesOf(int name) {
        int first = bytes.getInt(postingStarts + name * Integer.BYTES);
        int last = bytes.getInt(postingStarts + (name + 1) * Integer.BYTES);
        int[] found = new int[last - first];
        for (int i = 0; i < found.length; i++) {
            found[i] = bytes.getInt(postings + (first + i) * Integer.BYTES);
        }
        return found;
    }

    int geonames(int place) {
        return integer(0, place);
    }

    GeoPlace.Kind kind(int place) {
        return kinds.get(bytes.get(columns[7] + place));
    }

    String country(int place) {
        return countries.get(Byte.toUnsignedInt(bytes.get(columns[8] + place)));
    }

    GeoPlace place(int number) {
        int latitude = integer(1, number);
        int longitude = integer(2, number);
        String country = country(number);
        return new GeoPlace(
                integer(0, number),
                name(integer(4, number)),
                kind(number),
                country.isEmpty() ? Optional.empty() : Optional.of(country),
                degrees(latitude),
                degrees(longitude),
                integer(3, number),
                unit(5, number),
                unit(6, number));
    }

    private int integer(int column, int place) {
        return bytes.getInt(columns[column] + place * Integer.BYTES);
    }

    private static OptionalDouble degrees(int value) {
        return value == UNKNOWN ? OptionalDouble.empty() : OptionalDouble.of(value / UNITS_PER_DEGREE);
    }

    private OptionalLong unit(int column, int place) {
        int unit = Short.toUnsignedInt(bytes.getShort(columns[column] + place * Short.BYTES));
        return unit == NONE ? OptionalLong.empty() : OptionalLong.of(integer(0, unit));
    }
}
