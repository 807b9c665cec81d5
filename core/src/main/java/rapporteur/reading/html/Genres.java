package rapporteur.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import rapporteur.model.Block.Kind;
import rapporteur.model.Genre;

/** Tells reports from pages that are none: what the page says of itself first, then its address, title and text. */
final class Genres {

    private static final int SHORT_TEXT = 1500;
    private static final int STUB = 1200;
    private static final int FEWEST_PICTURES = 5;
    private static final Pattern ERROR = Pattern.compile(
            "(?iu).*(?:\\b(?:error )?(?:404|403|410|50[0234])\\b|page (?:was )?not found|not found|access denied|forbidden|page introuvable|"
                    + "seite (?:wurde )?nicht gefunden|p\u00E1gina no encontrada|are you a (?:robot|human)|attention required|just a moment|"
                    + "service unavailable|bad gateway|something went wrong|page (?:no longer|is not) (?:exists?|available)).*");
    private static final Pattern PAYWALL = Pattern.compile(
            "(?iu)(?:to (?:continue|keep) reading|continue reading (?:this|your|with)|subscribe to (?:read|continue|unlock)|subscribers? only|for subscribers|"
                    + "already a (?:subscriber|member)|(?:log|sign) in to (?:read|continue)|free articles? (?:left|remaining|this month)|"
                    + "unlock this (?:article|story)|(?:article|story) is (?:only |exclusively )?(?:for|available to|reserved for) (?:paying )?(?:subscribers|members)|"
                    + "r\u00E9serv\u00E9 aux abonn\u00E9s|nur f\u00FCr abonnenten|solo para suscriptores)");
    private static final Pattern LIVE = Pattern.compile(
            "(?iu).*(?:\\blive (?:updates|blog|coverage|ticker|text)\\b|\\bliveblog|\\bliveticker|as it happened|\\blive:|[-\u2013\u2014|] live$).*");
    private static final Pattern LIVE_ADDRESS =
            Pattern.compile("(?i).*/(?:live|liveblog|live-blog|live-news|live-updates|liveticker)(?:/.*|-updates.*)");
    private static final Pattern GALLERY_ADDRESS = Pattern.compile(
            "(?i).*/(?:gallery|galleries|photo-gallery|photos?|pictures|in-pictures|slideshows?|fotostrecke|bilder|diaporama|photo-essay)/.*");
    private static final Pattern GALLERY = Pattern.compile(
            "(?iu)^(?:in pictures|photos?|gallery|in photos|pictures of the (?:day|week))\\s*[:|\u2013\u2014-].*");
    private static final Pattern ERROR_TITLE =
            Pattern.compile("(?i)^\\W*(?:error )?(?:404|403|500|503)\\b.*|.*\\b(?:404|page not found)\\b.*");

    private static final Pattern OPINION_TITLE = Pattern.compile(
            "(?iu)^(?:opinion|editorial|op-ed|commentary|letters?(?: to the editor)?|guest (?:essay|column))\\s*[:|].*");

    private static final Pattern OPINION_ADDRESS = Pattern.compile(
            "(?i).*/(?:opinions?|op-?eds?|editorials?|commentisfree|commentary|comment|columns?|columnists?|letters|letters-to-the-editor|meinung|kommentare?|"
                    + "tribunes?|debats?|voices|viewpoints?|perspectives?)(?:/.*)?");
    private static final Pattern OPINION = Pattern.compile(
            "(?iu)^(?:opinions?|editorials?|op-?eds?|commentary|comment|columns?|columnists?|letters?(?: to the editor)?|guest essay|viewpoint|meinung|kommentar|tribune)\\b.*");

    private final Metadata metadata;
    private final Outline outline;
    private final Selection selection;
    private final List<Part> parts;
    private final String address;

    Genres(Metadata metadata, Outline outline, Selection selection, List<Part> parts, String address) {
        this.metadata = metadata;
        this.outline = outline;
        this.selection = selection;
        this.parts = parts;
        String own = metadata.url();
        this.address = own.isEmpty() && address != null ? address : own;
    }

    Genre genre() {
        String title = selection.headline() == null
                ? metadata.page().title()
                : selection.headline().text();
        int body = length(Kind.BODY);
        if (body < SHORT_TEXT && (ERROR.matcher(title).matches() && title.length() < 80 || isErrorTitle())) {
            return Genre.ERROR_PAGE;
        }
        if (body < STUB && (isLocked() || asksForMoney())) {
            return Genre.PAYWALL;
        }
        if (is("liveblogposting")
                || LIVE.matcher(title).matches()
                || LIVE_ADDRESS.matcher(address).matches()) {
            return Genre.LIVE_BLOG;
        }
        if (isGallery(title, body)) {
            return Genre.GALLERY;
        }
        if (isOpinion(title)) {
            return Genre.OPINION;
        }
        return isListing() ? Genre.LISTING : Genre.REPORT;
    }

    private boolean isErrorTitle() {
        String title = metadata.page().title();
        return title.length() < 80 && ERROR_TITLE.matcher(title).matches();
    }

    private int length(Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToInt(part -> part.passage().text().length())
                .sum();
    }

    private boolean is(String type) {
        return metadata.jsonLd().articles().stream()
                .anyMatch(article -> JsonLd.type(article).equals(type));
    }

    private boolean isLocked() {
        for (JsonNode article : metadata.jsonLd().articles()) {
            String free = article.path("isAccessibleForFree").asText("").toLowerCase(Locale.ROOT);
            if (free.equals("false")) {
                return true;
            }
        }
        return metadata.meta("article:content_tier").equalsIgnoreCase("locked");
    }

    private boolean asksForMoney() {
        return outline.passages().stream()
                .filter(passage -> passage.index() >= selection.main().first)
                .anyMatch(passage -> passage.text().length() < 300
                        && PAYWALL.matcher(passage.text()).find());
    }

    private boolean isGallery(String title, int body) {
        long captions =
                parts.stream().filter(part -> part.kind() == Kind.CAPTION).count();
        boolean pictures = captions >= FEWEST_PICTURES && length(Kind.CAPTION) > 2 * body;
        boolean called = GALLERY_ADDRESS.matcher(address).matches()
                || GALLERY.matcher(title).matches()
                || metadata.jsonLd().others().stream()
                        .anyMatch(each -> JsonLd.type(each).equals("imagegallery"));
        return pictures || (called && body < SHORT_TEXT);
    }

    private boolean isOpinion(String title) {
        return is("opinionnewsarticle")
                || OPINION.matcher(metadata.meta("article:section", "section", "parsely-section"))
                        .matches()
                || metadata.jsonLd().articles().stream()
                        .anyMatch(article -> OPINION.matcher(JsonLd.text(article, "articleSection"))
                                .matches())
                || OPINION_ADDRESS.matcher(path()).matches()
                || OPINION_TITLE.matcher(title).matches();
    }

    private boolean isListing() {
        String path = path();
        return metadata.meta("og:type").equalsIgnoreCase("website")
                && (path.isEmpty() || path.equals("/"))
                && !address.isEmpty();
    }

    private String path() {
        return address.replaceFirst("^[a-zA-Z]+://[^/]*", "").replaceFirst("[?#].*$", "");
    }
}
