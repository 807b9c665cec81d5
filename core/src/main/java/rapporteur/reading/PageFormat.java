package rapporteur.reading;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import rapporteur.reading.fetch.Fetcher;

/** A web page in a file of its own. */
final class PageFormat implements InputFormat {

    private final PageReader pages;

    PageFormat(PageReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean reads(Head head) {
        String root = head.root().toLowerCase(Locale.ROOT);
        return root.equals("html")
                || root.equals("head")
                || root.equals("body")
                || head.text().stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14)
                || !root.isEmpty() && head.isNamed(".html", ".htm", ".xhtml");
    }

    @Override
    public Items open(Source source) throws IOException, Unreadable {
        String url = Fetcher.isAddress(source.name()) ? source.name() : null;
        Outcome page = pages.read(new PageReader.Page(source.name(), source.all(), null, url));
        return Items.of(List.of(page).iterator());
    }
}
