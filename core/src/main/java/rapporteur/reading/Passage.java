package rapporteur.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the rules look at: a paragraph and its features. A long one is running text whatever its words, so those are
 * not listed and no pattern is tried on it.
 *
 * @param index place among the passages of the story
 * @param line its text in one line, odd spaces taken as spaces; none of a long passage
 * @param words in lower case, in order; none of a long passage
 * @param stems of the words that tell what it is about
 */
record Passage(int index, Paragraph place, String text, String line, List<String> words, Set<String> stems) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'\u2019]+");
    private static final int LONG = 600;
    private static final int FEWEST_WORDS_OF_PROSE = 5;
    /** Most words of a headline or subheading. */
    static final int MOST_WORDS_OF_A_LINE = 20;
    /** Most words of a standfirst; what has more is running text, with a full stop at its end or without. */
    static final int MOST_WORDS_OF_A_STANDFIRST = 40;

    static Passage of(int index, Paragraph place, String article) {
        String text = article.substring(place.start(), place.end());
        boolean isLong = text.length() > LONG;
        return new Passage(
                index,
                place,
                text,
                isLong ? "" : SPACES.matcher(text).replaceAll(" "),
                isLong ? List.of() : Words.of(text),
                Words.stems(text));
    }

    boolean isLong() {
        return text.length() > LONG;
    }

    boolean hasWords(int fewest, int most) {
        return !isLong() && words.size() >= fewest && words.size() <= most;
    }

    boolean endsWithStop() {
        return Punctuation.endsWithStop(text, 0, text.length());
    }

    /** A sentence or more of running text, or words that lead on to one. */
    boolean isProse() {
        return isLong()
                || words.size() > MOST_WORDS_OF_A_STANDFIRST
                || (words.size() >= FEWEST_WORDS_OF_PROSE && (endsWithStop() || Punctuation.leadsOn(text)));
    }

    /** A line of words that is no sentence: a heading of some kind. */
    boolean isHeadingLike() {
        return hasWords(1, MOST_WORDS_OF_A_LINE)
                && !endsWithStop()
                && !Punctuation.leadsOn(text)
                && !Punctuation.startsWithBullet(text);
    }

    boolean startsLower() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean isAllCapitals() {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether most of its longer words begin with a capital, as in American headlines. */
    boolean isTitleCase() {
        if (isLong()) {
            return false;
        }
        String[] longer = BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> word.length() > 3)
                .toArray(String[]::new);
        int capital = 0;
        for (String word : longer) {
            capital += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
        }
        return longer.length >= 2 && capital >= 0.8 * longer.length;
    }

    /** Whether the pattern is the whole of it, line breaks and odd spaces taken as spaces. */
    boolean matches(Pattern pattern) {
        return !isLong() && pattern.matcher(line).matches();
    }

    /** Whether the pattern is the whole of it but for the last character. */
    boolean matchesBeforeLast(Pattern pattern) {
        return !isLong() && pattern.matcher(line).region(0, line.length() - 1).matches();
    }

    boolean saysTheSameAs(Passage other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /** The share of its telling words that the other has too, 0 to 1; 0 if it has none. */
    double sharedWith(Set<String> others) {
        if (stems.isEmpty()) {
            return 0;
        }
        return (double) stems.stream().filter(others::contains).count() / stems.size();
    }
}
