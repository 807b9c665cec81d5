package rapporteur.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.model.Block;
import rapporteur.model.Fact;
import rapporteur.model.Fact.Kind;
import rapporteur.model.Genre;
import rapporteur.reading.Agencies;

/** What a page tells of its article, each with where it tells it. */
final class PageFacts {

    private static final int LONGEST_NAME = 80;
    private static final Pattern BY = Pattern.compile(
            "(?iu)^(?:written |reported |story |posted |published )?(?:by|von|par|por|di|door)[:\\s]+(?=\\S)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,|;|\\||&| and | und | et | y )\\s*");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?iu).*(?:https?:|www\\.|@|\\d{2}|\\b(?:staff|updated|published|min read|minutes?|share|follow|posted)\\b).*");
    private static final Pattern SITE_BEHIND =
            Pattern.compile("\\s+[|\u2013\u2014\u00B7\u00BB-]\\s+[^|\u2013\u2014\u00B7\u00BB]{2,40}$");

    private final Metadata metadata;
    private final Selection selection;
    private final String address;
    private final List<Fact> facts = new ArrayList<>();

    /** @param address that the page came from, or null */
    PageFacts(Metadata metadata, Selection selection, String address) {
        this.metadata = metadata;
        this.selection = selection;
        this.address = address;
    }

    List<Fact> of(Outline outline, List<Part> parts) {
        title();
        outlet();
        authors(parts);
        PublicationDates dates = new PublicationDates(metadata, outline, selection, address);
        dates.published().ifPresent(found -> add(Kind.PUBLISHED, found.date().toString(), found.from()));
        dates.modified().ifPresent(found -> add(Kind.MODIFIED, found.date().toString(), found.from()));
        language();
        section();
        url().ifPresent(url -> add(Kind.URL, url, "canonical"));
        Translations.from(metadata, outline).ifPresent(facts::add);
        Genre genre = new Genres(metadata, outline, selection, parts, address).genre();
        add(Kind.GENRE, genre.code(), "page");
        return facts;
    }

    private void add(Kind kind, String value, String from) {
        boolean known = facts.stream()
                .anyMatch(fact -> fact.kind() == kind && fact.value().equalsIgnoreCase(value.strip()));
        if (!value.isBlank() && !known) {
            facts.add(new Fact(kind, value.strip().replaceAll("\\s+", " "), from));
        }
    }

    private void addFirst(Kind kind, String value, String from) {
        if (facts.stream().noneMatch(fact -> fact.kind() == kind)) {
            add(kind, value, from);
        }
    }

    private void title() {
        if (selection.headline() != null) {
            addFirst(Kind.TITLE, selection.headline().text(), "headline");
        }
        jsonLd(Kind.TITLE, "headline");
        addFirst(Kind.TITLE, metadata.meta("og:title"), "meta og:title");
        String title = metadata.page().title();
        addFirst(Kind.TITLE, SITE_BEHIND.matcher(title).replaceFirst(""), "title");
    }

    private void outlet() {
        jsonLd(Kind.OUTLET, "publisher");
        for (String name :
                List.of("og:site_name", "application-name", "dc.publisher", "publisher", "twitter:app:name:iphone")) {
            addFirst(Kind.OUTLET, metadata.meta(name), "meta " + name);
        }
    }

    private void authors(List<Part> parts) {
        for (JsonNode article : metadata.jsonLd().articles()) {
            JsonLd.texts(article, "author").forEach(name -> author(name, "json-ld author"));
        }
        for (String meta : List.of(
                "author",
                "article:author",
                "parsely-author",
                "dc.creator",
                "sailthru.author",
                "byl",
                "dcterms.creator")) {
            if (has(Kind.AUTHOR)) {
                return;
            }
            metadata.metas(meta).forEach(name -> author(name, "meta " + meta));
        }
        if (!has(Kind.AUTHOR)) {
            parts.stream()
                    .filter(part -> part.kind() == Block.Kind.BYLINE)
                    .forEach(part -> byline(part.passage().text()));
        }
    }

    private boolean has(Kind kind) {
        return facts.stream().anyMatch(fact -> fact.kind() == kind);
    }

    private void byline(String line) {
        Matcher by = BY.matcher(line);
        if (by.find()) {
            author(line, "byline");
        }
    }

    private void author(String line, String from) {
        String names = BY.matcher(line.strip()).replaceFirst("");
        for (String name : BETWEEN_NAMES.split(names)) {
            if (Agencies.isAgency(name)) {
                add(Kind.AGENCY, name, from);
            } else if (name.length() >= 3
                    && name.length() <= LONGEST_NAME
                    && !NOT_A_NAME.matcher(name).matches()) {
                add(Kind.AUTHOR, name, from);
            }
        }
    }

    private void language() {
        String language = metadata.languageTag();
        if (language.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")) {
            add(Kind.LANGUAGE, language.replace('_', '-'), "html lang");
        } else if (!metadata.language().isEmpty()) {
            add(Kind.LANGUAGE, metadata.language(), "meta");
        }
    }

    private void section() {
        jsonLd(Kind.SECTION, "articleSection");
        for (String name : List.of("article:section", "section", "parsely-section", "cxenseparse:recs:section")) {
            addFirst(Kind.SECTION, metadata.meta(name), "meta " + name);
        }
    }

    private void jsonLd(Kind kind, String field) {
        for (JsonNode article : metadata.jsonLd().articles()) {
            addFirst(kind, JsonLd.text(article, field), "json-ld " + field);
        }
    }

    /** The canonical address, whole. */
    private Optional<String> url() {
        try {
            URI url = URI.create(metadata.url());
            URI whole = address == null ? url : URI.create(address).resolve(url);
            Set<String> schemes = new LinkedHashSet<>(List.of("http", "https"));
            return schemes.contains(String.valueOf(whole.getScheme()))
                    ? Optional.of(whole.toString())
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
