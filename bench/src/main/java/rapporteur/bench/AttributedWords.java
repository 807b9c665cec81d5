package rapporteur.bench;

import java.util.List;

/** The words of one attribution by their role, as ranges of code points. */
record AttributedWords(List<Range> source, List<Range> cue, List<Range> content) {

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
