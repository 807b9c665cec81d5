package rapporteur.reading.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import rapporteur.reading.Head;
import rapporteur.reading.InputFormat;
import rapporteur.reading.Items;
import rapporteur.reading.Outcome;
import rapporteur.reading.Source;
import rapporteur.reading.Unreadable;
import rapporteur.reading.markup.Xml;

/** The IPTC's NewsML-G2, alone or in news messages, and NITF alone. Packages, concepts, events and plans hold no article. */
public final class NewsMlFormat implements InputFormat {

    static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";

    private static final Set<String> ITEMS =
            Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    /** Parts of items, and the standard's other and older documents, which are told from feeds and pages. */
    private static final Set<String> KNOWN =
            Set.of("newsMessage", "nitf", "NewsML", "contentSet", "contentMeta", "groupSet", "itemSet");

    @Override
    public boolean reads(Head head) {
        String root = head.localRoot();
        return ITEMS.contains(root) || KNOWN.contains(root);
    }

    @Override
    public Items open(Source source) throws IOException, Unreadable {
        Xml xml = Xml.strict(source.all());
        Element root = xml.document().getRootElement();
        if (root.getName().equals("nitf")) {
            return Items.of(
                    List.of(new NitfDocument(source.name(), root).outcome()).iterator());
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Element item : items(root)) {
            outcomes.add(outcome(source.name(), item));
        }
        if (outcomes.isEmpty() && root.getName().equals("newsMessage")) {
            outcomes.add(new Outcome.Skipped(source.name(), "", "a news message without items"));
        }
        return Items.of(outcomes.iterator());
    }

    private static List<Element> items(Element root) throws Unreadable {
        if (root.getName().equals("NewsML")) {
            throw new Unreadable(
                    "1:1",
                    "NewsML " + root.getAttributeValue("Version", "1") + ", not NewsML-G2",
                    "have it sent as NewsML-G2");
        }
        if (!root.getNamespaceURI().equals(NAMESPACE)) {
            throw new Unreadable(
                    "1:1",
                    "<" + root.getQualifiedName() + "> is not in the namespace of NewsML-G2",
                    "have its sender correct it");
        }
        if (!ITEMS.contains(root.getName()) && !root.getName().equals("newsMessage")) {
            throw new Unreadable(
                    "1:1", "<" + root.getName() + "> is a part of an item, not an item", "give the whole item");
        }
        List<Element> items = new ArrayList<>();
        for (Element element : root.getDescendants(Filters.element())) {
            if (ITEMS.contains(element.getName())
                    && element.getParentElement().getName().equals("itemSet")) {
                items.add(element);
            }
        }
        return ITEMS.contains(root.getName()) ? List.of(root) : items;
    }

    private static Outcome outcome(String name, Element item) {
        String guid = item.getAttributeValue("guid", "");
        if (guid.isBlank() && item.getName().equals("newsItem")) {
            return new Outcome.Failed(
                    name,
                    "",
                    "<" + item.getName() + "> has no guid, which NewsML-G2 requires",
                    "have its sender correct it");
        }
        if (!item.getName().equals("newsItem")) {
            return new Outcome.Skipped(name, guid, "a " + item.getName() + ", which holds no article");
        }
        return new G2Item(name, item).outcome();
    }
}
