package rapporteur.bench;

import java.util.List;
import java.util.function.IntPredicate;
import rapporteur.bench.Treebank.Row;
import rapporteur.language.Encoder;
import rapporteur.model.Reading;
import rapporteur.model.Token;

/**
 * Parts of speech, lemmas and trees on a treebank's own words and sentences, as the CoNLL 2018 shared task scored them:
 * every word counts, punctuation too, and a relation counts without its subtype.
 */
final class SyntaxScore {

    static final String STARTS = "sentence starts";

    private static final String NO_LEMMA = "_";

    private SyntaxScore() {}

    static Scores of(List<Treebank> documents, Encoder encoder) {
        Scores scores = new Scores();
        for (Treebank document : documents) {
            addWords(document.rows(), document.given().read(encoder).tokens(), scores);
            addStarts(document.given(), document.given().readWithoutSentences(encoder), scores);
        }
        return scores;
    }

    static void addWords(List<Row> gold, List<Token> read, Scores scores) {
        if (gold.size() != read.size()) {
            throw new IllegalArgumentException(gold.size() + " words were read as " + read.size());
        }
        add("UPOS", gold, i -> gold.get(i).upos().equals(read.get(i).upos()), scores);
        add("XPOS", gold, i -> gold.get(i).xpos().equals(read.get(i).xpos()), scores);
        add("lemma", gold, i -> isLemma(gold.get(i), read.get(i)), scores);
        IntPredicate head = i -> gold.get(i).head() == read.get(i).head();
        add("UAS", gold, head, scores);
        IntPredicate universal = i ->
                universal(gold.get(i).deprel()).equals(universal(read.get(i).deprel()));
        add("LAS", gold, head.and(universal), scores);
        IntPredicate whole = i -> gold.get(i).deprel().equals(read.get(i).deprel());
        add("LAS with subtypes", gold, head.and(whole), scores);
    }

    private static void add(String measure, List<Row> gold, IntPredicate isRight, Scores scores) {
        int right = 0;
        for (int i = 0; i < gold.size(); i++) {
            right += isRight.test(i) ? 1 : 0;
        }
        scores.add(measure, Tally.share(right, gold.size()));
    }

    /** Where the treebank gives no lemma, any is right. */
    private static boolean isLemma(Row gold, Token read) {
        return gold.lemma().equals(NO_LEMMA) || gold.lemma().equals(read.lemma());
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    static void addStarts(GivenText gold, Reading read, Scores scores) {
        int right = 0;
        int expected = 0;
        for (int word = 0; word < gold.size(); word++) {
            boolean starts = read.sentences().get(read.sentenceOf(word)).first() == word;
            expected += gold.startsSentence(word) ? 1 : 0;
            right += starts && gold.startsSentence(word) ? 1 : 0;
        }
        scores.add(STARTS, new Tally(right, expected, read.sentences().size()));
    }
}
