package rapporteur.bench;

import java.util.List;

/**
 * The words of one attribution by their role, as ranges of code points.
 *
 * @param confidence that it is right, 0 to 1; gold's is 1
 */
record AttributedWords(List<Range> source, List<Range> cue, List<Range> content, double confidence) {

    AttributedWords(List<Range> source, List<Range> cue, List<Range> content) {
        this(source, cue, content, 1);
    }

    AttributedWords {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    List<Range> of(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }
}
