package rapporteur.reading.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import rapporteur.reading.ArticleBuilder;
import rapporteur.reading.ContentTypes;
import rapporteur.reading.Head;
import rapporteur.reading.InputFormat;
import rapporteur.reading.Items;
import rapporteur.reading.Outcome;
import rapporteur.reading.Source;
import rapporteur.reading.Unreadable;
import rapporteur.reading.markup.Fragment;

/** A message of mail or netnews (RFC 5322, RFC 5536) in a file of its own, by Apache James Mime4j. */
public final class MailFormat implements InputFormat {

    /** Of these, a message has two at least in its head; an article that begins with one by chance has not. */
    private static final Set<String> HEADERS = Set.of(
            "from",
            "to",
            "subject",
            "date",
            "message-id",
            "newsgroups",
            "path",
            "received",
            "return-path",
            "mime-version",
            "x-mailer",
            "delivered-to",
            "organization");

    private static final Pattern HEADER =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]*):[ \\t].*|[ \\t]+\\S.*|([A-Za-z][A-Za-z0-9-]*):");
    private static final int FEWEST_HEADERS = 3;
    private static final Pattern MBOX_LINE = Pattern.compile("From \\S+ .*");

    @Override
    public boolean reads(Head head) {
        Set<String> seen = new TreeSet<>();
        int number = 0;
        for (String line : (Iterable<String>) head.text().lines()::iterator) {
            Matcher header = HEADER.matcher(line);
            boolean envelope = number++ == 0 && MBOX_LINE.matcher(line).matches();
            if (!envelope && !header.matches()) {
                return line.isBlank() && seen.size() >= FEWEST_HEADERS;
            }
            if (!envelope && header.group(1) != null) {
                String name = header.group(1).toLowerCase(java.util.Locale.ROOT);
                if (HEADERS.contains(name)) {
                    seen.add(name);
                }
            }
        }
        return false;
    }

    @Override
    public Items open(Source source) throws IOException, Unreadable {
        byte[] bytes = source.all();
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        return Items.of(List.of(outcome(source.name(), message)).iterator());
    }

    private static Outcome outcome(String name, Message message) throws IOException {
        Field organization = message.getHeader().getField("Organization");
        Field date = message.getHeader().getField("Date");
        ArticleBuilder article = new ArticleBuilder()
                .id(name)
                .title(message.getSubject())
                .outlet(organization == null ? null : organization.getBody())
                .published(date == null ? null : date.getBody(), "Date")
                .text(message.getSubject());
        if (message.getFrom() != null) {
            for (Mailbox from : message.getFrom()) {
                article.author(from.getName() == null ? from.getAddress() : from.getName());
            }
        }
        String text = text(message, "text/plain");
        article.text(text.isBlank() ? Fragment.text(text(message, "text/html")) : text);
        return article.hasText()
                ? new Outcome.Read(article.build(), List.of())
                : new Outcome.Skipped(name, "", "a message without a text");
    }

    /** The text of the first part of this type. */
    private static String text(Entity entity, String type) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                String text = text(part, type);
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        boolean wanted = body instanceof TextBody
                && (entity.getMimeType() == null || entity.getMimeType().equals(type))
                && !"attachment".equalsIgnoreCase(entity.getDispositionType());
        return wanted ? characters((TextBody) body) : "";
    }

    private static String characters(TextBody body) throws IOException {
        byte[] bytes = body.getInputStream().readAllBytes();
        String name = body.getMimeCharset() == null ? "" : body.getMimeCharset();
        Charset charset = ContentTypes.named(name.isEmpty() ? "us-ascii" : name).orElse(StandardCharsets.UTF_8);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, charset);
    }
}
