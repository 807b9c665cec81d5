package rapporteur.reading;

import java.util.EnumSet;
import java.util.Set;
import rapporteur.model.Coded;
import rapporteur.model.Fact;
import rapporteur.model.Genre;

/** Lets reports pass, and what says nothing of its genre; or everything. */
enum GenreFilter {
    REPORTS(EnumSet.of(Genre.REPORT)),
    ALL(EnumSet.allOf(Genre.class));

    private final Set<Genre> passing;

    GenreFilter(Set<Genre> passing) {
        this.passing = passing;
    }

    /** The outcome, or that it was skipped for its genre. */
    Outcome pass(Outcome outcome) {
        if (!(outcome instanceof Outcome.Read read)) {
            return outcome;
        }
        return read.article()
                .fact(Fact.Kind.GENRE)
                .flatMap(fact -> Coded.find(Genre.class, fact.value()))
                .filter(genre -> !passing.contains(genre))
                .<Outcome>map(genre -> new Outcome.Skipped(
                        read.article().id(), "", "not a report but " + named(genre) + ", which --all-genres reads"))
                .orElse(outcome);
    }

    private static String named(Genre genre) {
        return switch (genre) {
            case REPORT -> "a report";
            case OPINION -> "an opinion piece";
            case LIVE_BLOG -> "a live blog";
            case GALLERY -> "a gallery of pictures";
            case LISTING -> "a list of articles";
            case PAYWALL -> "the beginning of an article behind a paywall";
            case ERROR_PAGE -> "an error page";
        };
    }
}
