package rapporteur.reading.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What ninjs allows, by the table {@code ninjs.txt}. Thread-safe. */
final class NinjsRules {

    static final NinjsRules SHIPPED = load();

    private static final int PROPOSED = 99;
    private static final String ASSOCIATION = "association";
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_]+.*", Pattern.DOTALL);

    /** ISO 8601, from the year alone to the second. */
    private static final Pattern DATE =
            Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?");

    private static final Set<String> GEOMETRIES = Set.of(
            "Point",
            "LineString",
            "Polygon",
            "MultiPoint",
            "MultiLineString",
            "MultiPolygon",
            "GeometryCollection",
            "Feature",
            "FeatureCollection");

    private record Property(String kind, int since, boolean required) {}

    /** Under "generation type", by name; names that end with * are prefixes. */
    private final Map<String, Map<String, Property>> types;

    private NinjsRules(Map<String, Map<String, Property>> types) {
        this.types = types;
    }

    private static NinjsRules load() {
        Map<String, Map<String, Property>> types = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(NinjsRules.class.getResourceAsStream("ninjs.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] cells = line.split(" ");
                    boolean required = cells[2].endsWith("!");
                    String name = required ? cells[2].substring(0, cells[2].length() - 1) : cells[2];
                    int since = cells.length < 5 ? 0 : cells[4].equals("dev") ? PROPOSED : Integer.parseInt(cells[4]);
                    types.computeIfAbsent(cells[0] + " " + cells[1], key -> new HashMap<>())
                            .put(name, new Property(cells[3], since, required));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("a resource of Rapporteur that cannot be read", e);
        }
        return new NinjsRules(types);
    }

    /** What is wrong with an item of this version, with its place as a JSON pointer; empty if nothing is. */
    Optional<String> problem(JsonNode item, NinjsVersion version) {
        return object(item, "item", "", version);
    }

    private Optional<String> value(JsonNode value, String kind, String place, NinjsVersion version) {
        if (kind.startsWith("[")) {
            return array(value, kind.substring(1, kind.length() - 1), place, version);
        }
        if (kind.startsWith("{")) {
            return map(value, kind.substring(1, kind.length() - 1), place, version);
        }
        return switch (kind) {
            case "any" -> Optional.empty();
            case "string" -> unless(value.isTextual(), place, "is not a string");
            case "number" -> unless(value.isNumber(), place, "is not a number");
            case "object" -> unless(value.isObject(), place, "is not an object");
            case "urgency" ->
                unless(
                        value.isIntegralNumber() && value.asInt() >= 1 && value.asInt() <= 9,
                        place,
                        "is not a whole number from 1 to 9");
            case "date" ->
                unless(value.isTextual() && DATE.matcher(value.asText()).matches(), place, "is not an ISO 8601 date");
            case "geojson" ->
                unless(GEOMETRIES.contains(value.path("type").asText()), place, "has no type that GeoJSON knows");
            default -> kind.contains("|") ? word(value, kind, place, version) : object(value, kind, place, version);
        };
    }

    private static Optional<String> word(JsonNode value, String kind, String place, NinjsVersion version) {
        List<String> words = Stream.of(kind.split("\\|"))
                .map(word -> word.split("@"))
                .filter(word -> word.length == 1 || Integer.parseInt(word[1]) <= version.minor())
                .map(word -> word[0])
                .toList();
        return unless(
                value.isTextual() && words.contains(value.asText()), place, "is none of " + String.join("|", words));
    }

    private Optional<String> array(JsonNode value, String kind, String place, NinjsVersion version) {
        if (!value.isArray()) {
            return Optional.of(place + " is not an array");
        }
        for (int i = 0; i < value.size(); i++) {
            Optional<String> problem = value(value.get(i), kind, place + "/" + i, version);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> map(JsonNode value, String kind, String place, NinjsVersion version) {
        if (!value.isObject()) {
            return Optional.of(place + " is not an object");
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            if (!NAME.matcher(entry.getKey()).matches()) {
                return Optional.of(place + "/" + entry.getKey() + " is not a name of letters, digits and underscores");
            }
            Optional<String> problem = value(entry.getValue(), kind, place + "/" + entry.getKey(), version);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> object(JsonNode value, String type, String place, NinjsVersion version) {
        if (!value.isObject()) {
            return Optional.of((place.isEmpty() ? "it" : place) + " is not an object");
        }
        boolean association = type.equals(ASSOCIATION);
        Map<String, Property> properties = types.get(version.generation() + " " + (association ? "item" : type));
        for (Iterator<Map.Entry<String, JsonNode>> entries = value.fields(); entries.hasNext(); ) {
            Map.Entry<String, JsonNode> entry = entries.next();
            String at = place + "/" + entry.getKey();
            Property property = property(properties, entry.getKey());
            if (property == null || property.since() > version.minor()) {
                return Optional.of(at + " is no property of ninjs " + version);
            }
            Optional<String> problem = value(entry.getValue(), property.kind(), at, version);
            if (problem.isPresent()) {
                return problem;
            }
        }
        for (Map.Entry<String, Property> property : properties.entrySet()) {
            boolean named =
                    association && version.generation() > 1 && property.getKey().equals("name");
            if ((property.getValue().required() || named) && !value.has(property.getKey())) {
                return Optional.of(place + "/" + property.getKey() + " is missing");
            }
        }
        return conflict(value, type, place);
    }

    private static Property property(Map<String, Property> properties, String name) {
        Property exact = properties.get(name);
        if (exact != null) {
            return exact;
        }
        int underscore = name.indexOf('_');
        boolean prefixed =
                underscore > 0 && NAME.matcher(name.substring(underscore + 1)).matches();
        return prefixed ? properties.get(name.substring(0, underscore + 1) + "*") : null;
    }

    /** What may each stand alone but not together. */
    private static Optional<String> conflict(JsonNode value, String type, String place) {
        for (String[] pair : new String[][] {
            {"rights", "linkedrights", "encodedrights"},
            {"rights", "linkedRights", "encodedRights"},
            {"dates", "startDate", "expectedStartDate"},
            {"dates", "endDate", "expectedEndDate"}
        }) {
            if (type.equals(pair[0]) && value.has(pair[1]) && value.has(pair[2])) {
                return Optional.of(place + " has both " + pair[1] + " and " + pair[2]);
            }
        }
        return type.equals("item") && value.path("type").asText().equals("event") && value.has("renditions")
                ? Optional.of(place + "/renditions is not for an event")
                : Optional.empty();
    }

    private static Optional<String> unless(boolean right, String place, String problem) {
        return right ? Optional.empty() : Optional.of(place + " " + problem);
    }
}
