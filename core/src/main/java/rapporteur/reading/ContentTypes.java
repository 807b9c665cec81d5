package rapporteur.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** What a MIME content type says. */
public final class ContentTypes {

    private ContentTypes() {}

    /** "text/html" of "Text/HTML; charset=utf-8"; empty of null. */
    public static String essence(String contentType) {
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The charset of this name, read as browsers do: ISO 8859-1 and ASCII are Windows-1252. */
    public static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean latin =
                    charset.name().equals("ISO-8859-1") || charset.name().equals("US-ASCII");
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Whether it is a page of HTML or XHTML. */
    public static boolean isPage(String contentType) {
        String essence = essence(contentType);
        return essence.equals("text/html") || essence.equals("application/xhtml+xml");
    }
}
