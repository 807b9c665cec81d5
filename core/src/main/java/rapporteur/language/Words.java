package rapporteur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Word.Layout;

/** Cuts text into words: the tokens of Universal Dependencies for English. */
public final class Words {

    private static final Pattern WORD = pattern();
    private static final Set<String> OPENING = Set.of("“", "„", "«", "``");
    private static final Set<String> CLOSING = Set.of("”", "»");
    private static final Set<String> EITHER = Set.of("\"", "''");
    /** Soft hyphens and what joins or parts letters without width. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

    private final List<Word> words = new ArrayList<>();
    private boolean quoteIsOpen;

    private Words() {}

    /** The words of one paragraph, which is the text from start to end; a line break in it is a space. */
    static List<Word> ofParagraph(String text, int start, int end) {
        Words found = new Words();
        Matcher matcher = WORD.matcher(text.substring(start, end));
        int previousEnd = 0;
        while (matcher.find()) {
            Layout layout = Layout.GLUED;
            if (found.words.isEmpty()) {
                layout = Layout.NEW_PARAGRAPH;
            } else if (matcher.start() > previousEnd) {
                layout = Layout.SPACED;
            }
            found.add(start + matcher.start(), start + matcher.end(), matcher.group(), layout);
            previousEnd = matcher.end();
        }
        return found.words;
    }

    /**
     * Words that are known already, such as the tokens of a treebank, as if they stood in a text with one space before
     * each that is not glued.
     *
     * @throws IllegalArgumentException if the lists differ in length or a form is empty
     */
    public static List<Word> given(List<String> forms, List<Layout> layouts) {
        if (forms.size() != layouts.size()) {
            throw new IllegalArgumentException(forms.size() + " forms with " + layouts.size() + " layouts");
        }
        Words given = new Words();
        int at = 0;
        for (int i = 0; i < forms.size(); i++) {
            Layout layout = layouts.get(i);
            int start = i == 0 || layout == Layout.GLUED ? at : at + 1;
            at = start + forms.get(i).length();
            given.add(start, at, forms.get(i), layout);
        }
        return List.copyOf(given.words);
    }

    private void add(int start, int end, String form, Layout layout) {
        if (layout == Layout.NEW_PARAGRAPH) {
            quoteIsOpen = false;
        }
        boolean inside = quoteIsOpen;
        if (OPENING.contains(form) || (EITHER.contains(form) && !quoteIsOpen)) {
            quoteIsOpen = true;
            inside = true;
        } else if (CLOSING.contains(form) || EITHER.contains(form)) {
            quoteIsOpen = false;
        }
        words.add(new Word(start, end, normalise(form), layout, inside));
    }

    static String normalise(String form) {
        if (OPENING.contains(form) || CLOSING.contains(form) || EITHER.contains(form)) {
            return "\"";
        }
        return UNSEEN.matcher(form.replace('’', '\'').replace('‘', '\'')).replaceAll("");
    }

    /** The resource is read by the training code too, so that the model meets the words that it was trained on. */
    private static Pattern pattern() {
        try (InputStream resource = Words.class.getResourceAsStream("words.txt")) {
            String lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            String alternatives = lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .collect(Collectors.joining("|"));
            return Pattern.compile(alternatives, Pattern.UNICODE_CHARACTER_CLASS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
