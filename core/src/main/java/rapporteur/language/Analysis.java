package rapporteur.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rapporteur.model.Attribution;
import rapporteur.model.Entity;
import rapporteur.model.EventMention;
import rapporteur.model.Token;

/** What has been decided about the words of a text; filled a window at a time. */
final class Analysis {

    final List<Word> words;
    final BitSet sentences;
    final int[] heads;
    final String[] relations;
    final String[] upos;
    final String[] xpos;
    final String[] lemmas;
    final List<Entity> entities = new ArrayList<>();
    final List<Attribution> attributions = new ArrayList<>();
    final List<EventMention> events = new ArrayList<>();
    final Coreferences coreferences = new Coreferences(this);

    Analysis(List<Word> words) {
        this.words = words;
        sentences = new BitSet(words.size());
        heads = new int[words.size()];
        relations = new String[words.size()];
        upos = new String[words.size()];
        xpos = new String[words.size()];
        lemmas = new String[words.size()];
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            tokens.add(new Token(
                    word.start(), word.end(), word.form(), lemmas[i], upos[i], xpos[i], heads[i], relations[i]));
        }
        return tokens;
    }
}
