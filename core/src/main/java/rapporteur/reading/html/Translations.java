package rapporteur.reading.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.model.Fact;

/** Whether an article says that it was translated, and from which language. */
final class Translations {

    private static final int LONGEST = 300;
    private static final Pattern TRANSLATED = Pattern.compile(
            "(?iu)\\b(?:translat(?:ed|ion)|originally (?:published|written|appeared))\\b.{0,60}?\\b(?:from|in) (?:the )?(?:original )?(\\p{L}+)");

    private static final Map<String, String> LANGUAGES = languages();

    private Translations() {}

    private static Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            String name = new Locale(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
            languages.putIfAbsent(name, code);
        }
        return languages;
    }

    static Optional<Fact> from(Metadata metadata, Outline outline) {
        for (var article : metadata.jsonLd().articles()) {
            String language = JsonLd.text(article.path("translationOfWork"), "inLanguage");
            if (!language.isEmpty()) {
                return Optional.of(new Fact(Fact.Kind.TRANSLATED_FROM, language, "json-ld translationOfWork"));
            }
        }
        for (Passage passage : outline.passages()) {
            String line = passage.text();
            boolean mayTell = line.contains("ranslat") || line.contains("riginally");
            if (mayTell && line.length() <= LONGEST && !passage.box().aside) {
                Matcher matcher = TRANSLATED.matcher(line);
                String code = matcher.find() ? LANGUAGES.get(matcher.group(1).toLowerCase(Locale.ROOT)) : null;
                if (code != null) {
                    return Optional.of(new Fact(Fact.Kind.TRANSLATED_FROM, code, "text"));
                }
            }
        }
        return Optional.empty();
    }
}
