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
import java.util.function.Consumer;

/** One text as published. Every offset of a record points into {@link #text()}, which is kept exactly as given. */
public final class Article {

    private static final int HEX_DIGITS_IN_ID = 16;

    private final Fields fields;
    private final String contentHash;

    private record Fields(
            String id,
            String text,
            LocalDate published,
            String title,
            String url,
            String outlet,
            List<Block> blocks,
            List<Fact> facts,
            Origin origin) {
        Fields {
            blocks = List.copyOf(blocks);
            facts = List.copyOf(facts);
            requireText(id, "id");
            Objects.requireNonNull(text, "text");
            requireTextOrNull(title, "title");
            requireTextOrNull(url, "url");
            requireTextOrNull(outlet, "outlet");
        }
    }

    /** A copy of the fields on the way to another article; never its text, which the hash is of. */
    private static final class Change {

        private final String text;
        private String id;
        private LocalDate published;
        private String title;
        private String url;
        private String outlet;
        private List<Block> blocks;
        private List<Fact> facts;
        private Origin origin;

        Change(Fields fields) {
            text = fields.text;
            id = fields.id;
            published = fields.published;
            title = fields.title;
            url = fields.url;
            outlet = fields.outlet;
            blocks = fields.blocks;
            facts = fields.facts;
            origin = fields.origin;
        }

        Fields fields() {
            return new Fields(id, text, published, title, url, outlet, blocks, facts, origin);
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
        return new Article(new Fields(id, text, publishedOrNull, null, null, null, List.of(), List.of(), null), hash);
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

    /** Its parts in order, where whoever made the article knew them: of a page, not of plain text; else empty. */
    public List<Block> blocks() {
        return fields.blocks;
    }

    public List<Fact> facts() {
        return fields.facts;
    }

    /** The first fact of this kind. */
    public Optional<Fact> fact(Fact.Kind kind) {
        return fields.facts.stream().filter(fact -> fact.kind() == kind).findFirst();
    }

    /** Who wrote it, in the order of the source. */
    public List<String> authors() {
        return values(Fact.Kind.AUTHOR);
    }

    /** The agencies that it is credited to, in the order of the source. */
    public List<String> agencies() {
        return values(Fact.Kind.AGENCY);
    }

    /** The language of the text as a BCP 47 tag, "en" or "pt-BR". */
    public Optional<String> language() {
        return fact(Fact.Kind.LANGUAGE).map(Fact::value);
    }

    private List<String> values(Fact.Kind kind) {
        return fields.facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::value)
                .toList();
    }

    /** The document that the text was taken from, or empty if the text is the whole of it. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(fields.origin);
    }

    public Article withId(String id) {
        return with(change -> change.id = id);
    }

    public Article withPublished(LocalDate published) {
        Objects.requireNonNull(published, "published");
        return with(change -> change.published = published);
    }

    public Article withTitle(String title) {
        requireText(title, "title");
        return with(change -> change.title = title);
    }

    public Article withUrl(String url) {
        requireText(url, "url");
        return with(change -> change.url = url);
    }

    public Article withOutlet(String outlet) {
        requireText(outlet, "outlet");
        return with(change -> change.outlet = outlet);
    }

    /** With its parts, where they are known beforehand; {@link Document} says how they must stand. */
    public Article withBlocks(List<Block> blocks) {
        return with(change -> change.blocks = blocks);
    }

    /** With what it, or the page or feed that it came with, says of itself. */
    public Article withFacts(List<Fact> facts) {
        return with(change -> change.facts = facts);
    }

    /** As taken from a document in which its text stands among other things. */
    public Article withOrigin(Origin origin) {
        Objects.requireNonNull(origin, "origin");
        return with(change -> change.origin = origin);
    }

    private Article with(Consumer<Change> change) {
        Change changed = new Change(fields);
        change.accept(changed);
        return new Article(changed.fields(), contentHash);
    }

    static String sha256(String text) {
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
