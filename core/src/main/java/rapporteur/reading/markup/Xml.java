package rapporteur.reading.markup;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.jdom2.input.sax.XMLReaders;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import rapporteur.reading.Unreadable;

/**
 * An XML document, whatever state it came in. Nothing outside it is ever fetched.
 *
 * @param document as JDOM has it
 * @param notices what had to be guessed or repaired, each a phrase
 */
public record Xml(Document document, List<String> notices) {

    private static final int DEEPEST = 200;

    public Xml {
        notices = List.copyOf(notices);
    }

    /** @throws Unreadable if it is not well-formed, with the place */
    public static Xml strict(byte[] bytes) throws Unreadable {
        XmlText text = XmlText.of(bytes);
        try {
            return new Xml(parsed(text.text()), text.notices());
        } catch (JDOMException e) {
            throw broken(e);
        }
    }

    /**
     * What is not well-formed is read as far as a lenient parser can.
     *
     * @throws Unreadable if there is no element in it
     */
    public static Xml lenient(byte[] bytes) throws Unreadable {
        XmlText text = XmlText.of(bytes);
        try {
            return new Xml(parsed(text.text()), text.notices());
        } catch (JDOMException e) {
            Unreadable broken = broken(e);
            Document repaired = Repair.document(text.text()).orElseThrow(() -> broken);
            List<String> notices = new ArrayList<>(text.notices());
            notices.add("repaired at " + broken.place() + ": " + broken.getMessage());
            return new Xml(repaired, notices);
        }
    }

    private static Document parsed(String text) throws JDOMException {
        try {
            return new SAXBuilder(new Secure()).build(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException("a string that cannot be read", e);
        }
    }

    private static Unreadable broken(JDOMException e) {
        String place = e instanceof JDOMParseException at ? at.getLineNumber() + ":" + at.getColumnNumber() : "";
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message =
                cause.getMessage() == null ? "broken" : cause.getMessage().replaceAll("\\s+", " ");
        return new Unreadable(place, "not well-formed XML: " + message, "have it made anew, or repair it");
    }

    /** The JDK's parser without document types, anything external, or depth without end. */
    private static final class Secure implements XMLReaderJDOMFactory {

        @Override
        public XMLReader createXMLReader() throws JDOMException {
            XMLReader reader = XMLReaders.NONVALIDATING.createXMLReader();
            try {
                reader.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                reader.setFeature("http://xml.org/sax/features/external-general-entities", false);
                reader.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                reader.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
                reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            } catch (org.xml.sax.SAXException e) {
                throw new JDOMException("an XML parser that cannot be made safe", e);
            }
            return reader;
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    }
}
