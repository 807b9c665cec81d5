package rapporteur.coding;

import java.util.List;
import java.util.Optional;
import rapporteur.model.Coreference;
import rapporteur.model.Entity;
import rapporteur.model.Reading;

/** Which of several people who share a name a short form means: "Clinton", where both are named in full. */
final class Namesakes {

    private final Reading reading;
    private final PersonNames names;
    private final Cast cast;

    Namesakes(Reading reading, PersonNames names, Cast cast) {
        this.reading = reading;
        this.names = names;
        this.cast = cast;
    }

    /**
     * The full name that the short one stands for: whom the encoder takes it to mean, before or after it, else who was
     * mentioned last. Empty if nobody bears it, or one alone does, who needs no choice.
     *
     * @param head the head of the short form
     */
    Optional<String> meant(int head, String name) {
        List<String> bearers = names.bearersOf(name);
        if (bearers.size() < 2) {
            return Optional.empty();
        }
        return cast.referent(
                        head, Cast.SURE, mention -> bearer(mention, bearers).isPresent())
                .flatMap(mention -> bearer(mention, bearers))
                .or(() -> namedInFullLater(head, bearers))
                .or(() -> lastMentioned(bearers));
    }

    private static Optional<String> bearer(Mention mention, List<String> bearers) {
        return mention.figures().size() == 1
                ? Optional.of(mention.figures().get(0).name()).filter(bearers::contains)
                : Optional.empty();
    }

    /** A headline can have the short form of whom the lead names in full. */
    private Optional<String> namedInFullLater(int head, List<String> bearers) {
        return reading.coreferences().stream()
                .filter(link -> link.antecedent() == head && link.score() >= Cast.SURE)
                .map(Coreference::mention)
                .flatMap(later -> reading.entityAt(later).stream())
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .map(entity -> names.fullNameOf(
                        reading.span(entity.first(), entity.last()).text()))
                .filter(bearers::contains)
                .findFirst();
    }

    private Optional<String> lastMentioned(List<String> bearers) {
        List<Mention> mentions = cast.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Optional<String> found = bearer(mentions.get(i), bearers);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
