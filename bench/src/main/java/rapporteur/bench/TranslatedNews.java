package rapporteur.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** News of other languages with several English renderings each: the news test sets of WMT 2021 with all systems' output. */
final class TranslatedNews {

    private TranslatedNews() {}

    /**
     * One English text of a document.
     *
     * @param document shared by all renderings of it
     * @param by the translator or system
     */
    record Rendering(String document, String by, List<String> sentences) {}

    /** The renderings of every second document of each file, beginning with the first or, of those held, with the second. */
    static List<Rendering> read(Path archive, boolean held) throws IOException {
        List<Rendering> renderings = new ArrayList<>();
        for (Map.Entry<String, String> file :
                Archive.texts(archive, path -> path.endsWith(".xml")).entrySet()) {
            try {
                renderings.addAll(parse(file.getKey(), file.getValue(), held));
            } catch (XMLStreamException e) {
                throw new IOException(archive + ", " + file.getKey() + ": " + e.getMessage(), e);
            }
        }
        return renderings;
    }

    static List<Rendering> parse(String file, String xml, boolean held) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        List<Rendering> renderings = new ArrayList<>();
        int documents = 0;
        String document = null;
        Rendering current = null;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "doc" -> {
                    documents++;
                    document = file + "/" + reader.getAttributeValue(null, "id");
                    current = null;
                }
                case "src" -> current = null;
                case "ref", "hyp" -> {
                    String translator = reader.getAttributeValue(null, "translator");
                    String by = translator == null ? reader.getAttributeValue(null, "system") : "human " + translator;
                    current = new Rendering(document, by, new ArrayList<>());
                    if ((documents % 2 == 0) == held) {
                        renderings.add(current);
                    }
                }
                case "seg" -> {
                    if (current != null) {
                        current.sentences().add(reader.getElementText().strip());
                    }
                }
                default -> {}
            }
        }
        return renderings;
    }
}
