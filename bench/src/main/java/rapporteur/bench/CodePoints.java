package rapporteur.bench;

import java.util.List;
import rapporteur.model.Span;

/** Turns a record's offsets, which count UTF-16 code units, into code points, which is what corpora count. */
final class CodePoints {

    private final int[] indices;

    CodePoints(String text) {
        indices = new int[text.length() + 1];
        int codePoints = 0;
        int at = 0;
        while (at < text.length()) {
            int units = Character.charCount(text.codePointAt(at));
            for (int i = 0; i < units; i++) {
                indices[at + i] = codePoints;
            }
            at += units;
            codePoints++;
        }
        indices[text.length()] = codePoints;
    }

    Range range(Span span) {
        return new Range(indices[span.start()], indices[span.end()]);
    }

    List<Range> ranges(List<Span> spans) {
        return spans.stream().map(this::range).toList();
    }
}
