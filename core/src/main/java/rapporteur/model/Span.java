package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.Comparator;

/**
 * Words of an article: offsets in UTF-16 code units into its text as given, end exclusive, and exactly what stands
 * there. Never empty. Ordered by start, then end.
 */
public record Span(int start, int end, String text) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end).thenComparing(Span::text);

    public Span {
        Checks.requireRange(start, end);
        require(text.length() == end - start, "%d code units of text from %d to %d", text.length(), start, end);
    }

    /**
     * The span of the source from start to end.
     *
     * @throws IllegalArgumentException if the range is empty or leaves the source
     */
    public static Span of(CharSequence source, int start, int end) {
        Checks.requireRange(start, end);
        require(end <= source.length(), "%d to %d leaves a text of %d code units", start, end, source.length());
        return new Span(start, end, source.subSequence(start, end).toString());
    }

    /** In UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every code unit of the other is in this one; true of itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether exactly these words stand at these offsets of the source. */
    public boolean standsIn(String source) {
        return source.startsWith(text, start);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
