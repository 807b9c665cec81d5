package rapporteur.model;

import static rapporteur.model.Checks.requireText;
import static rapporteur.model.Checks.requireTextOrNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One text as published. Every offset of a record points into {@link #text()}, which is kept exactly as given. */
public final class Article {

    private static final int HEX_DIGITS_IN_ID = 16;

    private final Fields fields;
    private final String contentHash;

    private record Fields(
            String id, String text, LocalDate published, String title, String url, String outlet, Origin origin) {
        Fields {
            Objects.requireNonNull(origin, "origin");
            requireText(id, "id");
            Objects.requireNonNull(text, "text");
            requireTextOrNull(title, "title");
            requireTextOrNull(url, "url");
            requireTextOrNull(outlet, "outlet");
        }
    }

    /** What a source says of an article beside its text. */
    private record Origin(List<String> authors, List<String> agencies, String language, String publishedFrom) {

        private static final Origin UNKNOWN = new Origin(List.of(), List.of(), null, null);

        Origin {
            authors = List.copyOf(authors);
            agencies = List.copyOf(agencies);
            authors.forEach(author -> requireText(author, "author"));
            agencies.forEach(agency -> requireText(agency, "agency"));
            requireTextOrNull(language, "language");
            requireTextOrNull(publishedFrom, "publishedFrom");
        }
    }

    private Article(Fields fields, String contentHash) {
        this.fields = fields;
        this.contentHash = contentHash;
    }

    /** An article whose publication date is not known. */
    public static Article of(String text) {
        return create(text, null);
    }

    public static Article of(String text, LocalDate published) {
        return create(text, Objects.requireNonNull(published, "published"));
    }

    private static Article create(String text, LocalDate publishedOrNull) {
        String hash = sha256(text);
        String id = "sha256:" + hash.substring(0, HEX_DIGITS_IN_ID);
        return new Article(new Fields(id, text, publishedOrNull, null, null, null, Origin.UNKNOWN), hash);
    }

    /** The input's path or URL where one was given, else "sha256:" and the first 16 digits of the content hash. */
    public String id() {
        return fields.id;
    }

    public String text() {
        return fields.text;
    }

    /** The SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits. */
    public String contentHash() {
        return contentHash;
    }

    public Optional<LocalDate> published() {
        return Optional.ofNullable(fields.published);
    }

    public Optional<String> title() {
        return Optional.ofNullable(fields.title);
    }

    public Optional<String> url() {
        return Optional.ofNullable(fields.url);
    }

    public Optional<String> outlet() {
        return Optional.ofNullable(fields.outlet);
    }

    /** Who wrote it, as the source names them, in its order. */
    public List<String> authors() {
        return fields.origin.authors;
    }

    /** The agencies that it is credited to, as the source names them, in its order. */
    public List<String> agencies() {
        return fields.origin.agencies;
    }

    /** The language of the text as a BCP 47 tag, "en" or "pt-BR". */
    public Optional<String> language() {
        return Optional.ofNullable(fields.origin.language);
    }

    /** Where {@link #published()} was found, in the source's own terms: "item/pubDate", "itemMeta/versionCreated". */
    public Optional<String> publishedFrom() {
        return Optional.ofNullable(fields.origin.publishedFrom);
    }

    public Article withId(String id) {
        return with(
                new Fields(id, fields.text, fields.published, fields.title, fields.url, fields.outlet, fields.origin));
    }

    public Article withPublished(LocalDate published) {
        Objects.requireNonNull(published, "published");
        return with(
                new Fields(fields.id, fields.text, published, fields.title, fields.url, fields.outlet, fields.origin));
    }

    public Article withTitle(String title) {
        requireText(title, "title");
        return with(
                new Fields(fields.id, fields.text, fields.published, title, fields.url, fields.outlet, fields.origin));
    }

    public Article withUrl(String url) {
        requireText(url, "url");
        return with(
                new Fields(fields.id, fields.text, fields.published, fields.title, url, fields.outlet, fields.origin));
    }

    public Article withOutlet(String outlet) {
        requireText(outlet, "outlet");
        return with(
                new Fields(fields.id, fields.text, fields.published, fields.title, fields.url, outlet, fields.origin));
    }

    public Article withAuthors(List<String> authors) {
        return with(new Origin(authors, agencies(), fields.origin.language, fields.origin.publishedFrom));
    }

    public Article withAgencies(List<String> agencies) {
        return with(new Origin(authors(), agencies, fields.origin.language, fields.origin.publishedFrom));
    }

    public Article withLanguage(String language) {
        requireText(language, "language");
        return with(new Origin(authors(), agencies(), language, fields.origin.publishedFrom));
    }

    public Article withPublishedFrom(String place) {
        requireText(place, "place");
        return with(new Origin(authors(), agencies(), fields.origin.language, place));
    }

    private Article with(Origin origin) {
        return with(
                new Fields(fields.id, fields.text, fields.published, fields.title, fields.url, fields.outlet, origin));
    }

    private Article with(Fields changed) {
        return new Article(changed, contentHash);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article && fields.equals(article.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "Article[" + fields.id + "]";
    }
}
