package rapporteur.reading;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.model.Article;

/** Plain text: the whole source is one article. */
final class TextFormat implements InputFormat {

    private static final Pattern MARKUP =
            Pattern.compile("\\s*<(?:\\?xml|[a-z][\\w:.-]*[\\s>])", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean reads(Head head) {
        return true;
    }

    @Override
    public Items open(Source source) throws IOException, Unreadable {
        Decoded decoded = Decoded.of(source.all());
        if (Space.isBlank(decoded.text())) {
            throw new Unreadable("", "there is no text in it", "leave it out");
        }
        if (MARKUP.matcher(decoded.text()).lookingAt()) {
            throw new Unreadable(
                    "", "a document with markup that is no page, feed or news item", "give its text alone");
        }
        Article article = Article.of(decoded.text()).withId(source.name());
        return Items.of(
                List.<Outcome>of(new Outcome.Read(article, decoded.notices())).iterator());
    }
}
