package rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Articles of several outlets on the same events: the data of Giveme5W1H, each article once. */
final class SameEvents {

    private SameEvents() {}

    /** @param event what the article is labelled with, the same for labels that share an article */
    record Report(String id, String event, String title, String text) {}

    /** The articles of every second event, beginning with the first or, of those held, with the second. */
    static List<Report> read(Path archive, boolean held) throws IOException {
        Map<String, Report> byId = new HashMap<>();
        Map<String, String> sameAs = new HashMap<>();
        for (Map.Entry<String, String> file : Archive.texts(
                        archive, path -> path.contains("/data/") && path.endsWith(".json"))
                .entrySet()) {
            JsonNode json = new ObjectMapper().readTree(file.getValue());
            String event = event(file.getKey(), json);
            String text = json.path("text").asText("");
            if (event.isEmpty() || text.isBlank()) {
                continue;
            }
            String id = json.path("dId").asText();
            Report known = byId.putIfAbsent(
                    id, new Report(id, event, json.path("title").asText(""), text));
            if (known != null) {
                String one = root(sameAs, known.event());
                String other = root(sameAs, event);
                if (!one.equals(other)) {
                    sameAs.put(max(one, other), one.compareTo(other) < 0 ? one : other);
                }
            }
        }
        TreeSet<String> events = new TreeSet<>();
        byId.values().forEach(report -> events.add(root(sameAs, report.event())));
        List<String> inOrder = List.copyOf(events);
        List<Report> reports = new ArrayList<>();
        new TreeSet<>(byId.keySet()).forEach(id -> {
            Report report = byId.get(id);
            String event = root(sameAs, report.event());
            if ((inOrder.indexOf(event) % 2 == 1) == held) {
                reports.add(new Report(id, event, report.title(), report.text()));
            }
        });
        return reports;
    }

    private static String max(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static String root(Map<String, String> sameAs, String event) {
        String root = event;
        while (sameAs.containsKey(root)) {
            root = sameAs.get(root);
        }
        return root;
    }

    /** Each folder numbers its events anew. */
    private static String event(String path, JsonNode json) {
        JsonNode cluster = json.path("newsCluster").path("EventId");
        String event = cluster.isMissingNode() ? json.path("category").asText("") : cluster.asText();
        return event.isEmpty() ? "" : path.substring(0, path.indexOf('/')) + "/" + event;
    }
}
