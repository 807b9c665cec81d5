package rapporteur.reading;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.model.Block.Kind;

/** What stands above the running text: section, kicker, headline, writer, standfirst. */
final class HeadRules {

    private static final String KICKER = "kicker";

    private static final Pattern SECTION = LinePatterns.SHIPPED.pattern("section");
    private static final Pattern NAME_ALONE = LinePatterns.SHIPPED.pattern("name-alone");
    private static final Pattern SITE_NAME = Pattern.compile("\\s[|\u2013\u2014-]\\s");
    private static final Pattern TWO_SENTENCES = Pattern.compile("[.!?]\\S?\\s+\\p{Lu}");

    private static final int LONGEST_KICKER = 4;
    private static final int LONGEST_HEADLINE_WITH_STOP = 16;
    private static final int SHORTEST_STANDFIRST = 5;

    /** First, because they hold of sentences, and what is left of those says where the running text begins. */
    static final List<Rule> HEADLINE_SENTENCES = List.of(
            new Rule("title-given", Kind.HEADLINE, HeadRules::isTitle),
            new Rule("headline-with-stop", Kind.HEADLINE, HeadRules::isHeadlineWithStop));

    static final List<Rule> RULES = List.of(
            new Rule("headline-with-site-name", Kind.BOILERPLATE, HeadRules::isHeadlineWithSiteName),
            new Rule("section-label", Kind.BOILERPLATE, HeadRules::isSectionLabel),
            new Rule(KICKER, Kind.BOILERPLATE, HeadRules::isKicker),
            new Rule("above-title", Kind.BOILERPLATE, HeadRules::isShortLineAboveTitle),
            new Rule("name-below-headline", Kind.BYLINE, HeadRules::isName),
            new Rule("first-line", Kind.HEADLINE, HeadRules::isFirstLine),
            new Rule("below-kicker", Kind.HEADLINE, HeadRules::isBelowKicker),
            new Rule("below-headline", Kind.STANDFIRST, HeadRules::isStandfirst));

    private HeadRules() {}

    private static boolean isTitle(Story story, Passage passage) {
        return story.isTitle(passage) && story.headline().isEmpty();
    }

    private static boolean isHeadlineWithStop(Story story, Passage passage) {
        return story.headline().isEmpty()
                && !story.hasTitle()
                && story.isFirstOpen(passage)
                && passage.hasWords(1, LONGEST_HEADLINE_WITH_STOP)
                && passage.endsWithStop()
                && !TWO_SENTENCES.matcher(passage.text()).find()
                && (passage.isTitleCase()
                        || story.after(passage, next -> Dateline.length(next.text()) > 0)
                        || (!passage.text().endsWith(".") && story.after(passage, Passage::isProse)));
    }

    /** Page titles add the name of the site to a headline that stands below in full. */
    private static boolean isHeadlineWithSiteName(Story story, Passage passage) {
        return story.isHead(passage)
                && SITE_NAME.matcher(passage.text()).find()
                && story.after(passage, next -> next.words().size() >= 3 && startsWith(passage.words(), next.words()));
    }

    private static boolean startsWith(List<String> words, List<String> first) {
        return words.size() > first.size() && words.subList(0, first.size()).equals(first);
    }

    private static boolean isSectionLabel(Story story, Passage passage) {
        return story.isHead(passage) && passage.matches(SECTION);
    }

    /** A topic above a headline that has some of its words, or below one that begins with it. */
    private static boolean isKicker(Story story, Passage passage) {
        boolean aboveHeadline = story.after(
                passage,
                next -> story.isOpen(next)
                        && next.isHeadingLike()
                        && next.words().size() > passage.words().size());
        if (!story.isHead(passage) || !passage.isHeadingLike() || !aboveHeadline) {
            return false;
        }
        boolean named = story.before(passage, previous -> startsWith(previous.words(), passage.words()))
                || story.after(
                        passage,
                        next -> passage.sharedWith(next.stems()) == 1
                                || (passage.hasWords(1, 2) && passage.sharedWith(next.stems()) > 0));
        boolean inCapitals = passage.hasWords(1, 2)
                && passage.isAllCapitals()
                && story.after(passage, next -> !next.isAllCapitals());
        return passage.hasWords(1, LONGEST_KICKER) && (named || inCapitals);
    }

    private static boolean isShortLineAboveTitle(Story story, Passage passage) {
        return story.hasTitle()
                && story.headline()
                        .filter(headline -> headline.index() > passage.index())
                        .isPresent()
                && passage.hasWords(1, LONGEST_KICKER)
                && passage.isHeadingLike();
    }

    private static boolean isName(Story story, Passage passage) {
        return story.isHead(passage)
                && story.headline().isPresent()
                && !passage.isAllCapitals()
                && (passage.hasWords(2, 3) || passage.text().contains(","))
                && passage.matches(NAME_ALONE);
    }

    private static boolean isFirstLine(Story story, Passage passage) {
        return story.isHead(passage) && story.headline().isEmpty();
    }

    private static boolean isBelowKicker(Story story, Passage passage) {
        return story.isHead(passage) && story.before(passage, previous -> story.isBy(previous, KICKER));
    }

    private static boolean isStandfirst(Story story, Passage passage) {
        return story.isHead(passage)
                && story.headline()
                        .filter(headline -> headline.index() < passage.index())
                        .isPresent()
                && !story.has(Kind.STANDFIRST)
                && passage.hasWords(SHORTEST_STANDFIRST, Passage.MOST_WORDS_OF_A_STANDFIRST);
    }
}
