package rapporteur.reading.html;

import java.util.List;

/** Finds the passage that is the article's headline. */
final class Headline {

    private static final int LONGEST = 400;
    private static final int FEWEST_LETTERS = 8;

    private Headline() {}

    /** The passage, or null if the page shows none: a heading that agrees with the title in the metadata, else the first h1. */
    static Passage of(Outline outline, List<String> titles) {
        List<String> letters = titles.stream()
                .map(Likeness::letters)
                .filter(title -> title.length() >= FEWEST_LETTERS)
                .toList();
        Passage best = null;
        double most = 0;
        for (Passage passage : outline.passages()) {
            if (passage.text().length() > LONGEST || passage.box().aside) {
                continue;
            }
            int level = passage.heading();
            boolean named = passage.box().labelled(Label.HEADLINE) != null;
            if (level == 0 && !named) {
                continue;
            }
            double score = agreement(Likeness.letters(passage.text()), letters) * 4
                    + (level == 1 ? 2 : level == 2 ? 0.5 : 0)
                    + (named ? 0.6 : 0)
                    - (passage.linkDensity() > 0.5 ? 0.4 : 0);
            if (score > most && score >= 1.9) {
                best = passage;
                most = score;
            }
        }
        return best;
    }

    /** How much of the longer of two is the shorter one, where the one contains the other; 0 to 1. */
    private static double agreement(String words, List<String> titles) {
        double best = 0;
        if (words.length() < FEWEST_LETTERS) {
            return best;
        }
        for (String title : titles) {
            if (title.contains(words)) {
                best = Math.max(best, (double) words.length() / title.length());
            } else if (words.contains(title)) {
                best = Math.max(best, (double) title.length() / words.length());
            }
        }
        return best;
    }
}
