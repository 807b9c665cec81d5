package rapporteur.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the indices that the model gives stand for. */
record Labels(
        List<String> upos,
        List<String> xpos,
        List<LemmaScript> lemma,
        List<String> deprel,
        int root,
        BioTags entity,
        RoleTags role,
        BioTags party,
        List<String> event,
        List<String> status) {

    private static final String FILE = "labels.json";

    static Labels read(ModelFiles files) throws IOException {
        Map<String, List<String>> lists = new ObjectMapper().readValue(files.read(FILE), new TypeReference<>() {});
        List<String> deprel = list(lists, "deprel");
        int root = deprel.indexOf("root");
        if (root < 0 || deprel.size() < 2) {
            throw new IOException(FILE + " has no relation root among deprel, or none but it: " + deprel);
        }
        try {
            return new Labels(
                    list(lists, "upos"),
                    list(lists, "xpos"),
                    list(lists, "lemma").stream().map(LemmaScript::parse).toList(),
                    deprel,
                    root,
                    new BioTags(list(lists, "entity")),
                    new RoleTags(list(lists, "role")),
                    new BioTags(list(lists, "party")),
                    list(lists, "event"),
                    list(lists, "status"));
        } catch (IllegalArgumentException e) {
            throw new IOException(FILE + ": " + e.getMessage(), e);
        }
    }

    private static List<String> list(Map<String, List<String>> lists, String name) throws IOException {
        List<String> list = lists.get(name);
        if (list == null || list.isEmpty()) {
            throw new IOException(FILE + " has no labels for " + name);
        }
        return List.copyOf(list);
    }
}
