package rapporteur.reading.html;

/** What an element is for, as its tag, class, id and role tell. */
enum Label {
    NONE(0),
    /** Not shown, or shown to screen readers alone. */
    HIDDEN(0.4),
    COMMENTS(0.95),
    RELATED(0.6),
    SHARE(0.3),
    ADVERT(0.4),
    NEWSLETTER(0.3),
    CONSENT(0.7),
    NAVIGATION(0.3),
    SIDEBAR(0.3),
    FOOTER(0.3),
    TAGS(0.2),
    AUTHOR(0.3),
    TOOLS(0.2),
    BYLINE(0),
    CREDIT(0),
    CAPTION(0),
    STANDFIRST(0),
    HEADLINE(0),
    BODY(0);

    private final double mostProse;

    Label(double mostProse) {
        this.mostProse = mostProse;
    }

    /** Whether what stands in such an element is no part of the article's own text. */
    boolean isAside() {
        return mostProse > 0;
    }

    /**
     * The largest share of the page's running text that such an element can hold, 0 to 1: names are given by habit, and
     * what holds nearly everything is the article, whatever it is called.
     */
    double mostProse() {
        return mostProse;
    }
}
