package rapporteur.reading.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import rapporteur.reading.Unreadable;

/**
 * The entities of an XML document, put in place before it is parsed, so that the parser never sees a document type: those
 * that the document declares itself, then those of HTML. Nothing outside the document is fetched, and entities that
 * contain entities, which bombs are made of, are refused.
 */
final class Entities {

    private static final Pattern DECLARATION =
            Pattern.compile("<!ENTITY\\s+([\\w.:-]+)\\s+(?:\"([^\"]*)\"|'([^']*)'|(?:SYSTEM|PUBLIC)\\b[^>]*)\\s*>");
    private static final Pattern REFERENCE = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>"
                    + "|&(?:#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}));|([A-Za-z_][\\w.:-]{0,60});)?",
            Pattern.DOTALL);
    private static final Pattern GENERAL_REFERENCE = Pattern.compile("&[A-Za-z_]");
    private static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int MOST_EXPANDED = 1_000_000;
    private static final String C1_OF_WINDOWS = new String(c1(), java.nio.charset.Charset.forName("windows-1252"));

    private final Map<String, String> declared = new HashMap<>();
    private final Set<String> external = new HashSet<>();
    private boolean missing;
    private int expanded;

    /** Without its document type, every reference resolved or escaped. */
    String resolved(String xml) throws Unreadable {
        return references(withoutDoctype(xml));
    }

    /** Whether something was referred to that stands outside the document, and was left out. */
    boolean missesExternal() {
        return missing;
    }

    private String withoutDoctype(String xml) throws Unreadable {
        int start = doctype(xml);
        if (start < 0) {
            return xml;
        }
        int end = endOfDoctype(xml, start + "<!DOCTYPE".length());
        declare(xml.substring(start, end));
        return xml.substring(0, start) + xml.substring(end);
    }

    /** Where it stands among the comments and instructions before the first element, or -1. */
    private static int doctype(String xml) {
        int at = xml.indexOf('<');
        while (at >= 0) {
            int end;
            if (xml.startsWith("<!--", at)) {
                end = xml.indexOf("-->", at);
            } else if (xml.startsWith("<?", at)) {
                end = xml.indexOf("?>", at);
            } else {
                return xml.regionMatches(true, at, "<!DOCTYPE", 0, "<!DOCTYPE".length()) ? at : -1;
            }
            at = end < 0 ? -1 : xml.indexOf('<', end);
        }
        return -1;
    }

    private static int endOfDoctype(String xml, int start) {
        boolean subset = false;
        char quote = 0;
        for (int i = start; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (subset && xml.startsWith("<!--", i)) {
                int end = xml.indexOf("-->", i);
                i = end < 0 ? xml.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                subset = true;
            } else if (c == ']') {
                subset = false;
            } else if (c == '>' && !subset) {
                return i + 1;
            }
        }
        return xml.length();
    }

    private void declare(String doctype) throws Unreadable {
        Matcher declaration = DECLARATION.matcher(doctype);
        while (declaration.find()) {
            String value = declaration.group(2) == null ? declaration.group(3) : declaration.group(2);
            if (value == null) {
                external.add(declaration.group(1));
            } else if (containsEntity(value)) {
                throw new Unreadable(
                        "",
                        "declares entities that contain entities, as XML bombs do: &" + declaration.group(1) + ";",
                        "put their text in place");
            } else {
                declared.putIfAbsent(declaration.group(1), value);
            }
        }
    }

    private static boolean containsEntity(String value) {
        Matcher reference = GENERAL_REFERENCE.matcher(value);
        while (reference.find()) {
            int end = value.indexOf(';', reference.start());
            if (end > 0 && !PREDEFINED.contains(value.substring(reference.start() + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private String references(String xml) throws Unreadable {
        Matcher reference = REFERENCE.matcher(xml);
        StringBuilder out = new StringBuilder(xml.length());
        int from = 0;
        while (reference.find()) {
            out.append(xml, from, reference.start()).append(resolved(reference));
            from = reference.end();
        }
        return out.append(xml, from, xml.length()).toString();
    }

    private String resolved(Matcher reference) throws Unreadable {
        if (reference.group().charAt(0) == '<') {
            return reference.group();
        }
        if (reference.group(1) != null) {
            return character(Long.parseLong(reference.group(1), 16));
        }
        if (reference.group(2) != null) {
            return character(Long.parseLong(reference.group(2)));
        }
        String name = reference.group(3);
        if (name == null) {
            return "&amp;";
        }
        return PREDEFINED.contains(name) ? reference.group() : named(name);
    }

    private String named(String name) throws Unreadable {
        if (external.contains(name)) {
            missing = true;
            return "";
        }
        String value = declared.get(name);
        if (value != null) {
            expanded += value.length();
            if (expanded > MOST_EXPANDED) {
                throw new Unreadable(
                        "", "its entities make more than " + MOST_EXPANDED + " characters", "put their text in place");
            }
            return new Entities().references(value);
        }
        String html = Parser.unescapeEntities("&" + name + ";", false);
        return html.startsWith("&") && html.endsWith(";") ? "&amp;" + name + ";" : escaped(html);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** As browsers do: 128 to 159 are meant in Windows-1252; what XML does not allow is left out. */
    private static String character(long code) {
        if (code >= 0x80 && code < 0xA0) {
            return String.valueOf(C1_OF_WINDOWS.charAt((int) code - 0x80));
        }
        return XmlText.isAllowed(code) ? "&#" + code + ";" : "";
    }

    private static byte[] c1() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }
}
