package rapporteur.reading.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.Unreadable;

/**
 * An XML document as characters that any parser may see: decoded, without declaration and document type, its entities in
 * place, without characters that XML forbids, from its first tag on.
 */
record XmlText(String text, List<String> notices) {

    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    static XmlText of(byte[] bytes) throws Unreadable {
        XmlCharacters characters = XmlCharacters.of(bytes);
        List<String> notices = new ArrayList<>();
        if (!characters.notice().isEmpty()) {
            notices.add(characters.notice());
        }
        Entities entities = new Entities();
        String text = entities.resolved(fromFirstTag(allowed(characters.text())));
        if (entities.missesExternal()) {
            notices.add("refers to text outside the file, which is not fetched");
        }
        return new XmlText(text, notices);
    }

    private static String fromFirstTag(String text) {
        Matcher declaration = DECLARATION.matcher(text);
        String rest =
                declaration.find() && text.substring(0, declaration.start()).indexOf('<') < 0
                        ? text.substring(declaration.end())
                        : text;
        int tag = rest.indexOf('<');
        return tag < 0 ? rest : rest.substring(tag);
    }

    private static String allowed(String text) {
        StringBuilder out = null;
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            boolean allowed = isAllowed(point);
            if (!allowed && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (allowed && out != null) {
                out.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return out == null ? text : out.toString();
    }

    /** The production Char of XML 1.0. */
    static boolean isAllowed(long point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000 && point <= 0x10FFFF;
    }
}
