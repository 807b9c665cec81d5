package rapporteur.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * Finds the day on which a page's article was published: what the page says to machines first, then its address, then
 * what it shows to people, and last what its copyright notice tells.
 */
final class PublicationDates {

    private static final Set<String> PUBLISHED = Set.of(
            "articlepublishedtime",
            "articlepublished",
            "articlepublisheddate",
            "articlepostdate",
            "articlepublicationdate",
            "articledateoriginal",
            "articlecreated",
            "ogpublishedtime",
            "ogarticlepublishedtime",
            "ogarticlepublished",
            "ogpubdate",
            "ogpublishdate",
            "ogdatepublished",
            "ogregdate",
            "datepublished",
            "publisheddate",
            "publishedtime",
            "publishdate",
            "publishtime",
            "publicationdate",
            "pubdate",
            "published",
            "btpubdate",
            "pdate",
            "ptime",
            "rbpubdate",
            "parselypubdate",
            "sailthrudate",
            "cxenseparserecspublishtime",
            "citationdate",
            "citationpublicationdate",
            "vrpublishedtime",
            "mediatorpublishedtime",
            "rnewsdatepublished",
            "originalpublicationdate",
            "displaydate",
            "dcdateissued",
            "dctermsissued",
            "dcdatepublication",
            "twtpublishedat",
            "shareaholicarticlepublishedtime",
            "analyticsattributesarticledate",
            "docdate",
            "dateposted",
            "articledate",
            "releasedate",
            "newskeyworddate",
            "lppubdate",
            "firstpublished",
            "contentcreatedate",
            "dcsextarticlefirstpublished",
            "pubyear");

    private static final Set<String> CREATED = Set.of(
            "datecreated",
            "date",
            "dcdate",
            "dcdatecreated",
            "dccreated",
            "dctermscreated",
            "dctermsdate",
            "created",
            "timestamp",
            "videoreleasedate",
            "creationdate");

    private static final Set<String> MODIFIED = Set.of(
            "articlemodifiedtime",
            "articlemodified",
            "ogupdatedtime",
            "ogmodifiedtime",
            "datemodified",
            "dateupdate",
            "lastmodified",
            "dcdatemodified",
            "dctermsmodified",
            "modified",
            "updatedtime",
            "modificationdate",
            "lastmod",
            "revisiondate",
            "btmoddate",
            "articleupdated",
            "articleupdatedtime",
            "cxenseparserecsmodifiedtime");

    private static final Pattern URL_DAY = Pattern.compile(
            "[/_.=-]((?:19|20)\\d\\d)(?:[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?!\\d)");

    private static final Pattern SCRIPT_FIELD = Pattern.compile(
            "[\"'](datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|pubDate|"
                    + "publishedDate|published_date|articlePublishedDate|dateCreated|firstPublished|publish_time|published)[\"']"
                    + "\\s*:\\s*[\"']([^\"']{8,40})[\"']");

    /** What a line must have to be believed before a meta element that may mean any day. */
    private static final double CERTAIN = 3;

    private static final int A_FEW_DAYS = 20;

    private final Metadata metadata;
    private final Outline outline;
    private final Selection selection;
    private final DateText text;
    private final String address;

    /** @param address that the page came from, or null */
    PublicationDates(Metadata metadata, Outline outline, Selection selection, String address) {
        this.address = address;
        this.metadata = metadata;
        this.outline = outline;
        this.selection = selection;
        String locale = (metadata.languageTag() + " " + metadata.meta("og:locale")).toLowerCase(Locale.ROOT);
        String language = metadata.language();
        boolean monthFirst = locale.contains("en-us") || locale.contains("en_us");
        text = new DateText(language, monthFirst);
    }

    Optional<Dated> published() {
        return told().map(this::asShown).or(this::untold);
    }

    private Optional<Dated> untold() {
        Optional<ShownDates.Shown> shown = new ShownDates(outline, selection, text).published();
        return shown.filter(line -> line.score() >= CERTAIN)
                .map(ShownDates.Shown::dated)
                .or(() -> meta(CREATED))
                .or(() -> shown.map(ShownDates.Shown::dated))
                .or(this::script)
                .or(() -> jsonLd("uploadDate"))
                .or(this::modified);
    }

    private Optional<Dated> told() {
        return address()
                .or(() -> meta(PUBLISHED))
                .or(() -> jsonLd("datePublished"))
                .or(() -> jsonLd("dateCreated"));
    }

    /** The day that readers are shown, where machines are told one in another time zone. */
    private Dated asShown(Dated told) {
        return new ShownDates(outline, selection, text)
                .besideHeadline()
                .filter(shown -> Math.abs(ChronoUnit.DAYS.between(shown.date(), told.date())) <= A_FEW_DAYS)
                .orElse(told);
    }

    Optional<Dated> modified() {
        return jsonLd("dateModified").or(() -> meta(MODIFIED));
    }

    private Optional<Dated> meta(Set<String> names) {
        for (Map.Entry<String, List<String>> meta : metadata.metas().entrySet()) {
            if (names.contains(meta.getKey().replaceAll("[^a-z]", ""))) {
                for (String content : meta.getValue()) {
                    Optional<LocalDate> date = text.value(content);
                    if (date.isPresent()) {
                        return date.map(day -> new Dated(day, "meta " + meta.getKey()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Dated> jsonLd(String field) {
        for (JsonNode article : metadata.jsonLd().articles()) {
            Optional<LocalDate> date = text.value(JsonLd.text(article, field));
            if (date.isPresent()) {
                return date.map(day -> new Dated(day, "json-ld " + field));
            }
        }
        return Optional.empty();
    }

    private Optional<Dated> address() {
        return addressDay(metadata.url()).or(() -> addressDay(address == null ? "" : address));
    }

    private Optional<Dated> addressDay(String url) {
        Matcher matcher = URL_DAY.matcher(url);
        while (matcher.find()) {
            Optional<LocalDate> date = text.value(matcher.group(1) + "-"
                    + (matcher.group(2) == null
                            ? matcher.group(4) + "-" + matcher.group(5)
                            : matcher.group(2) + "-" + matcher.group(3)));
            if (date.isPresent()) {
                return date.map(day -> new Dated(day, "url"));
            }
        }
        return Optional.empty();
    }

    private Optional<Dated> script() {
        for (Element script : metadata.scripts()) {
            for (DataNode data : script.dataNodes()) {
                Matcher matcher = SCRIPT_FIELD.matcher(data.getWholeData());
                while (matcher.find()) {
                    Optional<LocalDate> date = text.value(matcher.group(2));
                    if (date.isPresent()) {
                        String field = matcher.group(1);
                        return date.map(day -> new Dated(day, "script " + field));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
