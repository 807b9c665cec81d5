package rapporteur.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapporteur.model.Article;
import rapporteur.model.Fact;

/** Puts an article together from what a source says of it, where anything may be missing: null or blank is unknown. */
public final class ArticleBuilder {

    /** Where facts are from that the source states for the article, in the field that its format has for them. */
    private static final String SOURCE = "source";

    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> agencies = new LinkedHashSet<>();
    private final List<String> parts = new ArrayList<>();
    private String id;
    private String title;
    private String outlet;
    private String language;
    private String url;
    private LocalDate published;
    private String publishedFrom;

    /** The first that is known counts. */
    public ArticleBuilder id(String value) {
        id = id == null ? clean(value) : id;
        return this;
    }

    public ArticleBuilder title(String value) {
        title = title == null ? clean(value) : title;
        return this;
    }

    public ArticleBuilder outlet(String value) {
        outlet = outlet == null ? clean(value) : outlet;
        return this;
    }

    public ArticleBuilder language(String value) {
        language = language == null ? clean(value) : language;
        return this;
    }

    public ArticleBuilder url(String value) {
        url = url == null ? clean(value) : url;
        return this;
    }

    public ArticleBuilder author(String value) {
        add(authors, value);
        return this;
    }

    public ArticleBuilder agency(String value) {
        add(agencies, value);
        return this;
    }

    /** The day of a date in any of the usual forms; one that cannot be told is left for the next. */
    public ArticleBuilder published(String value, String where) {
        if (published == null && value != null) {
            PublicationDate.find(value).ifPresent(day -> published(day, where));
        }
        return this;
    }

    public ArticleBuilder published(LocalDate day, String where) {
        if (published == null && day != null) {
            published = day;
            publishedFrom = where;
        }
        return this;
    }

    /** Paragraphs of the text, which stand apart by an empty line. One that repeats the part before is left out. */
    public ArticleBuilder text(String value) {
        String text = clean(value);
        if (text != null && !parts.contains(text)) {
            parts.add(text);
        }
        return this;
    }

    public boolean hasText() {
        return !parts.isEmpty();
    }

    /** @throws IllegalStateException if it has no text or no id */
    public Article build() {
        if (parts.isEmpty() || id == null) {
            throw new IllegalStateException("an article without a text or an id");
        }
        Article article = Article.of(String.join("\n\n", parts)).withId(id).withFacts(facts());
        article = title == null ? article : article.withTitle(title);
        article = outlet == null ? article : article.withOutlet(outlet);
        article = url == null ? article : article.withUrl(url);
        return published == null ? article : article.withPublished(published);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        authors.forEach(author -> facts.add(new Fact(Fact.Kind.AUTHOR, author, SOURCE)));
        agencies.forEach(agency -> facts.add(new Fact(Fact.Kind.AGENCY, agency, SOURCE)));
        if (published != null) {
            facts.add(new Fact(Fact.Kind.PUBLISHED, published.toString(), publishedFrom));
        }
        if (language != null) {
            facts.add(new Fact(Fact.Kind.LANGUAGE, language, SOURCE));
        }
        return facts;
    }

    private static void add(Set<String> names, String value) {
        String name = clean(value);
        if (name != null) {
            names.add(name);
        }
    }

    /** Without space around it and halves of surrogate pairs, which no encoding can write; null if nothing is left. */
    private static String clean(String value) {
        if (value == null) {
            return null;
        }
        StringBuilder text = new StringBuilder(value.length());
        value.codePoints()
                .filter(point -> point > Character.MAX_VALUE || !Character.isSurrogate((char) point))
                .forEach(text::appendCodePoint);
        int start = Space.skip(text, 0, text.length());
        int end = Space.skipBack(text, start, text.length());
        return start == end ? null : text.substring(start, end);
    }
}
