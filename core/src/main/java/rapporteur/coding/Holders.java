package rapporteur.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.knowledge.Office;
import rapporteur.knowledge.Role;
import rapporteur.knowledge.Title;
import rapporteur.model.Actor;

/** Whom a title without a name means: who holds the office by the article, or by the roster of its day. */
final class Holders {

    private static final Set<Role> HEADS = Set.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.LEADER, Role.ROYAL);

    private static final Set<Role> MINISTERS = Set.of(Role.FOREIGN_MINISTER, Role.DEFENSE_MINISTER);

    private final Syntax syntax;
    private final Lookups lookups;
    private final PersonNames names;
    private final Cast cast;

    Holders(Syntax syntax, Lookups lookups, PersonNames names, Cast cast) {
        this.syntax = syntax;
        this.lookups = lookups;
        this.names = names;
        this.cast = cast;
    }

    /** Who in the article holds the office: the last one mentioned whose country and role agree, else by the roster. */
    Optional<Figure> of(Title title, Optional<String> country, int token) {
        Role role = title.office().role();
        Optional<Figure> last = cast.recent(token).stream()
                .filter(figure -> isNamedHolder(figure, role))
                .filter(figure -> country.isEmpty()
                        || figure.country().map(country.get()::equals).orElse(false))
                .findFirst();
        if (last.isPresent()) {
            return last;
        }
        Optional<Figure> later = cast.figures().stream()
                .filter(figure -> isNamedHolder(figure, role))
                .filter(figure -> country.isPresent() && figure.country().equals(country))
                .findFirst();
        return later.or(() -> title.former() ? Optional.empty() : byRoster(title.office(), country));
    }

    /** "the official" after "a senior official": the last one without a name who was described so. */
    Optional<Figure> described(Title title, int token) {
        return cast.recent(token).stream()
                .filter(figure -> figure.isPerson() && !figure.isNamed())
                .filter(figure ->
                        figure.role().equals(Optional.of(title.office().role())))
                .findFirst();
    }

    private Optional<Figure> byRoster(Office office, Optional<String> country) {
        if (country.isEmpty() || lookups.day().isEmpty()) {
            return Optional.empty();
        }
        if (MINISTERS.contains(office.role())) {
            return lookups.officials()
                    .holder(country.get(), office.role(), lookups.day().get())
                    .map(term -> {
                        Figure figure = cast.figure(names.fullNameOf(term.name()), Actor.Kind.PERSON, false)
                                .withName();
                        figure.describe(country, Optional.of(term.role()), "", term.sectors());
                        return figure;
                    });
        }
        if (!HEADS.contains(office.role())) {
            return Optional.empty();
        }
        return lookups.leaders()
                .holder(country.get(), office, lookups.day().get())
                .map(leader -> {
                    Figure figure = cast.figure(names.fullNameOf(leader.name()), Actor.Kind.PERSON, false)
                            .withName();
                    figure.describe(country, Optional.of(leader.role()), "", List.of("GOV"));
                    return figure;
                });
    }

    private static boolean isNamedHolder(Figure figure, Role role) {
        return figure.isPerson()
                && figure.isNamed()
                && figure.role().map(own -> compatible(own, role)).orElse(false);
    }

    private static boolean compatible(Role own, Role asked) {
        return own == asked
                || HEADS.contains(own) && asked == Role.LEADER
                || HEADS.contains(asked) && own == Role.LEADER;
    }

    /** Those of one office, the one mentioned as a subject first in front, as he would be in the reader's mind. */
    List<Figure> several(Role role, int token) {
        return cast.recent(token).stream()
                .filter(figure -> isNamedHolder(figure, role))
                .limit(5)
                .sorted(Comparator.comparing(this::firstSubject))
                .toList();
    }

    private int firstSubject(Figure figure) {
        int best = Integer.MAX_VALUE;
        for (Mention mention : cast.mentions()) {
            if (mention.figures().contains(figure)) {
                boolean subject = syntax.hasRelation(mention.head(), "nsubj");
                best = Math.min(best, subject ? mention.head() : mention.head() + 1_000_000);
            }
        }
        return best;
    }
}
