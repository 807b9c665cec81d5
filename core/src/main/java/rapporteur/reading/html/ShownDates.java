package rapporteur.reading.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds the day of publication in what a page shows: the most telling of the lines that name a day. */
final class ShownDates {

    private static final int LONGEST_LINE = 220;
    private static final int LONGEST_DATE_LINE = 150;
    private static final int BEFORE = 4;
    private static final int LONGEST_BYLINE = 400;
    private static final int OPENING = 60;
    private static final int NEAR = 12;

    private static final Pattern PUBLISHED = Pattern.compile(
            "\\b(?:published|posted|publi\u00E9|publicado|pubblicato|ver\u00F6ffentlicht|erstellt|eingestellt|gepostet|geschrieben|erschienen|"
                    + "ge\u00E4ndert|opublikowano|publisert|publicerad|udgivet|julkaistu|\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E|"
                    + "yay\u0131nlanma|date|datum|stand|vom|on|am|le|el|il)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MODIFIED = Pattern.compile(
            "\\b(?:updated?|modified|aktualisiert|letzte \u00C4nderung|zuletzt|mis \u00E0 jour|modifi\u00E9|actualizado|aggiornato|"
                    + "last (?:change|edit)|g\u00FCncelle\\w*|\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u043E)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:born|founded|since|seit|joined|registered|expires?|until|bis|event|termin|copyright)\\b|\u00A9",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<Label> ELSEWHERE =
            Set.of(Label.COMMENTS, Label.RELATED, Label.SIDEBAR, Label.CONSENT, Label.ADVERT);

    private final Outline outline;
    private final Selection selection;
    private final DateText text;

    ShownDates(Outline outline, Selection selection, DateText text) {
        this.outline = outline;
        this.selection = selection;
        this.text = text;
    }

    /** A day in a line, and how much speaks for its being the page's. */
    record Shown(Dated dated, double score) {}

    /** The day in the most telling line; of several as telling, in the first. */
    Optional<Shown> published() {
        Shown best = null;
        for (Passage passage : outline.passages()) {
            Element time = time(passage);
            Optional<LocalDate> date = date(passage, time);
            if (date.isPresent()) {
                double score = score(passage, time);
                if (best == null || score > best.score) {
                    best = new Shown(new Dated(date.get(), time == null ? "text" : "time"), score);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The day in the first line beside the headline that is set apart for it, and does not say that it is of a change. */
    Optional<Dated> besideHeadline() {
        Passage headline = selection.headline();
        if (headline == null) {
            return Optional.empty();
        }
        List<Passage> passages = outline.passages();
        int last = Math.min(passages.size() - 1, headline.index() + NEAR);
        for (int i = Math.max(0, headline.index() - BEFORE); i <= last; i++) {
            Passage passage = passages.get(i);
            Element time = time(passage);
            boolean apart = !passage.box().aside
                    && passage.text().length() < LONGEST_DATE_LINE
                    && (time != null || passage.box().labelled(Label.BYLINE) != null);
            if (apart && !MODIFIED.matcher(passage.text()).find()) {
                Optional<LocalDate> date = date(passage, time);
                if (date.isPresent()) {
                    return date.map(day -> new Dated(day, time == null ? "text" : "time"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> date(Passage passage, Element time) {
        Optional<LocalDate> date = time == null ? Optional.empty() : text.value(time.attr("datetime"));
        return date.isPresent() ? date : text.first(opening(passage.text()));
    }

    /** All of a line; of a paragraph what a date would stand before. */
    private static String opening(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, OPENING);
    }

    private double score(Passage passage, Element time) {
        String line = passage.text();
        double score = 0;
        Box box = passage.box();
        Box byline = box.labelled(Label.BYLINE);
        score += byline != null && byline.chars < LONGEST_BYLINE ? 2 : 0;
        score += time != null ? 1.5 : 0;
        score += time != null
                        && (time.hasAttr("pubdate")
                                || time.attr("itemprop")
                                        .toLowerCase(Locale.ROOT)
                                        .contains("publish"))
                ? 2
                : 0;
        score += PUBLISHED.matcher(line).find() ? 1 : 0;
        score -= MODIFIED.matcher(line).find() ? 1.2 : 0;
        score -= OTHER.matcher(line).find() ? 2 : 0;
        score += line.length() < 40 ? 1 : line.length() < 80 ? 0.5 : 0;
        score -= passage.isProse() ? 1.5 : 0;
        for (Box at = box; at != null; at = at.parent) {
            score -= at.aside && at.label == Label.COMMENTS ? 4 : at.aside && ELSEWHERE.contains(at.label) ? 1.5 : 0;
        }
        score -= box.aside ? 1 : 0;
        Passage headline = selection.headline();
        if (headline != null) {
            int distance = passage.index() - headline.index();
            score += distance == 0
                    ? 0.5
                    : distance > 0 && distance <= NEAR
                            ? 2 - 0.1 * distance
                            : distance < 0 && distance >= -6 ? 1.2 + 0.1 * distance : 0;
        } else {
            score += passage.index() < 40 ? 0.5 : 0;
        }
        Box main = selection.main();
        boolean inText = passage.index() >= main.first && passage.index() < main.end;
        score += !inText ? 0 : byline == null && time == null ? -0.5 : 0.5;
        return score;
    }

    private static Element time(Passage passage) {
        for (Node node : passage.nodes()) {
            Node at = node.parent();
            for (int up = 0; up < 4 && at instanceof Element element; up++, at = at.parent()) {
                String tag = element.normalName();
                if (tag.equals("time") || (tag.equals("abbr") && element.hasAttr("title"))) {
                    return element;
                }
            }
        }
        return null;
    }
}
