package rapporteur.bench;

import java.util.List;
import picocli.CommandLine.Command;
import rapporteur.language.Encoder;

/** Words and sentences found in the raw text of a treebank. */
@Command(
        name = "tokens",
        mixinStandardHelpOptions = true,
        description = "Words and sentences found in the raw text of a treebank, its paragraphs given.")
final class TokensCommand extends TreebankCommand {

    @Override
    String given() {
        return "raw text";
    }

    @Override
    Scores scores(List<Treebank> documents, Encoder encoder) {
        return TokensScore.of(documents, encoder);
    }
}
