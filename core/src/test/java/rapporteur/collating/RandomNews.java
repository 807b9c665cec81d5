package rapporteur.collating;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import rapporteur.model.Article;
import rapporteur.reading.TextReader;

/** Articles of invented words, no two alike but by chance. */
final class RandomNews {

    private static final String[] SYLLABLES = {
        "ba", "cor", "du", "fen", "gar", "hil", "jor", "ka", "lem", "mi", "nor", "pel", "qua", "ro", "sut", "ti", "vor",
        "wen", "xa", "zu"
    };

    private static final String[] COMMON = {"the", "of", "and", "to", "in", "was", "for", "that"};

    private static final TextReader READER = new TextReader();

    private RandomNews() {}

    static List<String> paragraphs(long seed, int count) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(sentence(random) + " " + sentence(random));
        }
        return paragraphs;
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder("The");
        for (int i = 0; i < 18; i++) {
            sentence.append(' ').append(i % 3 == 0 ? COMMON[random.nextInt(COMMON.length)] : word(random));
        }
        return sentence.append('.').toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    static Fingerprint fingerprint(String id, String text) {
        return fingerprint(Article.of(text).withId(id));
    }

    static Fingerprint fingerprint(Article article) {
        return Fingerprint.of(READER.read(article));
    }
}
