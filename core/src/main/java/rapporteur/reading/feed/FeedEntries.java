package rapporteur.reading.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.output.XMLOutputter;
import rapporteur.reading.ArticleBuilder;
import rapporteur.reading.Outcome;
import rapporteur.reading.Unreadable;
import rapporteur.reading.markup.Fragment;

/** The entries of a feed as articles: title and content, or else the summary, are the text. */
final class FeedEntries {

    /** In the order of trust; each is named as it stands in the feed. */
    private static final List<String> DATES =
            List.of("published", "pubDate", "issued", "date", "created", "updated", "modified");

    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)\\s*");
    private static final Pattern NAME_BEFORE_ADDRESS = Pattern.compile("\"?([^<>\"@]+?)\"?\\s*<[^>]*@[^>]*>\\s*");

    private final String name;
    private final List<Element> elements = new ArrayList<>();
    private final SyndFeed feed;
    private final List<String> notices;

    FeedEntries(String name, Document document, List<String> notices) throws Unreadable {
        this.name = name;
        this.notices = notices;
        for (Element element : document.getRootElement().getDescendants(Filters.element())) {
            if (element.getName().equals("item") || element.getName().equals("entry")) {
                elements.add(element);
            }
        }
        this.feed = feed(document);
    }

    private static SyndFeed feed(Document document) throws Unreadable {
        try {
            return new SyndFeedInput(false, Locale.ROOT).build(document.clone());
        } catch (FeedException | RuntimeException e) {
            throw new Unreadable("", "a feed that cannot be understood: " + e.getMessage(), "tell who publishes it");
        }
    }

    Iterator<Outcome> iterator() {
        List<SyndEntry> entries = feed.getEntries();
        if (entries.isEmpty()) {
            return List.<Outcome>of(new Outcome.Skipped(name, "", "a feed without entries"))
                    .iterator();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Element element = entries.size() == elements.size() ? elements.get(i) : null;
            outcomes.add(outcome(entries.get(i), element, i + 1));
        }
        return outcomes.iterator();
    }

    private Outcome outcome(SyndEntry entry, Element elementOrNull, int number) {
        String id = name + "#" + number;
        String title = oneLine(title(entry));
        ArticleBuilder article = new ArticleBuilder()
                .id(entry.getUri())
                .id(entry.getLink())
                .id(id)
                .url(entry.getLink())
                .title(title)
                .outlet(oneLine(Fragment.text(feed.getTitle())))
                .text(title);
        authors(entry, article);
        if (elementOrNull != null) {
            dates(elementOrNull, article);
            article.language(language(elementOrNull));
        }
        if (entry.getPublishedDate() != null) {
            article.published(
                    entry.getPublishedDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate(), "entry");
        }
        article.language(feed.getLanguage());
        text(entry, article);
        if (!article.hasText()) {
            return new Outcome.Skipped(name, "entry " + number, "an entry without a text");
        }
        return new Outcome.Read(article.build(), number == 1 ? notices : List.of());
    }

    private static String title(SyndEntry entry) {
        return entry.getTitleEx() == null ? "" : plain(entry.getTitleEx());
    }

    /** The whole content if it is there, else the summary. */
    private static void text(SyndEntry entry, ArticleBuilder article) {
        String longest = "";
        for (SyndContent content : entry.getContents()) {
            String text = plain(content);
            longest = text.length() > longest.length() ? text : longest;
        }
        if (longest.isEmpty() && entry.getDescription() != null) {
            longest = plain(entry.getDescription());
        }
        article.text(longest);
    }

    private static String plain(SyndContent content) {
        String value = content.getValue() == null ? "" : content.getValue();
        boolean isText = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        return isText ? value.strip() : Fragment.text(value);
    }

    private static void authors(SyndEntry entry, ArticleBuilder article) {
        for (SyndPerson author : entry.getAuthors()) {
            article.author(name(author.getName()));
        }
        article.author(name(entry.getAuthor()));
    }

    /** "desk@example.org (Ana Ruiz)" and "Ana Ruiz <desk@example.org>" name Ana Ruiz. */
    private static String name(String author) {
        if (author == null) {
            return null;
        }
        String one = oneLine(author);
        Matcher matcher = NAME_IN_BRACKETS.matcher(one);
        Matcher before = NAME_BEFORE_ADDRESS.matcher(one);
        return matcher.matches() ? matcher.group(1) : before.matches() ? before.group(1) : one;
    }

    private static void dates(Element element, ArticleBuilder article) {
        for (String date : DATES) {
            for (Element child : element.getChildren()) {
                if (child.getName().equals(date)) {
                    article.published(child.getText(), element.getName() + "/" + child.getQualifiedName());
                }
            }
        }
    }

    private String language(Element element) {
        for (Element at = element; at != null; at = at.getParentElement()) {
            String language = at.getAttributeValue("lang", Namespace.XML_NAMESPACE);
            String core = at.getChildText("language", FeedShape.DUBLIN_CORE);
            if (language != null || core != null) {
                return language == null ? core : language;
            }
        }
        return null;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What stands in an element, as markup. */
    static String markup(Element element) {
        return new XMLOutputter().outputString(element.getContent());
    }
}
