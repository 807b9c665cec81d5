package rapporteur.bench;

import java.util.List;
import picocli.CommandLine.Command;
import rapporteur.language.Encoder;

/** Parts of speech, lemmas, trees and sentence starts on a treebank's own words. */
@Command(
        name = "syntax",
        mixinStandardHelpOptions = true,
        description = "Parts of speech, lemmas and trees on the words and sentences of a treebank.")
final class SyntaxCommand extends TreebankCommand {

    @Override
    String given() {
        return "words and sentences given";
    }

    @Override
    Scores scores(List<Treebank> documents, Encoder encoder) {
        return SyntaxScore.of(documents, encoder);
    }
}
