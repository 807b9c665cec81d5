package rapporteur.reading.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.reading.Head;
import rapporteur.reading.InputFormat;
import rapporteur.reading.Items;
import rapporteur.reading.Outcome;
import rapporteur.reading.Source;
import rapporteur.reading.Unreadable;

/** One item of the IPTC's ninjs, 1.0 to 3.1, in a file; what breaks the standard's rules is refused with the place. */
public final class NinjsFormat implements InputFormat {

    private static final int DEEPEST = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            // no string is longer than the item, whose length is bounded
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** An object over several lines, or one without an article's text. */
    private static final Pattern OBJECT =
            Pattern.compile("^\\uFEFF?\\s*\\{\\s*(?:\\R|\\}\\s*$|\"(?:uri|standard|\\$standard)\")");

    private static final Pattern ITEM = Pattern.compile("\"uri\"\\s*:\\s*\"");
    private static final Pattern PLAIN_ARTICLE = Pattern.compile("\"text\"\\s*:\\s*\"");

    @Override
    public boolean reads(Head head) {
        String text = head.text();
        boolean named = head.isNamed(".json", ".ninjs") && text.stripLeading().startsWith("{");
        return !head.isNamed(".jsonl", ".ndjson")
                && (named || OBJECT.matcher(text).find())
                && !PLAIN_ARTICLE.matcher(text).find();
    }

    @Override
    public Items open(Source source) throws IOException, Unreadable {
        return Items.of(List.of(read(source.name(), source.all(), "")).iterator());
    }

    /** Whether a line of JSON is an item rather than an article of Rapporteur's own form, which has a text. */
    public static boolean looksLikeItem(String json) {
        return ITEM.matcher(json).find() && !PLAIN_ARTICLE.matcher(json).find();
    }

    /**
     * One item.
     *
     * @param version that the item is judged by, "2.1"; empty for the one that it says it is of
     */
    public static Outcome read(String name, byte[] json, String version) throws Unreadable {
        JsonNode item = parsed(json);
        NinjsVersion by = NinjsVersion.of(version).orElseGet(() -> NinjsVersion.of(item));
        String problem = NinjsRules.SHIPPED.problem(item, by).orElse(null);
        if (problem != null) {
            throw new Unreadable("", "not valid ninjs " + by + ": " + problem, "have its sender correct it");
        }
        return new NinjsItem(name, item, by).outcome();
    }

    private static JsonNode parsed(byte[] json) throws Unreadable {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : Math.max(1, e.getLocation().getLineNr()) + ":"
                            + Math.max(1, e.getLocation().getColumnNr());
            throw new Unreadable(
                    place,
                    "broken JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""),
                    "have it made anew");
        } catch (IOException e) {
            throw new Unreadable("", "not UTF-8, UTF-16 or UTF-32: " + e.getMessage(), "save the file as UTF-8");
        }
    }
}
