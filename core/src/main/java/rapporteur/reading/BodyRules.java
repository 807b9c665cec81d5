package rapporteur.reading;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.model.Block.Kind;

/** What stands among and after the running text: captions, subheadings, lists, and lines about other stories. */
final class BodyRules {

    private static final String LIST_LABEL = "list-label";
    private static final String LISTED = "listed-below-label";

    private static final Pattern LIST_LABEL_WORDING = LinePatterns.SHIPPED.pattern(LIST_LABEL);
    private static final Pattern CAPTION_START = LinePatterns.SHIPPED.pattern("caption-start");
    private static final Pattern NAME_ALONE = LinePatterns.SHIPPED.pattern("name-alone");

    private static final int SHORTEST_CAPTION = 5;
    private static final int LONGEST_CAPTION = 35;
    private static final int SHORTEST_TEASER = 4;
    private static final int LONGEST_FRAGMENT = 3;
    private static final double ANOTHER_STORY = 0.2;
    private static final double SAME_STORY = 0.6;

    static final List<Rule> RULES = List.of(
            new Rule("headline-again", Kind.BOILERPLATE, BodyRules::repeatsHeadline),
            new Rule("points-at-picture", Kind.CAPTION, BodyRules::pointsAtPicture),
            new Rule("credit-in-brackets", Kind.CAPTION, (story, passage) -> TrailingCredit.start(passage.text()) > 0),
            new Rule("above-photo-credit", Kind.CAPTION, BodyRules::isAboveCredit),
            new Rule(LIST_LABEL, Kind.BOILERPLATE, BodyRules::isListLabel),
            new Rule(LISTED, Kind.TEASER, BodyRules::isListed),
            new Rule("list-item", Kind.BODY, BodyRules::isItem),
            new Rule("goes-on", Kind.BODY, BodyRules::goesOn),
            new Rule("lower-case-line", Kind.TEASER, BodyRules::isLowerCaseLine),
            new Rule("apart-from-story", Kind.TEASER, BodyRules::isApart),
            new Rule("about-another-story", Kind.TEASER, BodyRules::isAboutAnotherStory),
            new Rule("line-among-paragraphs", Kind.SUBHEADING, BodyRules::isSubheading),
            new Rule("name-at-end", Kind.BYLINE, BodyRules::isNameAtEnd),
            new Rule("fragment-at-end", Kind.BOILERPLATE, BodyRules::isFragmentAtEnd),
            new Rule("headline-after-end", Kind.TEASER, BodyRules::isHeadlineAfterEnd),
            new Rule("running-text", Kind.BODY, (story, passage) -> true));

    private BodyRules() {}

    private static boolean repeatsHeadline(Story story, Passage passage) {
        return story.headline().filter(passage::saysTheSameAs).isPresent();
    }

    private static boolean pointsAtPicture(Story story, Passage passage) {
        return !passage.isLong() && CAPTION_START.matcher(passage.text()).lookingAt();
    }

    private static boolean isAboveCredit(Story story, Passage passage) {
        return passage.hasWords(SHORTEST_CAPTION, LONGEST_CAPTION)
                && !Punctuation.hasQuotation(passage.text())
                && story.after(passage, next -> story.is(next, Kind.CREDIT));
    }

    private static boolean isListLabel(Story story, Passage passage) {
        return passage.matches(LIST_LABEL_WORDING)
                || (passage.text().endsWith(":") && passage.matchesBeforeLast(LIST_LABEL_WORDING));
    }

    private static boolean isListed(Story story, Passage passage) {
        return isLine(story, passage)
                && story.before(passage, previous -> story.isBy(previous, LIST_LABEL) || story.isBy(previous, LISTED));
    }

    private static boolean isItem(Story story, Passage passage) {
        return Punctuation.startsWithBullet(passage.text())
                || story.before(passage, previous -> Punctuation.leadsOn(previous.text()));
    }

    private static boolean goesOn(Story story, Passage passage) {
        return passage.startsLower()
                && !story.standsApart(passage)
                && story.before(passage, previous -> story.is(previous, Kind.BODY) && !previous.endsWithStop());
    }

    private static boolean isLowerCaseLine(Story story, Passage passage) {
        return isLine(story, passage)
                && passage.startsLower()
                && passage.words().size() >= SHORTEST_TEASER;
    }

    private static boolean isApart(Story story, Passage passage) {
        return isLine(story, passage)
                && story.standsApart(passage)
                && passage.words().size() >= SHORTEST_TEASER
                && story.related(passage) < SAME_STORY;
    }

    private static boolean isAboutAnotherStory(Story story, Passage passage) {
        return isLine(story, passage)
                && passage.words().size() > SHORTEST_TEASER
                && story.related(passage) < ANOTHER_STORY;
    }

    private static boolean isSubheading(Story story, Passage passage) {
        return passage.isHeadingLike() && !story.isTail(passage) && !story.isHead(passage);
    }

    private static boolean isNameAtEnd(Story story, Passage passage) {
        return story.isTail(passage) && passage.hasWords(2, 3) && passage.matches(NAME_ALONE);
    }

    private static boolean isFragmentAtEnd(Story story, Passage passage) {
        return story.isTail(passage) && passage.isHeadingLike() && passage.hasWords(1, LONGEST_FRAGMENT);
    }

    /** A last sentence may have lost its full stop; it speaks of the story, and it is not written as a headline. */
    private static boolean isHeadlineAfterEnd(Story story, Passage passage) {
        return isLine(story, passage)
                && story.isTail(passage)
                && (passage.isTitleCase() || story.standsApart(passage) || story.related(passage) < SAME_STORY);
    }

    /** A line that stands out because it is no sentence. */
    private static boolean isLine(Story story, Passage passage) {
        return story.sentencesEndWithStops() && passage.isHeadingLike() && !story.isHead(passage);
    }
}
