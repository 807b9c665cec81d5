package rapporteur.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import rapporteur.model.Reason;
import rapporteur.model.Span;

/** Reasons in plain words. */
final class Reasons {

    private static final Map<String, String> SENTENCES = read();

    private Reasons() {}

    private static Map<String, String> read() {
        Map<String, String> sentences = new HashMap<>();
        try (InputStream in = Reasons.class.getResourceAsStream("reasons.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] sides = line.split(" = ", 2);
                sentences.put(sides[0], sides[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read reasons.txt", e);
        }
        return sentences;
    }

    /** Why the field is as it is, without a full stop. */
    static String inWords(String field, Reason reason) {
        if (!reason.isFilled()) {
            String code = reason.emptyBecause().orElseThrow();
            return SENTENCES.getOrDefault("empty " + code, code.replace('-', ' '));
        }
        String rule = reason.decidedBy().orElseThrow();
        String[] parts = rule.split(":", 2);
        String sentence = first(field + " " + rule, rule, field + " " + parts[0], field + " preposition");
        return sentence.replace("{words}", words(reason))
                .replace("{score}", score(reason))
                .replace("{rule}", rule)
                .replace("{rest}", parts.length > 1 ? parts[1] : "");
    }

    private static String first(String... keys) {
        for (String key : keys) {
            if (SENTENCES.containsKey(key)) {
                return SENTENCES.get(key);
            }
        }
        return "the rule \"{rule}\" found {words}";
    }

    private static String words(Reason reason) {
        String words = reason.words().stream().map(Span::text).collect(Collectors.joining(" … "));
        return words.isEmpty() ? "the sentence" : "“" + words + "”";
    }

    private static String score(Reason reason) {
        return reason.score().isPresent()
                ? Json.rounded(reason.score().getAsDouble(), 2).toPlainString()
                : "an unknown degree";
    }
}
