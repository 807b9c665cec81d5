package rapporteur.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page around the records: its template, style and script in one, before and after where the records go. */
final class Page {

    static final String BEFORE_RECORDS;
    static final String AFTER_RECORDS;

    private static final String RECORDS = "{{records}}";

    static {
        String style = resource("page.css");
        String script = resource("page.js");
        // Only this style and this script may run, and nothing may be loaded: W3C Content Security Policy 3.
        String page = resource("page.html")
                .replace("{{style-hash}}", hash(style))
                .replace("{{script-hash}}", hash(script))
                .replace("{{style}}", style)
                .replace("{{script}}", script);
        int records = page.indexOf(RECORDS);
        BEFORE_RECORDS = page.substring(0, records);
        AFTER_RECORDS = page.substring(records + RECORDS.length());
    }

    private Page() {}

    private static String hash(String source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(source.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " from Rapporteur's own jar", e);
        }
    }
}
