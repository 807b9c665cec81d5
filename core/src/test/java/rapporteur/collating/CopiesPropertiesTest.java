package rapporteur.collating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CopiesPropertiesTest {

    private static final List<String> BOILERPLATE = List.of(
            "Subscribe to our weekly letter and never miss a report from the harbour towns of the northern coast.",
            "Our readers keep this paper free for everybody; give what you can, once or every month of the year.");

    @Property(tries = 50)
    void aTextIsAnExactCopyOfItself(@ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int length) {
        String text = RandomNews.text(RandomNews.paragraphs(seed, length));

        Copy copy = only(text, text.toUpperCase(java.util.Locale.ROOT).replace("\n\n", "\n\n\n"));

        assertEquals(Copy.Kind.EXACT, copy.kind());
        assertTrue(copy.tellsNothingNew());
    }

    @Property(tries = 50)
    void whatIsPutAroundATextLeavesItANearCopy(@ForAll long seed, @ForAll @IntRange(min = 4, max = 20) int length) {
        List<String> paragraphs = RandomNews.paragraphs(seed, length);
        List<String> around = new ArrayList<>(BOILERPLATE);
        around.addAll(1, paragraphs);

        Copy copy = only(RandomNews.text(paragraphs), RandomNews.text(around));

        assertEquals(Copy.Kind.NEAR, copy.kind());
        assertEquals(1, copy.shareOfOther(), 0.01);
    }

    @Property(tries = 50)
    void aCutIsPartOfTheWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int kept) {
        List<String> paragraphs = RandomNews.paragraphs(seed, 10);

        Copy copy = only(RandomNews.text(paragraphs), RandomNews.text(paragraphs.subList(0, kept)));
        Copy turned = only(RandomNews.text(paragraphs.subList(0, kept)), RandomNews.text(paragraphs));

        assertEquals(Copy.Kind.CUT, copy.kind());
        assertEquals(Copy.Kind.MERGED, turned.kind());
        assertEquals(copy.share(), turned.shareOfOther());
    }

    @Property(tries = 50)
    void aPassageStandsWhereItSaysInBoth(@ForAll long seed, @ForAll @IntRange(min = 0, max = 7) int place) {
        List<String> source = RandomNews.paragraphs(seed, 8);
        List<String> own = RandomNews.paragraphs(~seed, 8);
        // no word that the other has beside its paragraph, not even by chance: the passage would begin or end with it
        own.replaceAll(paragraph -> "Yestereve " + paragraph + " Yestereve.");
        own.add(place, source.get(place));
        String text = RandomNews.text(own);
        String sourceText = RandomNews.text(source);

        Copy copy = only(sourceText, text);

        assertEquals(Copy.Kind.PASSAGES, copy.kind());
        Passage passage = copy.passages().get(0);
        String words = text.substring(passage.start(), passage.end());
        assertEquals(words, sourceText.substring(passage.otherStart(), passage.otherEnd()));
        assertTrue(source.get(place).contains(words), words);
        assertTrue(words.length() > 0.8 * source.get(place).length(), words);
    }

    @Property(tries = 30)
    void articlesOfTheirOwnAreNoCopies(@ForAll long seed) {
        Copies index = new Copies();
        index.add(RandomNews.fingerprint("a", RandomNews.text(RandomNews.paragraphs(seed, 10))));

        assertEquals(
                List.of(), index.find(RandomNews.fingerprint("b", RandomNews.text(RandomNews.paragraphs(~seed, 10)))));
    }

    @Property(tries = 30)
    void theOrderOfArticlesDoesNotChangeTheGroups(@ForAll long seed) {
        List<Fingerprint> articles = new ArrayList<>();
        for (int story = 0; story < 3; story++) {
            List<String> paragraphs = RandomNews.paragraphs(seed + story, 6);
            articles.add(RandomNews.fingerprint("whole" + story, RandomNews.text(paragraphs)));
            articles.add(RandomNews.fingerprint("cut" + story, RandomNews.text(paragraphs.subList(0, 3))));
            articles.add(RandomNews.fingerprint("edited" + story, RandomNews.text(paragraphs.subList(1, 6))));
        }
        List<String> digest = new ArrayList<>(RandomNews.paragraphs(seed, 6));
        digest.addAll(RandomNews.paragraphs(seed + 1, 6));
        articles.add(RandomNews.fingerprint("digest", RandomNews.text(digest)));
        List<List<String>> groups = CopyGroups.of(articles);

        Collections.shuffle(articles, new Random(seed));

        assertEquals(groups, CopyGroups.of(articles));
        assertEquals(
                List.of(
                        List.of("cut0", "edited0", "whole0"),
                        List.of("cut1", "edited1", "whole1"),
                        List.of("cut2", "edited2", "whole2")),
                groups);
    }

    @Property(tries = 200)
    void anyTextHasAFingerprint(@ForAll String text) {
        Fingerprint fingerprint = RandomNews.fingerprint("any", text);

        int end = 0;
        int[] offsets = fingerprint.offsets();
        for (int i = 0; i < fingerprint.size(); i++) {
            assertTrue(offsets[2 * i] >= end && offsets[2 * i + 1] <= text.length());
            end = offsets[2 * i + 1];
        }
    }

    /** What the second text has of the first, which is all there is. */
    private static Copy only(String before, String text) {
        Copies index = new Copies();
        index.add(RandomNews.fingerprint("before", before));
        List<Copy> copies = index.find(RandomNews.fingerprint("text", text));
        assertEquals(1, copies.size());
        assertEquals("before", copies.get(0).of());
        return copies.get(0);
    }
}
