package rapporteur.bench;

import java.util.List;
import rapporteur.language.Encoder;
import rapporteur.model.Reading;

/** Words and sentences found in a treebank's raw text: right are those that start and end exactly where gold's do. */
final class TokensScore {

    private TokensScore() {}

    static Scores of(List<Treebank> documents, Encoder encoder) {
        Scores scores = new Scores();
        for (Treebank document : documents) {
            add(document.raw(), encoder.read(document.raw().document()), scores);
        }
        return scores;
    }

    static void add(RawText gold, Reading read, Scores scores) {
        List<Range> tokens = read.tokens().stream()
                .map(token -> new Range(token.start(), token.end()))
                .toList();
        List<Range> sentences = read.sentences().stream()
                .map(sentence -> new Range(
                        read.token(sentence.first()).start(),
                        read.token(sentence.last() - 1).end()))
                .toList();
        scores.addMatches("tokens", gold.tokens(), tokens);
        scores.addMatches("sentences", gold.sentences(), sentences);
    }
}
