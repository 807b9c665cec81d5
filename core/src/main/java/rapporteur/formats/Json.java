package rapporteur.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** JSON as all formats write it: UTF-8, the caller's stream left open, numbers without exponents. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // A document cut short by an error must not look whole.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            // Characters beyond the first plane as themselves; half a pair, which UTF-8 cannot hold, stays escaped.
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private Json() {}

    static JsonGenerator generator(OutputStream out) throws IOException {
        // Line feeds are for the writers to put, not between root values.
        return FACTORY.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter(null));
    }

    /** Rounded to at most so many decimals, without trailing zeros. */
    static void writeNumber(JsonGenerator json, String field, double value, int decimals) throws IOException {
        BigDecimal rounded = rounded(value, decimals);
        json.writeFieldName(field);
        json.writeNumber(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }

    static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
